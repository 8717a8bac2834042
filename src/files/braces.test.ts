import {expect, test} from 'vitest'
import {withoutBraces} from './braces.ts'

test.each([
  ['a.md', ['a.md']],
  ['', ['']],
  ['a.{b,c}', ['a.b', 'a.c']],
  ['{a,b}/{c,d}!', ['a/c!', 'a/d!', 'b/c!', 'b/d!']],
  ['{a,{b,c}x}', ['a', 'bx', 'cx']],
  ['{a,}', ['a', '']],
  ['{a}{b,c}', ['{a}b', '{a}c']],
  ['\\{a,b}', ['\\{a,b}']],
  ['{a\\,b,c}', ['a\\,b', 'c']],
  ['{a,b', ['{a,b']],
  ['{1..3}', ['{1..3}']]
])('%s', (glob, expected) => {
  expect(withoutBraces(glob)).toEqual(expected)
})

test('what would give too many is left as it is', () => {
  const glob = '{a,b}'.repeat(30)
  expect(withoutBraces(glob)).toEqual([glob])
  expect(withoutBraces('{'.repeat(2000))).toEqual(['{'.repeat(2000)])
})
