import {describe, expect, it} from 'vitest'
import {english} from '../language/en/index.ts'
import {toParagraphs} from './paragraphs.ts'
import {read} from './read.ts'

/** The words of each paragraph with their places, and whether they are read in the file's own text. */
async function words(source: string): Promise<Array<{isThere: boolean; words: string[]}>> {
  const prose = await read(source, {format: 'markdown', isSlot: english.isSlot})
  return toParagraphs(prose, source, english).map(({tokens, from, to}) => ({
    isThere: tokens.text === source,
    words: Array.from({length: to - from}, (_, index) => from + index)
      .filter((token) => tokens.textOf(token).trim() !== '')
      .map((token) => `${tokens.start[token]}-${tokens.end[token]} ${tokens.textOf(token)}`)
  }))
}

describe('paragraphs', () => {
  it('are read where they stand in the file, and put together where they are written otherwise', async () => {
    expect(await words('Dear Jo,\n\nWe *cannot* lend it &amp; won’t.\n\nAll the best')).toEqual([
      {isThere: true, words: ['0-4 Dear', '5-7 Jo', '7-8 ,']},
      {
        isThere: false,
        words: ['10-12 We', '14-20 cannot', '22-26 lend', '27-29 it', '30-35 &', '36-41 won’t', '41-42 .']
      },
      {isThere: true, words: ['44-47 All', '48-51 the', '52-56 best']}
    ])
  })
})
