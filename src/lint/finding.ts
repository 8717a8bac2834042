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

/**
 * A finding as other programs get it: with all that is promised of it, in the order of the promise, and nothing else.
 *
 * @param finding The finding.
 * @returns A copy.
 */
export function toMessage(finding: Finding): Finding {
  const {rule, severity, message, note, url, start, end, fix, suggestions = []} = finding
  const {line, column, endLine, endColumn} = finding
  return {
    rule,
    severity,
    message,
    ...(note !== undefined && {note}),
    ...(url !== undefined && {url}),
    start,
    end,
    line,
    column,
    endLine,
    endColumn,
    ...(fix && {fix: {edits: fix.edits.map(toEdit)}}),
    ...(suggestions.length > 0 && {suggestions: suggestions.map(toSuggestion)})
  }
}

function toSuggestion({message, edits}: Suggestion): Suggestion {
  return edits ? {message, edits: edits.map(toEdit)} : {message}
}

function toEdit({start, end, text}: Edit): Edit {
  return {start, end, text}
}
