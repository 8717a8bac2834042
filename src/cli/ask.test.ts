import {PassThrough} from 'node:stream'
import {expect, it} from 'vitest'
import {askForTexts} from './ask.ts'

/** A terminal that types `keys`, each when it is asked for something. */
async function answersTo(
  keys: string[],
  examples: string[]
): Promise<{answers: string[] | undefined; shown: string}> {
  const input = Object.assign(new PassThrough(), {isTTY: true, setRawMode: () => input})
  const output = Object.assign(new PassThrough(), {isTTY: true, columns: 80, rows: 24})
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8')
  })
  const typing = setInterval(() => {
    const key = keys.shift()
    if (key !== undefined) input.write(key)
  }, 20)
  try {
    const questions = examples.map((example) => ({message: `What is it? (${example})`, example}))
    return {answers: await askForTexts('A letter', questions, {input, output}), shown}
  } finally {
    clearInterval(typing)
  }
}

it('texts are asked for one by one, and an empty answer stays empty', async () => {
  const {answers, shown} = await answersTo(['Ivan ', 'Petrov', '\r', '\r'], ['Jo', 'today'])
  expect(answers).toEqual(['Ivan Petrov', ''])
  expect(shown).toContain('What is it? (today)')
})

it('who breaks off gives no answers', async () => {
  const {answers, shown} = await answersTo(['Ivan', '\r', '\u0003'], ['Jo', 'today'])
  expect(answers).toBeUndefined()
  expect(shown).toContain('Nothing was written.')
})
