import type {LintedLetter} from '../lint/linted-letter.ts'
import type {LintResult} from '../lint/result.ts'

/** A letter that was linted, as formatters get it. */
export interface LetterReport {
  /** The path relative to the working directory, with `/`. */
  path: string
  /** The text of the file, without a byte order mark. */
  source: string
  linted: LintResult
}

/** A letter whose outline is written. */
export interface OutlinedLetter extends Omit<LetterReport, 'linted'> {
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
  /** Findings without a safe fix that a suggestion with a change would settle. */
  suggested: number
  /** Letters in a language that is not read. */
  unread: number
}

/** What is known when all letters are done. */
export interface RunEnd {
  errors: ReadonlyArray<ReportError>
  summary: Summary
  /** How many findings were mended in this run, where it mends. */
  fixed?: number | undefined
  /** How many findings are known and not shown: a baseline holds them. */
  hidden?: number | undefined
}

/** How a formatter may write. */
export interface Look {
  /** Whether colours are wanted. */
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** Whether warnings and infos are hidden. Default: false. */
  quiet?: boolean | undefined
  /** When the run started. Default: the beginning of 1970. */
  started?: Date | undefined
  /** Gives a rule's page in Markdown, for formats that carry it with them. Default: none does. */
  page?: ((rule: string) => string | undefined) | undefined
  /** Makes a path absolute that leads out of the working directory, for formats whose readers begin at the root. Default: none is. */
  outer?: ((path: string) => string) | undefined
}

/**
 * Writes a report in one format, letter by letter, so that a run over many letters need not keep them. What it gives, put
 * together, is the report; each piece ends with a line break, or is empty.
 */
export interface Formatter {
  letter: (report: LetterReport) => string | Promise<string>
  /** How to write a letter whose text was kept from another run; missing where it depends on more than the letter. */
  kept?: KeptFormat
  end: (run: RunEnd) => string
}

/** A format in which the text of a letter depends on the letter and the look alone, so that it can be kept. */
export interface KeptFormat {
  /** The same for two looks that give the same text. */
  key: string
  /** Writes a letter; in the report it stands behind what `lead` gives. */
  textOf: (report: LetterReport) => string | Promise<string>
  /** Begins a letter in the report. */
  lead: () => string
  /** Whether bytes that were kept under the path can be a text of `textOf`: it is whole, and does no harm where it is shown. */
  isSound: (text: Uint8Array, path: string) => boolean
}

/** Makes a formatter for one report; pure but for what the formatter remembers of the letters before. */
export type FormatterMaker = (look: Look) => Formatter | Promise<Formatter>

/** All that a formatter of outlines gets. */
export interface OutlineReport {
  letters: OutlinedLetter[]
  errors: ReportError[]
  /** Whether to say what showed each thing that a sentence does. Default: false. */
  why?: boolean | undefined
}

/** Writes the outline of letters in one format; a pure function. The text ends with a line break, or is empty. */
export type OutlineFormatter = (report: OutlineReport, look: Look) => string
