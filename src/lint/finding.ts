import type {Edit, Severity, Suggestion} from '../../rules/rule.ts'

/** A place of a letter that a rule reports. */
export interface Finding {
  /** The rule's id. */
  rule: string
  severity: Severity
  /** What is wrong, and why it hurts the reader of the letter. */
  message: string
  /** More about it, where there is more to say. */
  note?: string
  /** The rule's page. */
  url?: string
  /** Place in the file, in UTF-16 code units from 0; the end is exclusive. */
  start: number
  end: number
  /** The same as lines and columns from 1. */
  line: number
  column: number
  endLine: number
  endColumn: number
  /** A change that is safe to make without asking. */
  fix?: {edits: Edit[]}
  suggestions?: Suggestion[]
}
