import {engineRules, rules} from '../../rules/index.ts'
import {rulesTable} from '../report/rules-table.ts'
import {print, terminalWidth, wantsColor} from './terminal.ts'

/** Print the table of all rules. */
export function rulesCommand({color}: {color?: boolean}): void {
  print(rulesTable(rules, engineRules, {color: wantsColor(color), width: terminalWidth()}))
}
