import {engineRules, rules} from '../../rules/index.ts'
import {nearest} from '../nearest.ts'
import {UsageError} from './exit.ts'
import type {RuleChoice} from './rule-option.ts'

/**
 * Check that rules named on the command line are there.
 *
 * @param choices The rules.
 * @throws {UsageError} Where one is not known, naming the nearest.
 */
export function checkRules(choices: ReadonlyArray<RuleChoice> = []): void {
  const known = [...rules, ...engineRules].map(({id}) => id)
  for (const {id} of choices)
    if (!known.includes(id)) throw new UsageError(`unknown rule \`${id}\`${nearest(id, known)}`)
}
