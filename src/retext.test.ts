import {retext} from 'retext'
import {expect, it} from 'vitest'
import {applyEdits} from './lint/apply-edits.ts'
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

it('what is expected in a place may be put there', async () => {
  const source = `Dear Ms Rao,

Obviously, we cannot refund the boots, due to the fact that they are worn. Unfortunately, they are, sadly, old!!!
`
  let seen = 0
  const all = [...rulePlugins.values()].reduce(
    (pipeline, plugin) => pipeline.use(plugin),
    retext().use(retextLetter, {refusal: true})
  )
  for (const {actual, expected = [], fix = [], suggestions = [], place} of (await all.process(source))
    .messages) {
    if (!place || !('start' in place)) throw new Error('Unexpected message without a range')
    const from = place.start.offset
    const to = place.end.offset
    if (actual !== undefined) expect(source.slice(from, to)).toBe(actual)
    const made = [fix, ...suggestions.map(({edits = []}) => edits)].map((edits) => applyEdits(source, edits))
    for (const text of expected) {
      seen++
      expect(made).toContain(source.slice(0, from) + text + source.slice(to))
    }
  }
  expect(seen).toBeGreaterThan(0)
})

it('a word that goes with its comma has nothing that may stand in its place alone', async () => {
  const rule = rulePlugins.get('condescension')
  if (!rule) throw new Error('Unexpected lack of the rule')
  const file = await retext()
    .use(retextLetter, {refusal: true})
    .use(rule)
    .process('Dear Ms Rao,\n\nObviously, we cannot refund it, as it is worn.\n')
  expect(file.messages.map(({actual, expected, fix}) => ({actual, expected, fix}))).toEqual([
    {actual: 'Obviously', expected: [], fix: [{start: 14, end: 26, text: 'W'}]}
  ])
})
