import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {anyReport, expectHarmless} from './any-report.ts'
import {rdjson} from './rdjson.ts'
import {cardLetter, findingAt, render, sampleLetter, sampleReport} from './samples.ts'

describe('rdjson', () => {
  it('writes diagnostics with what would mend them', async () => {
    const {source, diagnostics} = JSON.parse(await render(rdjson, sampleReport([cardLetter])))
    expect(source).toEqual({name: 'refusal-lint', url: 'https://www.npmjs.com/package/refusal-lint'})
    expect(diagnostics).toHaveLength(5)
    expect(diagnostics[1]).toEqual({
      message:
        '“Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it.',
      location: {
        path: 'letters/card.md',
        range: {start: {line: 3, column: 1}, end: {line: 3, column: 14}}
      },
      severity: 'WARNING',
      code: {value: 'unfortunately', url: 'https://example.org/unfortunately'},
      suggestions: [{range: {start: {line: 3, column: 1}, end: {line: 3, column: 17}}, text: 'T'}]
    })
  })

  it('counts columns in bytes of UTF-8', async () => {
    const source = 'Hi,\nä“𐐀 sorry 𐐀'
    const finding = findingAt(source, 'sorry', {fix: {edits: [{start: 9, end: 15, text: ''}]}})
    const {diagnostics} = JSON.parse(await render(rdjson, sampleReport([sampleLetter(source, [finding])])))
    expect(diagnostics[0].location.range).toEqual({
      start: {line: 2, column: 11},
      end: {line: 2, column: 16}
    })
    expect(Buffer.from('ä“𐐀 sorry').byteLength + 1).toBe(16)
  })

  it('offers no edit that only makes sense with others', async () => {
    const edits = [
      {start: 0, end: 1, text: 'a'},
      {start: 1, end: 2, text: 'b'}
    ]
    const letter = sampleLetter('Hi', [
      findingAt('Hi', 'Hi', {url: 'javascript:alert(1)', fix: {edits}, suggestions: [{message: 'x', edits}]})
    ])
    const {diagnostics} = JSON.parse(await render(rdjson, sampleReport([letter])))
    expect(diagnostics).toEqual([
      {
        message: 'A message.\n→ x',
        location: {path: 'letters/card.md', range: {start: {line: 1, column: 1}, end: {line: 1, column: 3}}},
        severity: 'WARNING',
        code: {value: 'unfortunately'}
      }
    ])
  })

  it('tells what could not be read', async () => {
    const errors = [{path: 'a.md', message: 'no such file'}]
    expect(JSON.parse(await render(rdjson, sampleReport([], {errors}))).diagnostics).toEqual([
      {message: 'no such file', location: {path: 'a.md'}, severity: 'ERROR'}
    ])
    expect(JSON.parse(await render(rdjson, sampleReport([]))).diagnostics).toEqual([])
  })

  it('is valid and harmless whatever a letter and its name hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (letter) => {
        const output = await render(rdjson, sampleReport([letter, letter]))
        expectHarmless(output)
        const {diagnostics} = JSON.parse(output)
        expect(diagnostics).toHaveLength(4)
        const lines = letter.source.split(/\r\n|\r|\n/)
        for (const {location} of diagnostics) {
          expect(location.path).toBe(letter.path)
          for (const {line, column} of Object.values<{line: number; column: number}>(location.range))
            expect(column).toBeLessThanOrEqual(Buffer.from(lines[line - 1] ?? '').byteLength + 3)
        }
      }),
      {numRuns: 100}
    )
  })
})
