import {expect, it} from 'vitest'
import {cardLetter, sampleLetter} from './samples.ts'
import {summarize} from './summarize.ts'

it('counts letters, refusals, findings and what can be fixed', () => {
  expect(summarize([cardLetter, sampleLetter('Hi', [], [], {refusal: false})])).toEqual({
    files: 2,
    refusals: 1,
    errors: 2,
    warnings: 2,
    infos: 1,
    fixable: 2
  })
  expect(summarize([])).toEqual({files: 0, refusals: 0, errors: 0, warnings: 0, infos: 0, fixable: 0})
})
