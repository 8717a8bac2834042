import {InvalidArgumentError} from 'commander'
import {unknown} from './choices.ts'

/** A rule as `--rule` sets it. */
export interface RuleChoice {
  id: string
  severity: string
}

const severities = ['off', 'error', 'warning', 'info']

/** Reads `--rule id=severity`. Whether the rule is known is told where the rules are. */
export function ruleChoice(value: string): RuleChoice {
  const [id = '', severity, ...more] = value.split('=')
  if (severity === undefined || more.length > 0 || id === '') {
    throw new InvalidArgumentError('Expected `id=severity`, such as `missing-reason=off`.')
  }
  if (!severities.includes(severity)) throw unknown('severity', severity, severities)
  return {id, severity}
}
