import {readFileSync} from 'node:fs'
import {engineRules, rules} from '../../rules/index.ts'
import {Configurations} from '../config/resolve.ts'
import {nearest} from '../nearest.ts'
import {loadWidths} from '../report/columns.ts'
import {explain} from '../report/explain.ts'
import {UsageError} from './exit.ts'
import {packageFile} from './package-file.ts'
import {print, terminalWidth, wantsColor} from './terminal.ts'

/**
 * Print a rule's page.
 *
 * @param id The rule's id.
 * @param look Whether colours are asked for.
 * @throws {UsageError} Where no rule has this id, naming the nearest.
 */
export async function explainCommand(id: string, {color}: {color?: boolean}): Promise<void> {
  const known = [...rules, ...engineRules].map((rule) => rule.id)
  const page = known.includes(id)
    ? readFileSync(packageFile(`rules/${id}/README.md`), 'utf8')
    : await ownPage(id, known)
  await loadWidths()
  print(explain(page, {color: wantsColor(color), width: terminalWidth()}))
}

/** The page of a rule that the configuration of the working directory brings. */
async function ownPage(id: string, known: ReadonlyArray<string>): Promise<string> {
  const cwd = process.cwd()
  const {plugins = []} = (await new Configurations({cwd}).settingsForFolder(cwd)).letter
  const rule = plugins.find((candidate) => candidate.id === id)
  if (!rule)
    throw new UsageError(`unknown rule \`${id}\`${nearest(id, [...known, ...plugins.map((own) => own.id)])}`)
  return rule.pageFile === undefined ? `# ${id}\n\n${rule.summary}\n` : readFileSync(rule.pageFile, 'utf8')
}
