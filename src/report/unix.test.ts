import {describe, expect, it} from 'vitest'
import {cardLetter, findingAt, render, sampleLetter, sampleReport} from './samples.ts'
import {unix} from './unix.ts'

describe('unix', () => {
  it('writes a line a finding', async () => {
    expect(await render(unix, sampleReport([cardLetter]))).toMatchInlineSnapshot(`
      "letters/card.md:1:1: error: “Dear Customer” names nobody. A refusal without a name reads as if no person had been meant. [missing-recipient]
      letters/card.md:3:1: warning: “Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it. [unfortunately]
      letters/card.md:4:1: error: Nothing says what the reader can get or do instead. A bare no ends the matter, and often the relationship. [missing-alternative]
      letters/card.md:4:1: info: Two findings of one place stand beneath one line. [long-sentence]
      letters/card.md:6:1: warning: “Thank you for your understanding” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer. [thanks-for-understanding]
      "
    `)
  })

  it('hides all but errors where that is asked for', async () => {
    const severities = (await render(unix, sampleReport([cardLetter], {quiet: true}))).matchAll(/: (\w+): /g)
    expect([...severities].map(([, severity]) => severity)).toEqual(['error', 'error'])
  })

  it('is empty where nothing was found', async () => {
    expect(await render(unix, sampleReport([sampleLetter('Hi')]))).toBe('')
  })

  it('stays on one line and is no command, whatever a letter or a path holds', async () => {
    const finding = findingAt('Hi', 'Hi', {
      message: '“thank you\nfor\u001b[2J” ends.\r\n::error::x ##[group]'
    })
    const letter = sampleLetter('Hi', [finding], [], {path: '::set-output name=a::\nb"\u001b.md'})
    expect(await render(unix, sampleReport([letter]))).toBe(
      '∶:set-output name=a::␊b"␛.md:1:1: warning: “thank you for␛[2J” ends. ::error::x ♯#[group] [unfortunately]\n'
    )
  })
})
