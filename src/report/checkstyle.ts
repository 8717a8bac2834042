import {adviceOf} from './advice.ts'
import type {Formatter, Look} from './report.ts'
import {visible} from './visible.ts'
import {xmlText} from './xml-text.ts'

/**
 * Writes XML in the format of Checkstyle, which many build servers and editors read.
 *
 * @param look Whether only errors are shown.
 * @returns The formatter; what it writes is one document.
 */
export function checkstyle(look: Look): Formatter {
  let open = false
  const begin = (): string => {
    const head = open ? '' : '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
    open = true
    return head
  }
  return {
    letter({path, linted}) {
      const rows = visible(linted.messages, look).map((finding) => {
        const {line, column, severity, rule} = finding
        return `    <error line="${line}" column="${column}" severity="${severity}" message="${xmlText(adviceOf(finding).join('\n'))}" source="refusal-lint.${xmlText(rule)}" />\n`
      })
      return begin() + file(path, rows.join(''))
    },
    end({errors}) {
      const unread = errors.map(({path, message}) =>
        file(path, `    <error severity="error" message="${xmlText(message)}" source="refusal-lint" />\n`)
      )
      return `${begin()}${unread.join('')}</checkstyle>\n`
    }
  }
}

function file(path: string, rows: string): string {
  const name = xmlText(path)
  return rows === '' ? `  <file name="${name}" />\n` : `  <file name="${name}">\n${rows}  </file>\n`
}
