import {readFileSync} from 'node:fs'
import {engineRules, rules} from '../../rules/index.ts'
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
  if (!known.includes(id)) throw new UsageError(`unknown rule \`${id}\`${nearest(id, known)}`)
  await loadWidths()
  const page = readFileSync(packageFile(`rules/${id}/README.md`), 'utf8')
  print(explain(page, {color: wantsColor(color), width: terminalWidth()}))
}
