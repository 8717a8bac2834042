import {describe, expect, it} from 'vitest'
import {grid} from './grid.ts'

const cells = (...texts: string[]) => texts.map((text) => [{text}])
const rule = (text: string) => text

describe('grid', () => {
  it('aligns columns by what a terminal shows', () => {
    expect(grid([cells('Option', 'Default'), cells('max', '1'), cells('田中', 'true')], 40, rule)).toEqual([
      'Option  Default',
      '──────  ───────',
      'max     1',
      '田中    true'
    ])
  })

  it('wraps the widest columns where there is little room', () => {
    const rows = [
      cells('Option', 'What it does'),
      cells('max', 'How often regret may stand with the refusal.')
    ]
    expect(grid(rows, 30, rule)).toEqual([
      'Option  What it does',
      '──────  ──────────────────────',
      'max     How often regret may',
      '        stand with the',
      '        refusal.'
    ])
  })

  it('takes rows of any length, and no rows', () => {
    expect(grid([cells('a'), cells('b', 'c'), []], 20, rule)).toEqual(['a', '─  ─', 'b  c', ''])
    expect(grid([], 20, rule)).toEqual([])
    expect(
      grid([cells(...'abcdefghij').map(([run]) => [{text: run?.text.repeat(20) ?? ''}])], 20, rule)[0]
    ).toMatch(/^a{8} {2}b{8} /)
  })
})
