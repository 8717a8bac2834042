import type {Finding} from '../lint/finding.ts'
import {version} from '../version.ts'
import {adviceOf, cut} from './advice.ts'
import type {Formatter, Look, ReportError} from './report.ts'
import {visible} from './visible.ts'
import {xmlRows, xmlText} from './xml-text.ts'

/** A letter as a suite of tests: its name, and the tests in XML. */
interface Suite {
  name: string
  tests: string[]
  failures: number
  errors: number
}

/**
 * Writes JUnit XML, which most build servers show: a suite a letter, a failed test a finding. It is valid by the schemas
 * of Jenkins and of Ant, which is why it says more than is used.
 *
 * @param look Whether only errors are shown, and when the run started.
 * @returns The formatter; what it writes is one document.
 */
export function junit(look: Look): Formatter {
  const timestamp = (look.started ?? new Date(0)).toISOString().slice(0, 19)
  let next = 0
  const write = ({name, tests, failures, errors}: Suite): string => {
    const head = next === 0 ? '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n' : ''
    const id = next++
    return `${head}  <testsuite name="${xmlText(name)}" package="refusal-lint" id="${id}" tests="${tests.length}" failures="${failures}" errors="${errors}" time="0" timestamp="${timestamp}" hostname="localhost">
    <properties>
      <property name="refusal-lint" value="${version}" />
    </properties>
${tests.join('')}    <system-out />
    <system-err />
  </testsuite>\n`
  }
  return {
    letter({path, linted}) {
      const messages = visible(linted.messages, look)
      const tests = messages.map((finding) => failed(path, finding))
      const passed = test(path, 'refusal-lint', '')
      return write({
        name: path,
        tests: tests.length > 0 ? tests : [passed],
        failures: tests.length,
        errors: 0
      })
    },
    end({errors}) {
      const suites = errors.map((error) =>
        write({name: error.path || 'refusal-lint', tests: [broken(error)], failures: 0, errors: 1})
      )
      const head = next === 0 ? '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n' : ''
      return `${head}${suites.join('')}</testsuites>\n`
    }
  }
}

function failed(path: string, finding: Finding): string {
  const {rule, severity, line, column, url} = finding
  const rows = [`line ${line}, column ${column}`, ...adviceOf(finding), ...(url ? [url] : [])]
  return test(
    path,
    `${rule} ${line}:${column}`,
    `      <failure type="${severity}" message="${xmlText(cut(finding.message))}">${xmlRows(rows)}</failure>\n`
  )
}

function broken({path, message}: ReportError): string {
  return test(
    path,
    'refusal-lint',
    `      <error type="error" message="${xmlText(cut(message))}">${xmlText(message)}</error>\n`
  )
}

function test(path: string, name: string, inner: string): string {
  const head = `    <testcase classname="${xmlText(path)}" name="${xmlText(name)}" time="0"`
  return inner === '' ? `${head} />\n` : `${head}>\n${inner}    </testcase>\n`
}
