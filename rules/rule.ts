import type {Letter} from '../src/letter/model.ts'

/** How much a finding matters. */
export type Severity = 'error' | 'warning' | 'info'

/** A change of the text: what stands from `start` to `end` becomes `text`. Offsets are UTF-16 code units. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** What a person may do about a problem; with edits where a change can be named. */
export interface Suggestion {
  message: string
  edits?: Edit[]
}

/** A rule's option: a number, or a switch. */
export type OptionSpec = {description: string} & (
  | {type: 'integer'; default: number; minimum: number}
  | {type: 'number'; default: number; minimum: number; maximum: number}
  | {type: 'boolean'; default: boolean}
)

/** The values of a rule's options. */
export type OptionValues<Specs extends Record<string, OptionSpec>> = {
  [Name in keyof Specs]: Specs[Name]['default'] extends number ? number : boolean
}

/** The presets, each with more than the one before it. */
export const presets = ['recommended', 'formal', 'strict'] as const

/** A named set of rules. */
export type Preset = (typeof presets)[number]

/** What a rule says of one place. */
export interface Problem {
  /** The place, in UTF-16 code units from 0; the end is exclusive. */
  start: number
  end: number
  /** What is wrong, and why it hurts the reader of the letter: two short sentences. */
  message: string
  note?: string
  /** What stands there, where the problem is a text. */
  actual?: string
  /** A change that is safe to make without asking. */
  fix?: Edit[]
  suggestions?: Suggestion[]
}

/** What a rule is given to look at. */
export interface RuleContext<Options> {
  letter: Letter
  /** The text of the file. */
  source: string
  options: Options
  report: (problem: Problem) => void
}

/** What every rule tells about itself. */
export interface RuleMeta {
  id: string
  /** What it reports, in one line. */
  summary: string
  group: 'wording' | 'structure' | 'form' | 'style'
  /** Its severity where a preset switches it on. */
  severity: Severity
  /** The smallest preset that switches it on; the larger ones do too. */
  preset: Preset
  /** Whether it stays silent in letters that refuse nothing. */
  refusalsOnly: boolean
  /** What it can offer: a safe fix, or only suggestions. */
  fixable: 'fix' | 'suggestion' | false
  /** Where it comes from: short names of the sources, with the place in them. */
  sources: ReadonlyArray<string>
  /** Where its page is published; a rule of ours has its page in this package. */
  url?: string | undefined
}

/** A rule as its author writes it. */
export interface RuleDefinition<Specs extends Record<string, OptionSpec>> extends RuleMeta {
  options: Specs
  /** Looks at a letter; gives a promise where it asks for something that has to be loaded first. */
  check: (context: RuleContext<OptionValues<Specs>>) => void | Promise<void>
}

/** A rule as it is run. */
export interface Rule extends RuleMeta {
  options: Readonly<Record<string, OptionSpec>>
  /** Looks at a letter; `options` are those that the configuration sets. */
  run: (context: RuleContext<Readonly<Record<string, unknown>>>) => void | Promise<void>
}

/**
 * Declare a rule. Its options get their types and their defaults, and in a letter that is no refusal a rule for
 * refusals is not run.
 *
 * @param definition The rule as written.
 * @returns The rule as it is run.
 */
export function defineRule<const Specs extends Record<string, OptionSpec>>({
  check,
  ...definition
}: RuleDefinition<Specs>): Rule {
  // A run sets a rule once for many letters.
  let lastSet: Readonly<Record<string, unknown>> | undefined
  let options: OptionValues<Specs> | undefined
  return {
    ...definition,
    run({letter, source, options: set, report}) {
      if (definition.refusalsOnly && !letter.refusal) return
      if (set !== lastSet) {
        const values = withDefaults(definition.options, set)
        options = isComplete(values, definition.options) ? values : undefined
        lastSet = set
      }
      if (options) return check({letter, source, options, report})
    }
  }
}

/**
 * A suggestion, with a change where one can be named.
 *
 * @param message What to do.
 * @param edits The change; nothing where there is only advice.
 * @returns The suggestion.
 */
export function suggest(message: string, edits: Edit[] | undefined): Suggestion {
  return edits ? {message, edits} : {message}
}

function withDefaults(
  specs: Readonly<Record<string, OptionSpec>>,
  set: Readonly<Record<string, unknown>>
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, Object.hasOwn(set, name) ? set[name] : spec.default])
  )
}

function isComplete<Specs extends Record<string, OptionSpec>>(
  values: object,
  specs: Specs
): values is OptionValues<Specs> {
  const found = new Map(Object.entries(values))
  return Object.entries(specs).every(([name, spec]) => typeof found.get(name) === typeof spec.default)
}
