import {engineRules, rules} from '../../rules/index.ts'
import type {Rule} from '../../rules/rule.ts'
import {nearest} from '../nearest.ts'
import {UsageError} from './exit.ts'
import type {RuleChoice} from './rule-option.ts'

/**
 * Check that rules named on the command line are there.
 *
 * @param choices The rules.
 * @param own Rules of a configuration's own.
 * @throws {UsageError} Where one is not known, naming the nearest.
 */
export function checkRules(choices: ReadonlyArray<RuleChoice> = [], own: ReadonlyArray<Rule> = []): void {
  const known = [...rules, ...own, ...engineRules].map(({id}) => id)
  for (const {id} of choices)
    if (!known.includes(id)) throw new UsageError(`unknown rule \`${id}\`${nearest(id, known)}`)
}
