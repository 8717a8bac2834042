import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFileMessage} from 'vfile-message'
import {Lines} from '../src/lines.ts'
import type {Edit, Problem, Rule, Severity, Suggestion} from './rule.ts'

/** The name under which messages say where they come from. */
export const messageSource = 'refusal-lint'

/** How a rule is set. */
export interface RuleSetting {
  severity: Severity
  options: Readonly<Record<string, unknown>>
}

/** What our messages carry beyond a `VFileMessage`. */
declare module 'vfile-message' {
  interface VFileMessage {
    /** How much it matters; a message has no "error that is not fatal". */
    severity?: Severity
    /** Edits that are safe to make. */
    fix?: Edit[]
    suggestions?: Suggestion[]
  }
}

/**
 * Make a rule a plugin for any unified pipeline whose tree a letter was found in.
 *
 * @param rule The rule.
 * @returns The plugin; its setting is the rule's severity and options, by default those of its preset.
 */
export function toPlugin(rule: Rule): Plugin<[RuleSetting?], Root> {
  return (setting) => (tree, file) => {
    const letter = tree.data?.letter
    if (!letter)
      throw new Error(
        `Unexpected tree without a letter, expected \`retextLetter\` before the rule \`${rule.id}\``
      )
    const source = String(file)
    return rule.run({
      letter,
      source,
      options: setting?.options ?? {},
      report(problem) {
        const lines = linesOf(tree, source)
        const place = {start: lines.point(problem.start), end: lines.point(problem.end)}
        const message = file.message(problem.message, {place, source: messageSource, ruleId: rule.id})
        const severity = setting?.severity ?? rule.severity
        describe(message, severity, rule, problem)
        message.expected = replacements(problem, source)
      }
    })
  }
}

function describe(message: VFileMessage, severity: Severity, rule: Rule, problem: Problem): void {
  message.severity = severity
  message.fatal = severity === 'info' ? undefined : false
  const url = rule.url ?? pageUrl(rule.id)
  if (url !== '') message.url = url
  if (problem.actual !== undefined) message.actual = problem.actual
  if (problem.note !== undefined) message.note = problem.note
  if (problem.fix) message.fix = problem.fix
  if (problem.suggestions) message.suggestions = problem.suggestions
}

/**
 * What may stand in the place instead of what stands there. A change that reaches beyond the place, as where a word goes with
 * its comma, is none of it: other programs put these texts in the place, and nothing else.
 */
function replacements({start, end, actual, fix, suggestions = []}: Problem, source: string): string[] {
  if (actual === undefined) return []
  const texts = [fix, ...suggestions.map(({edits}) => edits)].flatMap((edits) =>
    edits?.every((edit) => edit.start >= start && edit.end <= end)
      ? [applied(source.slice(start, end), start, edits)]
      : []
  )
  return [...new Set(texts)].filter((text) => text !== actual)
}

/** A text that begins at an offset, with edits made in it. */
function applied(text: string, offset: number, edits: ReadonlyArray<Edit>): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (made, edit) => made.slice(0, edit.start - offset) + edit.text + made.slice(edit.end - offset),
      text
    )
}

function linesOf(tree: Root, source: string): Lines {
  tree.data ??= {}
  tree.data.lines ??= new Lines(source)
  return tree.data.lines
}

/**
 * Where a rule's page is published.
 *
 * @param id The rule's id.
 * @returns The address.
 */
export function pageUrl(id: string): string {
  return `https://unpkg.com/refusal-lint/rules/${id}/README.md`
}
