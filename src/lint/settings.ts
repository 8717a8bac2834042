import {engineRules, rules, severityIn} from '../../rules/index.ts'
import type {RuleSetting} from '../../rules/plugin.ts'
import type {Preset, Rule, Severity} from '../../rules/rule.ts'
import {nearest} from '../nearest.ts'

/** How a rule is written in a configuration. */
export type RuleEntry = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>?]

/** A rule, option or severity that is not known. */
export class SettingError extends Error {
  override name = 'SettingError'
}

/** The rules that are on, each with severity and options, in the order of the catalogue. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>

const severities = ['off', 'info', 'warning', 'error'] as const

/**
 * Work out which rules are on.
 *
 * @param preset The preset to begin with.
 * @param own Rules beside ours.
 * @param entries Maps of rules as written, the later over the earlier.
 * @returns The rules that are on.
 * @throws {SettingError} Where a rule, severity or option is not known, naming the nearest.
 */
export function resolveRules(
  preset: Preset,
  own: ReadonlyArray<Rule>,
  ...entries: ReadonlyArray<Readonly<Record<string, unknown>>>
): RuleSettings {
  const settings = new Map<string, {severity: Severity | 'off'; options: Record<string, unknown>}>()
  for (const rule of [...rules, ...own])
    settings.set(rule.id, {severity: severityIn(rule, preset), options: {}})
  for (const {id, severity} of engineRules) settings.set(id, {severity, options: {}})
  for (const entry of entries) {
    for (const [id, value] of Object.entries(entry)) {
      const setting = settings.get(id)
      if (!setting) throw new SettingError(`unknown rule \`${id}\`${nearest(id, settings.keys())}`)
      const {severity, options} = readEntry(id, value, own)
      setting.severity = severity
      if (options) setting.options = {...setting.options, ...options}
    }
  }
  const on = new Map<string, RuleSetting>()
  for (const [id, {severity, options}] of settings) if (severity !== 'off') on.set(id, {severity, options})
  return on
}

/**
 * Read how one rule is set.
 *
 * @param id The rule's id, a known one.
 * @param value What is written.
 * @param own Rules beside ours.
 * @returns Its severity, and its options where some are given.
 * @throws {SettingError} Where it cannot be read.
 */
export function readEntry(
  id: string,
  value: unknown,
  own: ReadonlyArray<Rule> = []
): {severity: Severity | 'off'; options?: Record<string, unknown>} {
  const [written, options, ...more] = Array.isArray(value) ? value : [value]
  const severity = severities.find((candidate) => candidate === written)
  if (!severity || more.length > 0) {
    const text = typeof written === 'string' ? ` \`${written}\`${nearest(written, severities)}` : ''
    throw new SettingError(
      `rule \`${id}\`: unknown severity${text || ', expected one of `off`, `info`, `warning`, `error`'}`
    )
  }
  if (options === undefined) return {severity}
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new SettingError(`rule \`${id}\`: unexpected options, expected a map`)
  }
  return {severity, options: readOptions(id, options, own)}
}

function readOptions(id: string, options: object, own: ReadonlyArray<Rule>): Record<string, unknown> {
  const specs = new Map(Object.entries([...rules, ...own].find((rule) => rule.id === id)?.options ?? {}))
  for (const [name, value] of Object.entries(options)) {
    const spec = specs.get(name)
    if (!spec)
      throw new SettingError(`rule \`${id}\`: unknown option \`${name}\`${nearest(name, specs.keys())}`)
    if (spec.type === 'boolean' ? typeof value === 'boolean' : isNumber(value, spec)) continue
    const expected =
      spec.type === 'boolean'
        ? '`true` or `false`'
        : `${spec.type === 'integer' ? 'a whole number' : 'a number'} from ${spec.minimum}${spec.type === 'number' ? ` to ${spec.maximum}` : ''}`
    throw new SettingError(`rule \`${id}\`: unexpected value of \`${name}\`, expected ${expected}`)
  }
  return {...options}
}

function isNumber(
  value: unknown,
  spec: {type: 'integer' | 'number'; minimum: number; maximum?: number}
): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < spec.minimum) return false
  return spec.type === 'integer'
    ? Number.isInteger(value)
    : value <= (spec.maximum ?? Number.POSITIVE_INFINITY)
}
