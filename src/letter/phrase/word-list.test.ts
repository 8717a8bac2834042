import {expect, test} from 'vitest'
import {WordList} from './word-list.ts'

const words = ['$', ',', '^', 'a', 'ab', 'abc', 'b', 'naïve', 'tea']
const text = words.map((word) => `${word} `).join('')
const starts = [0]
for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length + 1)
const list = new WordList(text, starts)

test('each word is found at its place', () => {
  expect(words.map((word) => list.indexOf(word))).toEqual(words.map((_, index) => index))
  expect(list.length).toBe(9)
})

test('a word that is not there is not found, also where it begins like another or like two', () => {
  for (const word of ['', ' ', 'abcd', 'a ', 'a ab', 'ac', 'aa', 'te', 'teas', 'zebra', '!'])
    expect(list.indexOf(word)).toBe(-1)
})

test('nothing is found in a list without words', () => {
  expect(new WordList('', [0]).indexOf('a')).toBe(-1)
})
