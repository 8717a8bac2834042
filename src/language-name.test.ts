import {expect, it} from 'vitest'
import {languageName} from './language-name.ts'

it('a language is called by its English name', () => {
  expect(['de', 'de-CH', 'PT-br', 'no', 'el'].map(languageName)).toEqual([
    'German',
    'German',
    'Portuguese',
    'Norwegian',
    'Greek'
  ])
})

it('what has no name is called what it is', () => {
  expect(['qq', 'x', '…', 'a b', '__proto__'].map(languageName)).toEqual(['qq', 'x', '…', 'a b', '__proto__'])
})
