import {toMessage} from '../lint/finding.ts'
import {isJsonText} from './is-json-text.ts'
import {jsonText} from './json-text.ts'
import type {Formatter, LetterReport, Look} from './report.ts'
import {visible} from './visible.ts'

/**
 * Writes a report for other programs. Its form is a promise: a change of it is a new `version`.
 *
 * @param look Whether only errors are shown.
 * @returns The formatter; what it writes is one JSON object.
 */
export function json(look: Look): Formatter {
  let open = false
  const lead = (): string => {
    const text = open ? ',\n' : '{\n  "version": 1,\n  "files": [\n'
    open = true
    return text
  }
  const textOf = ({path, linted}: LetterReport): string => {
    const {language, kind, refusal, termsChanged} = linted
    const messages = visible(linted.messages, look).map(toMessage)
    return indented({path, language, kind, refusal, termsChanged, messages})
  }
  return {
    letter: (report) => lead() + textOf(report),
    kept: {
      key: `json${look.quiet ? ' quiet' : ''}`,
      textOf,
      lead,
      isSound: (text, path) => isOf(path, text) && isJsonText(text)
    },
    end({errors, summary: {files, refusals, errors: failed, warnings, infos, fixable}}) {
      const rest = jsonText({
        errors: errors.map(({path, message}) => ({path, message})),
        summary: {files, refusals, errors: failed, warnings, infos, fixable}
      })
      const head = open ? '\n  ],' : '{\n  "version": 1,\n  "files": [],'
      return head + rest.slice(1)
    }
  }
}

/** A value's lines, as they stand in a list that is a property: written as an item of an item, without what encloses it. */
function indented(value: unknown): string {
  return jsonText([[value]]).slice(before.length, -behind.length)
}

const before = '[\n  [\n'
const behind = '\n  ]\n]\n'

/** How a letter begins, before its path and behind it. */
const [head, neck] = ['    {\n      "path": "', '",\n']

/** Whether a text is that of a letter with a path. */
function isOf(path: string, text: Uint8Array): boolean {
  if (!/^[\w ./-]*$/.test(path)) {
    const start = Buffer.from(`${head}${jsonText(path).trim().slice(1, -1)}${neck}`)
    return start.every((byte, index) => text[index] === byte)
  }
  const end = head.length + path.length
  return stands(head, text, 0) && stands(path, text, head.length) && stands(neck, text, end)
}

/** Whether characters of one byte stand at a place. */
function stands(characters: string, text: Uint8Array, at: number): boolean {
  for (let index = 0; index < characters.length; index++)
    if (text[at + index] !== characters.charCodeAt(index)) return false
  return true
}
