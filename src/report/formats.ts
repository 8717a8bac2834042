import type {FormatterMaker, OutlineFormatter} from './report.ts'

/** The formats of reports, by the names that `--format` takes. */
export const formatNames = [
  'pretty',
  'unix',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html'
] as const

/** A format of reports. */
export type FormatName = (typeof formatNames)[number]

/** The makers of formatters; each is loaded when it is asked for. */
export const formatters: Readonly<Record<FormatName, () => Promise<FormatterMaker>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  unix: async () => (await import('./unix.ts')).unix,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html
}

/** The formats of outlines. */
export const outlineFormatNames = ['pretty', 'json'] as const

/** A format of outlines. */
export type OutlineFormatName = (typeof outlineFormatNames)[number]

/** The formatters of outlines; each is loaded when it is asked for. */
export const outlineFormatters: Readonly<Record<OutlineFormatName, () => Promise<OutlineFormatter>>> = {
  pretty: async () => (await import('./outline-pretty.ts')).outlinePretty,
  json: async () => (await import('./outline-json.ts')).outlineJson
}
