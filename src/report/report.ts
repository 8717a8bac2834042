import type {LintedLetter} from '../lint/lint.ts'

/** A letter that was linted, as formatters get it. */
export interface LetterReport {
  /** The path relative to the working directory, with `/`. */
  path: string
  /** The text of the file, without a byte order mark. */
  source: string
  linted: LintedLetter
}

/** What went wrong with one file, or with the run. */
export interface ReportError {
  path: string
  message: string
}

/** Counts over all letters; what `--quiet` hides is counted too. */
export interface Summary {
  files: number
  refusals: number
  errors: number
  warnings: number
  infos: number
  /** Findings that `--fix` mends. */
  fixable: number
}

/** All that a formatter gets. */
export interface RunReport {
  letters: LetterReport[]
  errors: ReportError[]
  summary: Summary
  /** How many findings were mended in this run, where it mends. */
  fixed?: number
  /** Whether warnings and infos are hidden. */
  quiet?: boolean
}

/** How a formatter may write. */
export interface Look {
  /** Whether colours are wanted. */
  color: boolean
  /** Columns of the terminal. */
  width: number
}

/** Writes a report in one format; a pure function. The text ends with a line break, or is empty. */
export type Formatter = (report: RunReport, look: Look) => string

/** All that a formatter of outlines gets. */
export interface OutlineReport {
  letters: LetterReport[]
  errors: ReportError[]
  /** Whether to say what showed each thing that a sentence does. Default: false. */
  why?: boolean | undefined
}

/** Writes the outline of letters in one format; a pure function. The text ends with a line break, or is empty. */
export type OutlineFormatter = (report: OutlineReport, look: Look) => string
