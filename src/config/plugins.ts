import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, parse, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {engineRules, rules} from '../../rules/index.ts'
import {presets, type Rule} from '../../rules/rule.ts'
import {ruleId} from '../../rules/rule-id.ts'
import {causeOf} from '../files/file-error.ts'
import {ConfigurationError} from './configuration-error.ts'
import {isPath} from './extend.ts'

/** A rule of a team's own, with the page that explains it. */
export interface OwnRule extends Rule {
  /** Its page in Markdown, an absolute path; missing where there is none. */
  pageFile?: string
}

const severities = ['error', 'warning', 'info'] as const
const groups = ['wording', 'structure', 'form', 'style'] as const

/**
 * Load rules of a team's own: modules whose default export is a rule, or a list of rules, made by `defineRule`. A rule's
 * page is the Markdown file beside the module with the name of the rule or of the module, or its `README.md`.
 *
 * @param names Paths relative to the configuration's file, or packages.
 * @param from The configuration's file, an absolute path.
 * @param cwd The working directory; messages show files relative to it.
 * @returns The rules, in order.
 * @throws {ConfigurationError} Where a module is not there, fails, or gives no rule.
 */
export async function loadPlugins(
  names: ReadonlyArray<string>,
  from: string,
  cwd: string
): Promise<OwnRule[]> {
  const own: OwnRule[] = []
  for (const [index, name] of names.entries()) {
    const fail = (reason: string) => new ConfigurationError(from, `\`plugins[${index}]\`: ${reason}`, cwd)
    const file = fileOf(name, from, fail)
    const value = await exportOf(file, name, fail)
    for (const rule of Array.isArray(value) ? value : [value]) {
      const fault = faultIn(rule)
      if (fault !== undefined || !isRule(rule)) throw fail(`\`${name}\` gives no rule: ${fault}`)
      if ([...rules, ...engineRules, ...own].some(({id}) => id === rule.id))
        throw fail(`the rule \`${rule.id}\` is there already; give yours another id`)
      const pageFile = pageOf(rule.id, file)
      own.push({...rule, ...(pageFile === undefined ? {} : {pageFile})})
    }
  }
  return own
}

function fileOf(name: string, from: string, fail: (reason: string) => Error): string {
  if (isPath(name)) {
    const file = resolve(dirname(from), name)
    if (!existsSync(file)) throw fail(`no such file \`${name}\``)
    return file
  }
  try {
    return createRequire(join(dirname(from), 'package.json')).resolve(name)
  } catch {
    throw fail(`no such package \`${name}\` (a path begins with \`./\`)`)
  }
}

async function exportOf(file: string, name: string, fail: (reason: string) => Error): Promise<unknown> {
  let module: unknown
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    throw fail(`the code of \`${name}\` fails: ${causeOf(error).split('\n')[0]}`)
  }
  const value = fieldOf(module, 'default')
  // What a compiler makes of a module's default export.
  return fieldOf(value, '__esModule') === true ? fieldOf(value, 'default') : value
}

/** What keeps a value from being a rule; nothing where it is one. */
function faultIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || typeof fieldOf(value, 'run') !== 'function')
    return 'expected a default export made by `defineRule`'
  const id = fieldOf(value, 'id')
  if (typeof id !== 'string' || !ruleId.test(id))
    return 'expected an `id` of small letters and hyphens, such as `our-rule`'
  const wanted = {summary: [], severity: severities, preset: presets, group: groups} as const
  for (const [key, choices] of Object.entries(wanted)) {
    const field = fieldOf(value, key)
    if (choices.length === 0 ? typeof field !== 'string' : !choices.some((choice) => choice === field)) {
      const expected = choices.map((choice) => `\`${choice}\``).join(', ')
      return `rule \`${id}\`: expected \`${key}\`${expected ? `, one of ${expected}` : ''}`
    }
  }
  const options = fieldOf(value, 'options')
  return typeof options === 'object' && options !== null
    ? undefined
    : `rule \`${id}\`: expected \`options\`, a map that may be empty`
}

function isRule(value: unknown): value is Rule {
  return faultIn(value) === undefined
}

function pageOf(id: string, file: string): string | undefined {
  const {dir, name} = parse(file)
  const candidates = [`${id.replaceAll('/', '-')}.md`, `${name}.md`, 'README.md']
  return candidates.map((candidate) => join(dir, candidate)).find((candidate) => existsSync(candidate))
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
