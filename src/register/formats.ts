import type {Look} from '../report/report.ts'
import type {Row} from './row.ts'

/** The formats of the register. */
export const registerFormats = ['pretty', 'csv', 'json', 'markdown'] as const

/** A format of the register. */
export type RegisterFormat = (typeof registerFormats)[number]

/** Writes the register. */
export type WriteRegister = (rows: ReadonlyArray<Row>, look: Look) => string

/** Loads what writes a format. */
export const registerWriters: Record<RegisterFormat, () => Promise<WriteRegister>> = {
  pretty: async () => (await import('./pretty.ts')).writePretty,
  csv: async () => (await import('./csv.ts')).writeCsv,
  json: async () => (await import('./json.ts')).writeJson,
  markdown: async () => (await import('./markdown.ts')).writeMarkdown
}
