import {expect, test} from 'vitest'
import {compileEnglish} from '../../language/en/compile.ts'
import {numberLists} from './automaton.ts'
import {pack, unpack} from './pack.ts'

test('a packed automaton is read as it was, wherever its bytes lie', () => {
  const automaton = compileEnglish()
  const bytes = pack(automaton)
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  for (const read of [unpack(bytes), unpack(shifted.subarray(1))]) {
    expect(read.words).toBe(automaton.words)
    expect(read.lists).toEqual([...automaton.lists])
    for (const name of numberLists)
      expect(Array.from(read.numbers[name])).toEqual(Array.from(automaton.numbers[name]))
  }
})
