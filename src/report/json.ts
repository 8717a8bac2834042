import type {Edit, Suggestion} from '../../rules/rule.ts'
import type {Finding} from '../lint/finding.ts'
import {isJsonText} from './is-json-text.ts'
import {jsonString, jsonText} from './json-text.ts'
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
      isSound: (text, path) =>
        beginsWith(text, `    {\n      "path": ${jsonString(path)},\n`) && isJsonText(text)
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

/** Properties that are undefined are left out of JSON. */
function toMessage({rule, severity, message, note, url, start, end, fix, suggestions, ...place}: Finding) {
  const {line, column, endLine, endColumn} = place
  return {
    rule,
    severity,
    message,
    note,
    url,
    start,
    end,
    line,
    column,
    endLine,
    endColumn,
    fix: fix && {edits: fix.edits.map(toEdit)},
    suggestions: suggestions?.length ? suggestions.map(toSuggestion) : undefined
  }
}

function toSuggestion({message, edits}: Suggestion) {
  return {message, edits: edits?.map(toEdit)}
}

function toEdit({start, end, text}: Edit): Edit {
  return {start, end, text}
}

function beginsWith(text: Uint8Array, head: string): boolean {
  for (let index = 0; index < head.length; index++) {
    const code = head.charCodeAt(index)
    if (code > 0x7f) return Buffer.from(head).every((byte, at) => text[at] === byte)
    if (text[index] !== code) return false
  }
  return true
}
