import {expect, it} from 'vitest'
import {cardLetter, sampleLetter} from './samples.ts'
import {count, emptySummary} from './summarize.ts'

it('counts letters, refusals, findings and what can be fixed', () => {
  const summary = emptySummary()
  count(summary, cardLetter.linted)
  count(summary, sampleLetter('Hi', [], [], {refusal: false}).linted)
  expect(summary).toEqual({
    files: 2,
    refusals: 1,
    errors: 2,
    warnings: 2,
    infos: 1,
    fixable: 2,
    suggested: 0,
    unread: 0
  })
})
