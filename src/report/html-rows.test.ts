import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {piecesOf, rowsOf} from './html-rows.ts'
import {sampleLetter} from './samples.ts'

/** The rows of a letter, as texts. */
function rows(source: string, sentences: Parameters<typeof sampleLetter>[2]) {
  return rowsOf(source, sampleLetter(source, [], sentences).linted.letter).map(
    ({start, end, part, opens}) => [source.slice(start, end), part, opens]
  )
}

describe('the rows of a letter', () => {
  it('hold a sentence each, with the marks on its lines; what stands between has rows of its own', () => {
    const source =
      '---\nkind: refund\n---\n\n## Hello **Ann**\n\n- One. Two.\n- Three!\n<hr>\nFour.\n\n<!-- end -->\n'
    expect(
      rows(source, [
        ['Hello **Ann', [], 'salutation'],
        ['One.', []],
        ['Two.', []],
        ['Three!', []],
        ['Four.', [], 'close']
      ])
    ).toEqual([
      ['---\nkind: refund\n---', undefined, true],
      ['## Hello **Ann**', 'salutation', true],
      ['- One.', 'body', true],
      [' Two.', 'body', true],
      ['- Three!', 'body', true],
      ['<hr>', undefined, true],
      ['Four.', 'close', true],
      ['<!-- end -->', undefined, true]
    ])
  })

  it('hold what follows the last sentence on its line, and a letter without sentences whole', () => {
    expect(rows('<p>One.</p>', [['One.', []]])).toEqual([['<p>One.</p>', 'body', true]])
    expect(rows('\n Any text\nat all \n', [])).toEqual([['Any text\nat all', undefined, true]])
    expect(rowsOf('ein Brief', undefined)).toEqual([{start: 0, end: 9, opens: true}])
    expect(rows(' \n ', [])).toEqual([])
  })

  it('pass over a sentence that lies within another', () => {
    const source = 'One and two.'
    const letter = sampleLetter(source, [], [['One and two.', []]]).linted.letter
    const [whole] = letter?.sentences ?? []
    const twice = {parts: [], sentences: whole ? [whole, {...whole, start: 4}] : []}
    expect(rowsOf(source, twice)).toHaveLength(1)
  })

  it('hold each character that is no space once, whatever the letter', () => {
    const piece = fc.constantFrom('A b.', '\n', ' ', '- ', '\r\n', '**', '\n\n', '<p>', '</p>', 'C!')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('')
        const found = pieces.filter((text) => /[A-Z]/.test(text)).map((text) => [text, []] as [string, []])
        const all = rowsOf(source, sampleLetter(source, [], found).linted.letter)
        for (const [index, {start}] of all.entries())
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0)
        const text = all.map(({start, end}) => source.slice(start, end)).join('')
        expect(text.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''))
        expect(all.filter(({sentence}) => sentence)).toHaveLength(found.length)
      })
    )
  })
})

describe('the pieces of a row', () => {
  it('are cut where marks begin and end', () => {
    const [a, b] = [
      {start: 0, end: 6},
      {start: 4, end: 20}
    ]
    expect(piecesOf({start: 2, end: 10}, [a, b])).toEqual([
      {start: 2, end: 4, marks: [a]},
      {start: 4, end: 6, marks: [a, b]},
      {start: 6, end: 10, marks: [b]}
    ])
    expect(piecesOf({start: 2, end: 10}, [])).toEqual([{start: 2, end: 10, marks: []}])
  })

  it('put together are the row, whatever the marks', () => {
    const mark = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({start, end: start + length}))
    fc.assert(
      fc.property(mark, fc.array(mark), (row, marks) => {
        const pieces = piecesOf({start: row.start, end: row.end + 1}, marks)
        expect(pieces[0]?.start).toBe(row.start)
        expect(pieces.at(-1)?.end).toBe(row.end + 1)
        for (const [index, {start, end, marks: over}] of pieces.entries()) {
          if (index > 0) expect(start).toBe(pieces[index - 1]?.end)
          expect(over).toEqual(
            marks.filter((one) => one.start <= start && one.end >= end && one.end > one.start)
          )
        }
      })
    )
  })
})
