import type {OptionSpec, Rule, Severity} from '../rules/rule.ts'

/** What the engine itself reports. */
interface EngineRule {
  id: string
  summary: string
  severity: Severity
}

/**
 * Put text in the place that a page keeps for it.
 *
 * @param page The page.
 * @param name The place: `<!-- generated: name -->` … `<!-- /generated -->`.
 * @param text What belongs there.
 * @returns The page.
 * @throws {Error} Where the page has no such place.
 */
export function fillIn(page: string, name: string, text: string): string {
  const start = `<!-- generated: ${name} -->\n`
  const from = page.indexOf(start)
  const to = page.indexOf('<!-- /generated -->', from)
  if (from < 0 || to < 0) throw new Error(`Unexpected page without a place for \`${name}\``)
  return `${page.slice(0, from + start.length)}\n${text}\n\n${page.slice(to)}`
}

/** @returns What a rule's page says first. */
export function ruleHead({severity, preset, refusalsOnly, fixable, sources}: Rule): string {
  const where = refusalsOnly ? 'in letters that refuse something' : 'in every letter'
  const offer = {fix: ' `--fix` mends it.', suggestion: ' It says what to write instead.', none: ''}[
    fixable || 'none'
  ]
  const names = sources.map((source) => source.replace(/^S\d/, (name) => `[${name}](../README.md#sources)`))
  return `**${severity}** ${where}, from the preset \`${preset}\` on.${offer} Source: ${names.join('; ')}.`
}

/** @returns What the page of one of the engine's own rules says first. */
export function engineHead({severity}: EngineRule): string {
  return `**${severity}** in every letter and every preset.`
}

/** @returns A rule's options, as a table. */
export function ruleOptions({options}: Rule): string {
  const names = Object.entries(options)
  if (names.length === 0) return 'None.'
  const rows = names.map(
    ([name, spec]) => `| \`${name}\` | ${kindOf(spec)} | \`${spec.default}\` | ${spec.description} |`
  )
  return ['| option | value | default | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function kindOf(spec: OptionSpec): string {
  if (spec.type === 'boolean') return '`true` or `false`'
  const kind = spec.type === 'integer' ? 'whole number' : 'number'
  return `${kind} from ${spec.minimum}${spec.type === 'number' ? ` to ${spec.maximum}` : ''}`
}

/**
 * @param rules The rules.
 * @param engineRules What the engine itself reports.
 * @param folder Where the pages are, from the page that the table stands on.
 * @returns All rules, as a table.
 */
export function ruleTable(
  rules: ReadonlyArray<Rule>,
  engineRules: ReadonlyArray<EngineRule>,
  folder: string
): string {
  const offers = {fix: '`--fix`', suggestion: 'suggestion', none: ''}
  const rows = rules.map(
    ({id, severity, preset, fixable, summary}) =>
      `| [\`${id}\`](${folder}${id}/README.md) | ${severity} | ${preset} | ${offers[fixable || 'none']} | ${summary} |`
  )
  const own = engineRules.map(
    ({id, severity, summary}) =>
      `| [\`${id}\`](${folder}${id}/README.md) | ${severity} | all | | ${summary} |`
  )
  const head = ['| rule | severity | preset | mends | reports |', '| --- | --- | --- | --- | --- |']
  return [...head, ...rows, ...own].join('\n')
}
