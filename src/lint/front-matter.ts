import {distance} from 'fastest-levenshtein'
import {isLanguageCode} from '../language/code.ts'
import {type Declared, type Kind, kinds} from '../letter/model.ts'
import {findFrontMatter} from '../read/front-matter.ts'
import {shownValue} from '../shown-value.ts'

/** What a letter's front matter says to refusal-lint. */
export interface FrontMatter extends Declared {
  language?: string
  rules?: Record<string, unknown>
}

/** Front matter that says something refusal-lint cannot follow. */
export class FrontMatterError extends Error {
  override name = 'FrontMatterError'
}

/** Our keys. Others are somebody else's, and are left alone. */
const keys = /^(?:refusal|kind|language|terms-changed|recipient|enclosures|template|rules)[ \t]*:/m

/**
 * Read a letter's front matter.
 *
 * @param text The text between the marks.
 * @returns What it says to refusal-lint.
 * @throws {FrontMatterError} Where it is no YAML, or a key of ours has a value that it cannot have.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  if (!keys.test(text)) return {}
  const values = plainValues(text) ?? (await parse(text))
  const result: FrontMatter = {}
  const refusal = truth(values, 'refusal')
  if (refusal !== undefined) result.refusal = refusal
  const termsChanged = truth(values, 'terms-changed')
  if (termsChanged !== undefined) result.termsChanged = termsChanged
  const template = truth(values, 'template')
  if (template !== undefined) result.template = template
  if (isRecipientUnknown(values.get('recipient'))) result.recipientUnknown = true
  const kind = kindOf(values.get('kind'))
  if (kind) result.kind = kind
  const language = languageOf(values.get('language'))
  if (language !== undefined) result.language = language
  const enclosures = enclosuresOf(values.get('enclosures'))
  if (enclosures) result.enclosures = enclosures
  const rules = values.get('rules')
  if (rules !== undefined && rules !== null) {
    if (typeof rules !== 'object' || Array.isArray(rules))
      throw new FrontMatterError('front matter: unexpected `rules`, expected a map of rule ids')
    result.rules = {...rules}
  }
  return result
}

/**
 * Read the front matter of a file, where it has any.
 *
 * @param source The text of the file.
 * @returns What it says to refusal-lint.
 * @throws {FrontMatterError} As `readFrontMatter`.
 */
export async function frontMatterIn(source: string): Promise<FrontMatter> {
  const found = findFrontMatter(source)
  return found ? readFrontMatter(found.text) : {}
}

/** A key with words, which end at no mark that YAML heeds, or with words in quotes. */
const plainLine =
  /^([A-Za-z][\w-]*):[ \t]+(?:([\p{L}0-9][\p{L}\w ./@+,;'’&()!?$€£–-]*?)|"([\p{L}\w ./@+,;'’&()!?$€£:#–-]*)")[ \t]*$/u

/** `key: words` lines need no YAML parser, which costs more than the rest of a short letter. */
function plainValues(text: string): Map<string, unknown> | undefined {
  const values = new Map<string, unknown>()
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const match = plainLine.exec(line)
    if (!match?.[1] || values.has(match[1])) return undefined
    const [, key, value, quoted = ''] = match
    if (value === undefined) values.set(key, quoted)
    // Words that YAML reads as something else than text.
    else if (/^(?:true|false)$/.test(value)) values.set(key, value === 'true')
    else if (/^(?:true|false|null|~|yes|no|on|off)$/i.test(value)) return undefined
    else values.set(key, value)
  }
  return values
}

async function parse(text: string): Promise<Map<string, unknown>> {
  const {parseDocument} = await import('yaml')
  const document = parseDocument(text, {logLevel: 'silent'})
  const [error] = document.errors
  if (error) {
    const [place] = error.linePos ?? []
    const reason = error.message.split('\n')[0]?.replace(/(?: at line \d+, column \d+)?:?$/, '')
    // The mark `---` is the file's first line.
    const where = place ? `line ${place.line + 1}, column ${place.col}: ` : ''
    throw new FrontMatterError(`front matter: ${where}${reason}`)
  }
  const value = saidBy(document)
  if (value === null || value === undefined) return new Map()
  return typeof value === 'object' && !Array.isArray(value) ? new Map(Object.entries(value)) : new Map()
}

/** What a document says; one whose aliases would grow to very much says nothing that can be followed. */
function saidBy(document: {toJS: (options: {maxAliasCount: number}) => unknown}): unknown {
  try {
    return document.toJS({maxAliasCount: 100})
  } catch (error) {
    throw new FrontMatterError(`front matter: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function truth(values: Map<string, unknown>, key: string): boolean | undefined {
  const value = values.get(key)
  if (value === undefined || value === null || value === 'auto') return undefined
  if (typeof value === 'boolean') return value
  if (value === 'yes' || value === 'no') return value === 'yes'
  throw new FrontMatterError(`front matter: unexpected value of \`${key}\`, expected \`true\` or \`false\``)
}

/** A kind of ours; a near miss is an error, any other word is some other program's `kind`: `paper`, `post`. */
function kindOf(value: unknown): Kind | undefined {
  if (typeof value !== 'string') return undefined
  if (value === 'unknown') return 'unknown'
  const known = kinds.find((kind) => kind === value)
  if (known) return known
  const lower = value.toLowerCase()
  // Words of very different length are never near.
  const near = kinds.find((kind) => Math.abs(kind.length - lower.length) <= 2 && distance(kind, lower) <= 2)
  if (near)
    throw new FrontMatterError(`front matter: unexpected kind \`${value}\`, did you mean \`${near}\`?`)
  return undefined
}

/** Whether nobody signed the request. Any other recipient is the letter's own, and only a slip of `unknown` is told. */
function isRecipientUnknown(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (value === 'unknown') return true
  if (Math.abs(value.length - 7) <= 2 && distance(value.toLowerCase(), 'unknown') <= 2)
    throw new FrontMatterError(
      `front matter: unexpected recipient ${shownValue(value)}, did you mean \`unknown\`?`
    )
  return false
}

function languageOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && isLanguageCode(value)) return value
  throw new FrontMatterError(
    `front matter: unexpected language ${shownValue(value)}, expected the code of a language, such as \`en\``
  )
}

/** The papers that came with the request; `false` says that none came. */
function enclosuresOf(value: unknown): string[] | undefined {
  if (value === undefined || value === null || value === false) return undefined
  const names = Array.isArray(value) ? value : [value]
  for (const name of names) {
    if (typeof name !== 'string' && typeof name !== 'number')
      throw new FrontMatterError(
        `front matter: unexpected ${shownValue(name)} in \`enclosures\`, expected a list of names`
      )
  }
  return names.map(String)
}
