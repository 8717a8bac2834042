import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {anyReport} from './any-report.ts'
import {github} from './github.ts'
import {cardLetter, findingAt, hostile, render, sampleLetter, sampleReport} from './samples.ts'

const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u

/** Reads a workflow command as the runner does. */
function readCommand(line: string): {command: string; properties: Record<string, string>; data: string} {
  const [, command = '', given = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? []
  const undo = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = given.split(',').map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), undo(pair.slice(at + 1))]
  })
  return {
    command,
    properties: Object.fromEntries(properties),
    data: data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  }
}

describe('github', () => {
  it('writes a command a finding', async () => {
    expect(await render(github, sampleReport([cardLetter]))).toMatchInlineSnapshot(`
      "::error file=letters/card.md,line=1,col=1,endLine=1,endColumn=15,title=missing-recipient::“Dear Customer” names nobody. A refusal without a name reads as if no person had been meant.%0A→ Greet the person who wrote to you by name: “Dear Ms Novak,”.
      ::warning file=letters/card.md,line=3,col=1,endLine=3,endColumn=14,title=unfortunately::“Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it.
      ::error file=letters/card.md,line=4,col=1,endLine=4,endColumn=22,title=missing-alternative::Nothing says what the reader can get or do instead. A bare no ends the matter, and often the relationship.%0A→ Say what the reader can get or do instead: a part of it, a later date, a condition, or somebody else who can help.
      ::notice file=letters/card.md,line=4,col=1,endLine=4,endColumn=22,title=long-sentence::Two findings of one place stand beneath one line.%0AA note says more.
      ::warning file=letters/card.md,line=6,col=1,endLine=6,endColumn=33,title=thanks-for-understanding::“Thank you for your understanding” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer.
      "
    `)
  })

  it('gives no columns where a place ends on another line, which GitHub would refuse', async () => {
    const source = 'We cannot\nhelp.'
    const letter = sampleLetter(source, [findingAt(source, source)])
    expect(await render(github, sampleReport([letter]))).toBe(
      '::warning file=letters/card.md,line=1,endLine=2,title=unfortunately::A message.\n'
    )
  })

  it('tells what could not be read', async () => {
    const errors = [
      {path: 'a,b.md', message: 'no such file: 100 %'},
      {path: '', message: 'broken'}
    ]
    expect(await render(github, sampleReport([], {errors}))).toBe(
      '::error file=a%2Cb.md,title=refusal-lint::no such file: 100 %25\n::error title=refusal-lint::broken\n'
    )
  })

  it('escapes data and properties each in their own way', async () => {
    const finding = findingAt('Hi', 'Hi', {message: 'a: b, 100 %0A\u001b[2J\n::set-output name=a::b'})
    const letter = sampleLetter('Hi', [finding], [], {path: 'a: b, 100%0A\r\n::x\u001b\u202e.md'})
    expect(await render(github, sampleReport([letter]))).toBe(
      '::warning file=a%3A b%2C 100%250A%0D%0A%3A%3Ax␛<U+202E>.md,line=1,col=1,endLine=1,endColumn=3,title=unfortunately' +
        '::a: b, 100 %250A␛[2J ::set-output name=a::b\n'
    )
  })

  it('is one command a finding, whatever a letter and its name hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (letter) => {
        const lines = (await render(github, sampleReport([letter]))).split('\n')
        expect(lines).toHaveLength(3)
        for (const line of lines.slice(0, 2)) {
          expect(line).not.toMatch(harmful)
          const {command, properties, data} = readCommand(line)
          expect(command).toMatch(/^(error|warning)$/)
          expect(properties.title).toBe('a-rule')
          expect(data).not.toMatch(/##[a-z]*\[/i)
          // A path without control characters is given whole.
          if (!harmful.test(letter.path.replace(/[\r\n]/g, '')) && !/\p{M}{9}/u.test(letter.path))
            expect(properties.file).toBe(letter.path)
        }
      }),
      {numRuns: 100}
    )
  })

  it('finds files with hostile names', async () => {
    const path = 'a%b:c,d\n::error::x]]>"\'.md'
    const letter = sampleLetter('Hi', [findingAt('Hi', 'Hi', {message: hostile.join('')})], [], {path})
    const [line = ''] = (await render(github, sampleReport([letter]))).split('\n')
    expect(readCommand(line).properties.file).toBe(path)
  })
})
