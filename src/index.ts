import type {Kind} from './letter/model.ts'
import {checkOptions} from './lint/check-options.ts'
import {type Finding, toMessage} from './lint/finding.ts'
import {fixLetter} from './lint/fix.ts'
import type {LetterFile, LetterSettings} from './lint/letter-settings.ts'
import {Linter} from './lint/lint.ts'
import {type Outline, outlineOf} from './lint/outline.ts'

export {
  defineRule,
  type Edit,
  type Problem,
  type Rule,
  type RuleContext,
  type Severity,
  type Suggestion
} from '../rules/rule.ts'
export {found} from './letter/found.ts'
export type {Kind, Letter, LetterSentence, Move, Part} from './letter/model.ts'
export type {Finding} from './lint/finding.ts'
export type {
  FindInclude,
  IncludedFile,
  IncludeRequest,
  LetterFile,
  LetterSettings
} from './lint/letter-settings.ts'
export type {Outline} from './lint/outline.ts'

/** Settings of the letter, and what is known of its file. */
export interface Options extends LetterSettings, LetterFile {}

/** What linting a letter gives. */
export interface Report {
  /** BCP 47 code of the language it is in, read or not. */
  language: string
  kind: Kind
  refusal: boolean
  termsChanged: boolean
  /** What was found, in the order of the text. */
  messages: Finding[]
}

/**
 * Lint a letter.
 *
 * @param text The letter's text; offsets count from its first character, after a byte order mark if it has one.
 * @param options Settings, and what is known of the file.
 * @returns What was found.
 * @throws {Error} Where the front matter or a setting cannot be followed.
 */
export async function lint(text: string, options: Options = {}): Promise<Report> {
  checkOptions(options)
  const {language, kind, refusal, termsChanged, messages} = await new Linter(options).lint(
    withoutMark(text),
    options
  )
  return {language, kind, refusal, termsChanged, messages: messages.map(toMessage)}
}

/**
 * Say what each sentence of a letter does.
 *
 * @param text The letter's text.
 * @param options Settings, and what is known of the file.
 * @returns The outline.
 * @throws {Error} Where the front matter or a setting cannot be followed.
 */
export async function outline(text: string, options: Options = {}): Promise<Outline> {
  checkOptions(options)
  return outlineOf(await new Linter(options).lintOnce(withoutMark(text), options))
}

/**
 * Mend what can be mended in a letter without asking.
 *
 * @param text The letter's text.
 * @param options Settings, and what is known of the file; `suggestions` also applies suggestions that name a change.
 * @returns The mended text, how many findings were mended, and what is left.
 * @throws {Error} Where the front matter or a setting cannot be followed.
 */
export async function fix(
  text: string,
  options: Options & {suggestions?: boolean} = {}
): Promise<{text: string; fixed: number; messages: Finding[]}> {
  checkOptions(options)
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const {
    text: fixed,
    fixed: count,
    result
  } = await fixLetter(new Linter(options), text.slice(mark.length), options, {
    suggestions: options.suggestions
  })
  return {text: mark + fixed, fixed: count, messages: result.messages.map(toMessage)}
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
