import {expect, it} from 'vitest'
import {sampleLetter} from './samples.ts'
import {steps} from './steps.ts'

it('follows the six steps of a good refusal', () => {
  const {letter} = sampleLetter(
    'Thanks. Because.',
    [],
    [
      ['Thanks.', ['gratitude']],
      ['Because.', ['reason']]
    ]
  ).linted
  const found = letter ? steps(letter) : []
  expect(found.map(({checks}) => checks.map(({label, done}) => `${label} ${done}`).join(', '))).toEqual([
    'recipient false, thanks true',
    'request false',
    'empathy false',
    'reason true',
    'alternative false',
    'goodwill false'
  ])
})
