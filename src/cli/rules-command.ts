import {engineRules, rules} from '../../rules/index.ts'
import {Configurations} from '../config/resolve.ts'
import {loadWidths} from '../report/columns.ts'
import {rulesTable} from '../report/rules-table.ts'
import {print, terminalWidth, wantsColor} from './terminal.ts'

/** Print the table of all rules, with those that the configuration of the working directory brings. */
export async function rulesCommand({color}: {color?: boolean}): Promise<void> {
  const cwd = process.cwd()
  const {plugins = []} = (await new Configurations({cwd}).settingsForFolder(cwd)).letter
  await loadWidths()
  print(rulesTable([...rules, ...plugins], engineRules, {color: wantsColor(color), width: terminalWidth()}))
}
