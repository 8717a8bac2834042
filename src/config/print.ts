import {engineRules, rules, severityIn} from '../../rules/index.ts'
import type {OptionSpec, Preset, Rule} from '../../rules/rule.ts'
import type {LetterSettings} from '../lint/letter-settings.ts'
import {readEntry} from '../lint/settings.ts'
import {defaultComplexity} from '../lint/unread.ts'
import type {Origin, ResolvedSettings} from './merge.ts'
import type {FailOn} from './schema.ts'

/** Settings with all that is left to defaults filled in, for people and for JSON. */
export interface PrintedSettings {
  settings: Record<string, unknown>
  /** Where each value came from, by key: a file, `default`, `preset …`, `front matter`, `command line`; for a list, one an item. */
  sources: Record<string, Origin>
}

/**
 * Write out settings: each rule with its severity and all of its options, each value with the file it came from.
 *
 * @param resolved What the configurations say.
 * @param command What the command line says, which wins. Default: nothing.
 * @param front What the letter's front matter says, which wins over files. Default: nothing.
 * @returns The settings, as plain data.
 */
export function printedSettings(
  resolved: ResolvedSettings,
  command: LetterSettings & {failOn?: FailOn | undefined} = {},
  front: LetterSettings = {}
): PrintedSettings {
  const sources = new Map(resolved.sources)
  const settings = new Map<string, unknown>()
  const set = (key: string, value: unknown, origin?: Origin) => {
    settings.set(key, value)
    sources.set(key, origin ?? sources.get(key) ?? 'default')
  }

  const preset = command.preset ?? resolved.letter.preset ?? 'recommended'
  set('preset', preset, command.preset && 'command line')
  for (const key of ['kind', 'refusal', 'language', 'template', 'requireReason', 'complexity'] as const) {
    const value = command[key] ?? front[key] ?? resolved.letter[key]
    const [over] = [
      {of: command, origin: 'command line'},
      {of: front, origin: 'front matter'}
    ].filter(({of}) => of[key] !== undefined)
    set(
      key,
      value ?? (key === 'requireReason' ? false : key === 'complexity' ? defaultComplexity : 'auto'),
      over?.origin
    )
  }
  set('failOn', command.failOn ?? resolved.failOn ?? 'error', command.failOn && 'command line')
  for (const key of ['words', 'placeholders'] as const) {
    set(key, command[key] ?? resolved.letter[key] ?? [], command[key] && 'command line')
  }
  settings.set('phrases', {...resolved.letter.phrases, ...command.phrases})
  for (const list of Object.keys(command.phrases ?? {})) sources.set(`phrases.${list}`, 'command line')
  if (resolved.letter.plugins)
    set(
      'plugins',
      resolved.letter.plugins.map(({id}) => id)
    )
  set('includes', resolved.includes ?? [])
  set('ignore', resolved.ignore)
  if (resolved.files) set('files', resolved.files)
  settings.set('rules', printedRules(resolved.letter, command, front, preset, sources))
  return {settings: Object.fromEntries(settings), sources: Object.fromEntries(sources)}
}

function printedRules(
  letter: LetterSettings,
  command: LetterSettings,
  front: LetterSettings,
  preset: Preset,
  sources: Map<string, Origin>
): Record<string, unknown> {
  const known = [
    ...rules.map((rule) => ({id: rule.id, severity: severityIn(rule, preset), specs: rule.options})),
    ...(letter.plugins ?? []).map((rule) => ({
      id: rule.id,
      severity: severityIn(rule, preset),
      specs: rule.options
    })),
    ...engineRules.map(({id, severity}) => ({id, severity, specs: {}}))
  ]
  const result: Record<string, unknown> = {}
  for (const {id, severity, specs} of known) {
    const own = entryIn(letter, id, letter.plugins)
    const over = [
      {entry: entryIn(command, id, letter.plugins), origin: 'command line'},
      {entry: entryIn(front, id, letter.plugins), origin: 'front matter'}
    ].filter(({entry}) => entry !== undefined)
    const key = `rules.${id}`
    const [first] = over
    if (first) sources.set(key, first.origin)
    else if (!own) sources.set(key, `preset ${preset}`)
    const options: Record<string, unknown> = {}
    for (const [name, spec] of Object.entries<OptionSpec>(specs)) {
      const set = over.find(({entry}) => entry?.options?.[name] !== undefined)
      const second = own?.options?.[name]
      options[name] = set?.entry?.options?.[name] ?? second ?? spec.default
      if (set) sources.set(`${key}.${name}`, set.origin)
      else if (second === undefined) sources.set(`${key}.${name}`, 'default')
    }
    result[id] = [first?.entry?.severity ?? own?.severity ?? severity, options]
  }
  return result
}

function entryIn(
  {rules: entries = {}}: LetterSettings,
  id: string,
  own: ReadonlyArray<Rule> = []
): ReturnType<typeof readEntry> | undefined {
  return Object.hasOwn(entries, id) ? readEntry(id, entries[id], own) : undefined
}
