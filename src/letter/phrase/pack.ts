import {type Automaton, numberLists} from './automaton.ts'

/** What stands before the numbers of a packed automaton. */
interface Head {
  words: string
  lists: string[]
  /** How many numbers each list has, in the order of `numberLists`. */
  lengths: number[]
}

/**
 * Pack an automaton, so that reading it needs no parsing: a head in JSON, and all numbers with four bytes each.
 *
 * @param automaton The automaton.
 * @returns The bytes.
 */
export function pack({words, lists, numbers}: Automaton): Uint8Array {
  const all = numberLists.map((name) => Int32Array.from(numbers[name]))
  const head: Head = {words, lists, lengths: all.map(({length}) => length)}
  const text = new TextEncoder().encode(JSON.stringify(head))
  const start = 4 + Math.ceil(text.length / 4) * 4
  const bytes = new Uint8Array(start + all.reduce((sum, {byteLength}) => sum + byteLength, 0)).fill(32)
  new DataView(bytes.buffer).setInt32(0, start, true)
  bytes.set(text, 4)
  let at = start
  for (const list of all) {
    bytes.set(new Uint8Array(list.buffer), at)
    at += list.byteLength
  }
  return bytes
}

/**
 * Read a packed automaton.
 *
 * @param bytes The bytes that `pack` made, on a machine with the same order of bytes.
 * @returns The automaton; its numbers are views of the bytes.
 */
export function unpack(bytes: Uint8Array): Automaton {
  const start = new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true)
  const {words, lists, lengths}: Head = JSON.parse(textOf(bytes.subarray(4, start)))
  // Views of numbers must begin at a multiple of four.
  const buffer = bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer
  let at = (buffer === bytes.buffer ? bytes.byteOffset : 0) + start
  const read = (name: (typeof numberLists)[number]): Int32Array => {
    const view = new Int32Array(buffer, at, lengths[numberLists.indexOf(name)] ?? 0)
    at += view.byteLength
    return view
  }
  return {
    words,
    lists,
    numbers: {
      firstLetter: read('firstLetter'),
      shapeStart: read('shapeStart'),
      firstBegin: read('firstBegin'),
      beginNode: read('beginNode'),
      firstClass: read('firstClass'),
      classSymbol: read('classSymbol'),
      firstEdge: read('firstEdge'),
      edgeSymbol: read('edgeSymbol'),
      edgeTarget: read('edgeTarget'),
      edgeNeed: read('edgeNeed'),
      nodeNeed: read('nodeNeed'),
      firstWait: read('firstWait'),
      waitNode: read('waitNode'),
      waitBudget: read('waitBudget'),
      firstAccept: read('firstAccept'),
      acceptPattern: read('acceptPattern'),
      patternList: read('patternList'),
      patternLine: read('patternLine'),
      patternVeto: read('patternVeto'),
      filler: read('filler')
    }
  }
}

/** A decoder of the platform takes longer to be made than this text to be read. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
