import {presets} from '../../rules/rule.ts'
import {isLanguageCode} from '../language/code.ts'
import {kinds} from '../letter/model.ts'
import {nearest} from '../nearest.ts'
import {formats} from '../read/read.ts'
import {shownValue} from '../shown-value.ts'
import type {FixOptions} from './fix.ts'
import type {LetterFile, LetterSettings} from './letter-settings.ts'
import {SettingError} from './settings.ts'

/** Says what is wrong with a value, as `unexpected …, expected …`; nothing where it can be followed. */
type Check = (value: unknown) => string | undefined

const flag = where((value) => typeof value === 'boolean', '`true` or `false`')

/** What each option can be. A program in JavaScript has no types that would tell. */
const checks: Readonly<Record<keyof (LetterSettings & LetterFile & Pick<FixOptions, 'suggestions'>), Check>> =
  {
    preset: word(presets),
    rules: where(isMap, 'a map of rule ids'),
    plugins: where(
      (value) => Array.isArray(value) && value.every(isRule),
      'a list of rules made by `defineRule`'
    ),
    refusal: where((value) => typeof value === 'boolean' || value === 'auto', '`true`, `false` or `auto`'),
    kind: word([...kinds, 'unknown']),
    language: where(
      (value) => typeof value === 'string' && isLanguageCode(value),
      'the code of a language, such as `en`'
    ),
    template: flag,
    phrases: where(
      (value) => isMap(value) && Object.values(value).every(isListOfTexts),
      'a map of lists of phrases'
    ),
    words: where(isListOfTexts, 'a list of words'),
    placeholders: where(isListOfTexts, 'a list of forms such as `[[*]]`'),
    requireReason: flag,
    complexity: where(
      (value) => typeof value === 'number' && Number.isInteger(value) && value >= 100,
      'a whole number of marks, at least 100'
    ),
    path: where((value) => typeof value === 'string', 'the name of a file'),
    format: word(formats),
    include: where((value) => typeof value === 'function', 'a function'),
    // Only what mends heeds it; the same options may be passed to all.
    suggestions: flag
  }
const known: ReadonlyMap<string, Check> = new Map(Object.entries(checks))

/**
 * Check what a program asks for: what is not known would be left out in silence.
 *
 * @param options The options as they were passed.
 * @throws {SettingError} Where one cannot be followed, naming the nearest that is known.
 */
export function checkOptions(options: object): void {
  if (!isMap(options))
    throw new SettingError(`unexpected options ${shownValue(options)}, expected a map of settings`)
  for (const [name, value] of Object.entries(options)) {
    const check = known.get(name)
    if (!check) throw new SettingError(`unknown option \`${name}\`${nearest(name, known.keys())}`)
    const fault = value === undefined || value === null ? undefined : check(value)
    if (fault) throw new SettingError(`\`${name}\`: ${fault}`)
  }
}

function where(isRight: (value: unknown) => boolean, expected: string): Check {
  return (value) => (isRight(value) ? undefined : `unexpected ${shownValue(value)}, expected ${expected}`)
}

function word(words: ReadonlyArray<string>): Check {
  return (value) =>
    words.some((known) => known === value)
      ? undefined
      : `unexpected ${shownValue(value)}${nearest(typeof value === 'string' ? value : '', words)}`
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isRule(value: unknown): boolean {
  return (
    isMap(value) &&
    'id' in value &&
    typeof value.id === 'string' &&
    'run' in value &&
    typeof value.run === 'function'
  )
}
