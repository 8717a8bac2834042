import type {Rule} from '../../rules/rule.ts'

/** A rule of somebody's own: it has no page of ours, and an error in it says whose it is. */
export function asOwn(rule: Rule): Rule {
  return {
    ...rule,
    url: rule.url ?? '',
    async run(context) {
      try {
        await rule.run(context)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new Error(`the rule \`${rule.id}\` fails: ${reason}`, {cause: error})
      }
    }
  }
}
