import type {Configurations} from '../config/resolve.ts'
import {FileError} from '../files/file-error.ts'
import type {Candidate} from '../init/choose-places.ts'
import {ownPlaceholders, templateLanguage} from '../init/template-languages.ts'
import {breathe} from './breathe.ts'
import {Letters} from './letters.ts'

/** So many files show where the letters of a repository are. */
const enough = 3000

/** What a folder holds of letters. */
export interface Survey {
  /** All files that may be letters, up to a number that is enough. */
  candidates: Candidate[]
  /** Template languages of the letters, the most frequent first. */
  languages: string[]
  /** Forms of tags in them that no known template language has. */
  placeholders: string[]
}

/**
 * Look for letters.
 *
 * @param root The folder to look in, an absolute path.
 * @param configurations Say what is ignored, and what wording letters have.
 * @returns What was found. What cannot be read is no letter yet.
 */
export async function survey(root: string, configurations: Configurations): Promise<Survey> {
  const letters = new Letters({}, root, configurations)
  const candidates: Candidate[] = []
  const languages = new Map<string, number>()
  const placeholders = new Set<string>()
  for await (const {shown, load, linter, file} of letters.read(['.'])) {
    await breathe()
    const text = textOf(load)
    if (text === undefined) continue
    const linted = await (await linter()).lintOnce(text, file).catch(() => undefined)
    const refuses = linted?.refusal ?? false
    // A page in Markdown that greets nobody is there to be read by developers, whatever it says that they cannot do.
    const isLetter = linted?.letter?.salutation !== undefined || (refuses && file.format !== 'markdown')
    candidates.push({path: shown, isLetter, refuses: refuses && isLetter})
    if (isLetter) {
      const language = templateLanguage(shown, text)
      if (language !== undefined) languages.set(language, (languages.get(language) ?? 0) + 1)
      for (const form of ownPlaceholders(text)) placeholders.add(form)
    }
    if (candidates.length === enough) break
  }
  return {
    candidates,
    languages: named([...languages].sort(([, a], [, b]) => b - a).map(([name]) => name)),
    placeholders: [...placeholders]
  }
}

function textOf(load: () => {text: string}): string | undefined {
  try {
    return load().text
  } catch (error) {
    if (error instanceof FileError) return undefined
    throw error
  }
}

/** Of names, those that say only what it may be are left out where others tell what it is. */
function named(names: string[]): string[] {
  const sure = names.filter((name) => !/ or /.test(name))
  return sure.length > 0 ? sure : names
}
