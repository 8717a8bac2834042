import type {Edit, Severity} from '../../rules/rule.ts'
import {Lines} from '../lines.ts'
import {adviceOf} from './advice.ts'
import {jsonList} from './json-list.ts'
import {homepage, httpUrl} from './links.ts'
import type {Formatter, Look} from './report.ts'
import {safeProse} from './safe-text.ts'
import {visible} from './visible.ts'

const severities: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/**
 * Writes diagnostics as reviewdog takes them (`-f=rdjson`).
 *
 * @param look Whether only errors are shown.
 * @returns The formatter; what it writes is one JSON object. Columns count bytes of UTF-8, as the format wants it.
 */
export function rdjson(look: Look): Formatter {
  const source = JSON.stringify({name: 'refusal-lint', url: homepage})
  const list = jsonList(`{\n  "source": ${source},\n  "diagnostics": [`, ']\n}\n', '    ')
  return {
    letter({path, source, linted}) {
      const positions = new Positions(source)
      return list.add(
        visible(linted.messages, look).map((finding) => {
          // Where several edits belong together, taking one of them alone would spoil the sentence.
          const ways = [finding.fix?.edits, ...(finding.suggestions ?? []).map(({edits}) => edits)]
          const single = ways.flatMap((edits) => (edits?.length === 1 ? edits : []))
          return {
            message: adviceOf(finding).map(safeProse).join('\n'),
            location: {path, range: positions.range(finding)},
            severity: severities[finding.severity],
            code: {value: finding.rule, url: httpUrl(finding.url)},
            suggestions: single.length > 0 ? single.map((edit) => positions.suggestion(edit)) : undefined
          }
        })
      )
    },
    end({errors}) {
      const unread = errors.map(({path, message}) => ({
        message: safeProse(message),
        location: {path},
        severity: 'ERROR'
      }))
      return list.add(unread) + list.end()
    }
  }
}

class Positions {
  readonly #source: string
  readonly #lines: Lines

  constructor(source: string) {
    this.#source = source
    this.#lines = new Lines(source)
  }

  range({start, end}: {start: number; end: number}) {
    return {start: this.#at(start), end: this.#at(end)}
  }

  suggestion(edit: Edit) {
    return {range: this.range(edit), text: edit.text}
  }

  #at(offset: number): {line: number; column: number} {
    const {line} = this.#lines.point(offset)
    const before = this.#source.slice(this.#lines.startOf(line), offset)
    return {line, column: utf8Length(before) + 1}
  }
}

/** How many bytes a text takes in UTF-8. */
function utf8Length(text: string): number {
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}
