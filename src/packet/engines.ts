import type {Variable} from './pieces.ts'

/** How a template language writes a variable. */
interface Engine {
  variable: (variable: Variable) => string
  /** What it reads as its own, so that no value may hold it. */
  marks: ReadonlyArray<string>
}

const engines = {
  handlebars: {variable: ({name}) => `{{${name}}}`, marks: ['{{']},
  liquid: {variable: ({name}) => `{{ ${name} }}`, marks: ['{{', '{%']},
  jinja: {variable: ({name}) => `{{ ${name} }}`, marks: ['{{', '{%', '{#']},
  erb: {variable: ({name}) => `<%= ${name} %>`, marks: ['<%']},
  mailchimp: {variable: ({name}) => `*|${name.toUpperCase()}|*`, marks: ['*|']},
  // A form that people fill in.
  brackets: {variable: ({label}) => `[${label.charAt(0).toUpperCase()}${label.slice(1)}]`, marks: []},
  // A finished letter: what is not filled shows what belongs there.
  none: {variable: ({example}) => example, marks: []}
} as const satisfies Record<string, Engine>

/** A template language, or what stands in place of one. */
export type EngineName = keyof typeof engines

/** All of them. */
export const engineNames = ['handlebars', 'liquid', 'jinja', 'erb', 'mailchimp', 'brackets', 'none'] as const

/**
 * Write a variable.
 *
 * @param engine The template language.
 * @param variable The variable.
 * @returns How it stands in the letter.
 */
export function writeVariable(engine: EngineName, variable: Variable): string {
  return engines[engine].variable(variable)
}

/**
 * Find what a template language would read as its own in a value.
 *
 * @param engine The template language.
 * @param value The value.
 * @returns The mark, or nothing.
 */
export function markIn(engine: EngineName, value: string): string | undefined {
  return engines[engine].marks.find((mark) => value.includes(mark))
}
