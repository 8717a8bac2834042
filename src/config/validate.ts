import * as v from 'valibot'
import {engineRules, rules as ourRules} from '../../rules/index.ts'
import {ruleId} from '../../rules/rule-id.ts'
import {resolveRules, SettingError} from '../lint/settings.ts'
import {nearest} from '../nearest.ts'
import {type Configuration, configurationSchema, overrideSchema} from './schema.ts'

/** Keys that people write for one of ours. */
const otherNames = new Map([
  ['preset', 'extends'],
  ['presets', 'extends']
])

/**
 * Check that a value is a configuration.
 *
 * @param value What a configuration's file holds.
 * @param hasOwn Whether rules that are not ours may be somebody's own, to be checked where those are known. Default: false.
 * @returns The configuration.
 * @throws {SettingError} Where it is none: what is wrong with the first thing that cannot be followed, and where.
 */
export async function validate(value: unknown, hasOwn = false): Promise<Configuration> {
  const top = map(value, 'configuration', 'a map of settings')
  checkKeys(top, configurationSchema.entries, '')
  const overrides = new Map(Object.entries(top)).get('overrides')
  if (Array.isArray(overrides)) {
    overrides.forEach((item: unknown, index) => {
      const place = `overrides[${index}]`
      checkKeys(map(item, `\`${place}\``, 'a map of settings'), overrideSchema.entries, place)
    })
  }
  const result = v.safeParse(configurationSchema, value)
  if (!result.success) throw new SettingError(messageOf(result.issues[0]))
  const configuration = result.output
  await checkParts(top, configuration, '', hasOwn)
  const written = Array.isArray(overrides) ? overrides : []
  for (const [index, override] of (configuration.overrides ?? []).entries()) {
    await checkParts(written[index], override, `overrides[${index}]`, hasOwn, configuration.language)
  }
  return configuration
}

/** A map as people write one: a list is none, nor is what a program makes of a class. */
function map(value: unknown, what: string, expected: string): object {
  const is = Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SettingError(`${what}: unexpected ${is}, expected ${expected}`)
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  // What a map inherits would be followed without being seen.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new SettingError(
      `${what}: unexpected object with a prototype (\`__proto__\`), expected ${expected}`
    )
  }
  return value
}

function checkKeys(value: object, entries: object, place: string): void {
  const known = Object.keys(entries)
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue
    const where = place ? `\`${place}\`: ` : ''
    if (place && Object.hasOwn(configurationSchema.entries, key)) {
      throw new SettingError(
        `${where}unexpected \`${key}\`, expected it at the top of the configuration only`
      )
    }
    const other = otherNames.get(key)
    const near = other && known.includes(other) ? `, did you mean \`${other}\`?` : nearest(key, known)
    throw new SettingError(`${where}unknown key \`${key}\`${near}`)
  }
}

/** The parts that have a reader of their own. */
async function checkParts(
  written: object,
  {rules, phrases, language}: Pick<Configuration, 'rules' | 'phrases' | 'language'>,
  place: string,
  hasOwn: boolean,
  outer?: string
): Promise<void> {
  const prefix = place ? `${place}.` : ''
  const raw = new Map(Object.entries(written))
  if (rules) {
    // As written, for valibot passes over keys such as `__proto__`.
    const entries = map(raw.get('rules'), `\`${prefix}rules\``, 'a map of rule ids')
    try {
      resolveRules('recommended', [], hasOwn ? withoutOwn(entries, rules) : {...entries})
    } catch (error) {
      if (!(error instanceof SettingError)) throw error
      throw new SettingError(`\`${prefix}rules\`: ${error.message}`)
    }
  }
  if (phrases) {
    const names = Object.keys(map(raw.get('phrases'), `\`${prefix}phrases\``, 'a map of phrase lists'))
    const lost = names.find((name) => !Object.hasOwn(phrases, name))
    if (names.length === 0) return
    const {faultInPhrases, unknownList} = await import('./phrases.ts')
    if (lost !== undefined) throw new SettingError(await unknownList(lost, `${prefix}phrases`))
    const fault = await faultInPhrases(phrases, language ?? outer, `${prefix}phrases`)
    if (fault) throw new SettingError(fault)
  }
}

/** Without what may be rules of somebody's own; what valibot has passed over is none: `constructor`. */
function withoutOwn(entries: object, rules: object): Record<string, unknown> {
  const known = new Set([...ourRules, ...engineRules].map(({id}) => id))
  return Object.fromEntries(
    Object.entries(entries).filter(([id]) => known.has(id) || !ruleId.test(id) || !Object.hasOwn(rules, id))
  )
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  const place = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  const shown = place.join('').replace(/^\./, '')
  return shown ? `\`${shown}\`: ${issue.message}` : issue.message
}
