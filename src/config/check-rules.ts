import {resolveRules, SettingError} from '../lint/settings.ts'
import {ConfigurationError} from './configuration-error.ts'
import type {Layer} from './extend.ts'

/**
 * Check the rules that configurations set: a rule of a team's own may come from another one's `plugins`.
 *
 * @param layers The configurations that hold together.
 * @param cwd The working directory; messages show files relative to it.
 * @throws {ConfigurationError} Where a rule or one of its options is not known.
 */
export function checkRules(layers: ReadonlyArray<Layer>, cwd: string): void {
  const own = layers.flatMap((layer) => layer.own)
  for (const {file, values} of layers) {
    check(file, 'rules', values.rules)
    for (const [index, {rules}] of (values.overrides ?? []).entries())
      check(file, `overrides[${index}].rules`, rules)
  }

  function check(file: string, place: string, rules: Readonly<Record<string, unknown>> | undefined): void {
    if (!rules) return
    try {
      resolveRules('recommended', own, rules)
    } catch (error) {
      if (!(error instanceof SettingError)) throw error
      throw new ConfigurationError(file, `\`${place}\`: ${error.message}`, cwd)
    }
  }
}
