import {readFileSync} from 'node:fs'
import {causeOf, codeOf, FileError} from './file-error.ts'
import {NewFile} from './new-file.ts'

/** The form of the file; a new one gets a new number. */
const version = 1

/** What a line of the file says. */
interface Entry {
  path: string
  rule: string
  fingerprint: string
}

/**
 * Read a baseline.
 *
 * @param file The file, an absolute path.
 * @param shown The file as messages name it.
 * @returns Its entries; nothing where there is no such file.
 * @throws {FileError} Where it cannot be read, or is no baseline.
 */
export function readBaseline(file: string, shown: string): Entry[] | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new FileError(shown, causeOf(error))
  }
  const value = parsed(text, shown)
  const {version: written, findings} = fieldsOf(value)
  if (written !== version || !Array.isArray(findings)) {
    throw new FileError(
      shown,
      typeof written === 'number' && written !== version
        ? `unexpected version ${written} of a baseline, expected ${version}; write it anew with --update-baseline`
        : 'this is no baseline; --update-baseline writes one'
    )
  }
  return findings.map((item: unknown, index) => {
    const {path, rule, fingerprint} = fieldsOf(item)
    if (typeof path === 'string' && typeof rule === 'string' && typeof fingerprint === 'string')
      return {path, rule, fingerprint}
    throw new FileError(shown, `\`findings[${index}]\`: expected \`path\`, \`rule\` and \`fingerprint\``)
  })
}

/**
 * Write a baseline, a line for each entry: a change of one letter is a change of its lines. Its folder is made.
 *
 * @param file The file, an absolute path.
 * @param entries The entries, in order.
 * @throws {FileError} Where it cannot be written; what stood there before stays then.
 */
export function writeBaseline(file: string, entries: ReadonlyArray<Entry>): void {
  const lines = entries.map(
    ({path, rule, fingerprint}) => `\n    ${JSON.stringify({path, rule, fingerprint})}`
  )
  const list = lines.length > 0 ? `[${lines.join(',')}\n  ]` : '[]'
  const out = new NewFile(file)
  out.write(`{\n  "version": ${version},\n  "findings": ${list}\n}\n`)
  out.close()
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    // A merge leaves marks in such a file more often than anything else does.
    const isMerge = /^(?:<{7}|={7}|>{7})/m.test(text)
    throw new FileError(
      shown,
      isMerge
        ? 'it holds the marks of a merge; take either side, then write it anew with --update-baseline'
        : `it is no JSON: ${error instanceof Error ? error.message : String(error)}`
    )
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
