import {engineRules, rules} from '../../rules/index.ts'
import {loadWidths} from '../report/columns.ts'
import {rulesTable} from '../report/rules-table.ts'
import {print, terminalWidth, wantsColor} from './terminal.ts'

/** Print the table of all rules. */
export async function rulesCommand({color}: {color?: boolean}): Promise<void> {
  await loadWidths()
  print(rulesTable(rules, engineRules, {color: wantsColor(color), width: terminalWidth()}))
}
