import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ParseEnglish} from 'parse-english'
import {expect, test} from 'vitest'
import {isAbbreviation} from './abbreviations.ts'

const stock = new ParseEnglish()

/** Whether the stock parser goes on after a word with a full stop. */
function goesOn(word: string): boolean {
  const {children} = stock.tokenizeParagraph(`Aa ${word}. Aa`)
  return children.filter(({type}) => type === 'SentenceNode').length === 1
}

/** Whether it takes a full stop at the end of a block for a part of the word, too. */
function isWhole(word: string): boolean {
  const [sentence] = stock.tokenizeParagraph(`Aa ${word}. `).children
  return sentence?.type === 'SentenceNode' && sentence.children.at(-1)?.type === 'WordNode'
}

test('abbreviations are those of the stock parser', () => {
  const words = new Set(
    (
      'Thurs tbsp tsp Sept sec sq Tues Nov aug JAN kt pt ltd LTD inc in mi oz cu al ca cap cent cf etc Etc ibid id op pro viz vs approx ' +
      'Dr dr DR Mr Mrs Ms Messrs Mx Prof prof St Capt Col Gen Rev Hon Sr Jr Gov Ave Blvd Rd Rte Calif Tex Mass Penn Okla Que Bldg Co Ill Wash ' +
      'May June Miss No no Ph Fig fig Esq Inc Corp Univ Assn dept est tel Tel Bros Lieut Northants Herefs'
    ).split(' ')
  )
  const folder = join(import.meta.dirname, '../../../fixtures/corpus/letters')
  for (const name of readdirSync(folder))
    for (const [word] of readFileSync(join(folder, name), 'utf8').matchAll(/\p{L}[\p{L}'’-]+/gu))
      words.add(word)
  expect(words.size).toBeGreaterThan(3000)
  // Every short word that there can be, of two letters.
  for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
    for (const second of ['', ...'abcdefghijklmnopqrstuvwxyz']) words.add(first + second)
  for (const word of words)
    expect(isAbbreviation(word), word).toBe(goesOn(word) ? (isWhole(word) ? 'always' : 'within') : undefined)
})
