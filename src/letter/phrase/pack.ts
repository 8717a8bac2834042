import {type Automaton, type Numbers, numberLists} from './automaton.ts'
import {typed} from './word-classes.ts'

/** What stands before the numbers of a packed automaton. */
interface Head {
  words: string
  lists: string[]
  /** How many numbers each list has, in the order of `numberLists`, and how many bytes each of them. */
  lengths: number[]
  widths: number[]
}

/**
 * Pack an automaton, so that reading it needs no parsing: a head in JSON, and all numbers with two or four bytes each.
 *
 * @param automaton The automaton.
 * @returns The bytes.
 */
export function pack({words, lists, numbers}: Automaton): Uint8Array {
  const all = numberLists.map((name) => typed(numbers[name]))
  const head: Head = {
    words,
    lists,
    lengths: all.map(({length}) => length),
    widths: all.map((list) => list.BYTES_PER_ELEMENT)
  }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const start = 4 + whole(text.length)
  const bytes = new Uint8Array(start + all.reduce((sum, {byteLength}) => sum + whole(byteLength), 0)).fill(32)
  new DataView(bytes.buffer).setInt32(0, start, true)
  bytes.set(text, 4)
  let at = start
  for (const list of all) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at)
    at += whole(list.byteLength)
  }
  return bytes
}

/** Views of numbers begin at a multiple of four bytes. */
function whole(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}

/**
 * Read a packed automaton.
 *
 * @param bytes The bytes that `pack` made, on a machine with the same order of bytes.
 * @returns The automaton; its numbers are views of the bytes.
 */
export function unpack(bytes: Uint8Array): Automaton {
  const start = new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true)
  const {words, lists, lengths, widths}: Head = JSON.parse(textOf(bytes.subarray(4, start)))
  const buffer = bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer
  let at = (buffer === bytes.buffer ? bytes.byteOffset : 0) + start
  const read = (name: (typeof numberLists)[number]): Numbers => {
    const place = numberLists.indexOf(name)
    const length = lengths[place] ?? 0
    const view =
      widths[place] === 2 ? new Uint16Array(buffer, at, length) : new Int32Array(buffer, at, length)
    at += whole(view.byteLength)
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
      beginBudget: read('beginBudget'),
      beginNeed: read('beginNeed'),
      firstAlone: read('firstAlone'),
      alonePattern: read('alonePattern'),
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
