import {expect, it} from 'vitest'
import {askForTexts} from './ask.ts'
import {typing} from './typing-terminal.ts'

function answersTo(keys: string[], examples: string[]) {
  const questions = examples.map((example) => ({message: `What is it? (${example})`, example}))
  return typing(keys, (streams) => askForTexts('A letter', questions, streams))
}

it('texts are asked for one by one, and an empty answer stays empty', async () => {
  const {result, shown} = await answersTo(['Ivan ', 'Petrov', '\r', '\r'], ['Jo', 'today'])
  expect(result).toEqual(['Ivan Petrov', ''])
  expect(shown).toContain('What is it? (today)')
})

it('who breaks off gives no answers', async () => {
  const {result, shown} = await answersTo(['Ivan', '\r', '\u0003'], ['Jo', 'today'])
  expect(result).toBeUndefined()
  expect(shown).toContain('Nothing was written.')
})
