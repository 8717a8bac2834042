import {defineRule} from '../rule.ts'

/** A refusal is written to a person. */
export default defineRule({
  id: 'missing-recipient',
  summary: 'No salutation, or one that names nobody',
  group: 'structure',
  severity: 'error',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 1', 'S0 “In whose name to write”'],
  options: {
    allowNeutral: {
      type: 'boolean',
      default: false,
      description:
        'Accept a greeting without a name, such as “Good afternoon”, for letters that nobody signed.'
    }
  },
  check({letter, source, options, report}) {
    const {salutation} = letter
    if (salutation?.form === 'named') return
    if (salutation && (options.allowNeutral || letter.declared.recipientUnknown)) return
    const start = salutation?.start ?? letter.body[0]?.start ?? 0
    const end = salutation?.end ?? letter.body[0]?.end ?? start
    const actual = source.slice(start, end)
    report({
      start,
      end,
      ...(salutation ? {actual} : {}),
      message: salutation
        ? `“${actual.replace(/[\s,:.!]+$/, '')}” names nobody. A refusal without a name reads as if no person had been meant.`
        : 'No salutation names the reader. A refusal without a name reads as if no person had been meant.',
      suggestions: [
        {
          message: salutation
            ? 'Greet the person who wrote to you by name: “Dear Ms Novak,”.'
            : 'Begin with the name of the person who wrote to you: “Dear Ms Novak,”.'
        }
      ]
    })
  }
})
