import {retext} from 'retext'
import {expect, it} from 'vitest'
import refusalLetter, {retextLetter, rulePlugins} from './retext.ts'

const letter = `Dear Customer,

Unfortunately, this card has been withdrawn. We cannot replace it.
`

it('reports in a retext pipeline of somebody else', async () => {
  const file = await retext().use(refusalLetter).process(letter)
  const found = file.messages.map(({source, ruleId, line, column}) => ({source, ruleId, line, column}))
  expect(found).toEqual(
    expect.arrayContaining([
      {source: 'refusal-lint', ruleId: 'missing-recipient', line: 1, column: 1},
      {source: 'refusal-lint', ruleId: 'unfortunately', line: 3, column: 1}
    ])
  )
  expect(new Set(found.map(({source}) => source))).toEqual(new Set(['refusal-lint']))
})

it('one rule is a plugin of its own, behind the letter', async () => {
  const rule = rulePlugins.get('missing-recipient')
  if (!rule) throw new Error('Unexpected lack of the rule')
  const file = await retext().use(retextLetter, {recipientUnknown: false}).use(rule).process(letter)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['missing-recipient'])
})
