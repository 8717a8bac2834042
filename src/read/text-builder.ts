import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {BlockKind} from '../tree.ts'
import type {Block} from './block.ts'
import {SourceMap} from './source-map.ts'

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/y

/** Collects the readable text of one block from pieces of a file, and where each piece stands there. */
export class TextBuilder {
  text = ''
  #map = new SourceMap()
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** Append text that stands in the file as it is. */
  same(start: number, end: number): void {
    this.text += this.#source.slice(start, end)
    this.#map.add(start, end - start)
  }

  /** Append text that is one thing in the file, with another spelling there. */
  whole(start: number, end: number, text: string): void {
    this.text += text
    this.#map.addWhole(start, end - start, text.length)
  }

  /**
   * Append text that a parser read, character by character where it stands in the file: escapes, character references
   * and the marks in front of a quoted or indented line are not in the text.
   *
   * @param value The text that the parser gives.
   * @param start Where its source begins in the file.
   * @param end Where its source ends.
   */
  aligned(value: string, start: number, end: number): void {
    const source = this.#source
    if (value.length === end - start && source.startsWith(value, start)) {
      this.same(start, end)
      return
    }
    let at = start
    for (let index = 0; index < value.length; index++) {
      const next = this.#reference(value, index, at)
      if (next) {
        this.whole(at, next.end, next.text)
        index += next.text.length - 1
        at = next.end
        continue
      }
      // Skip what the parser left out: a backslash, spaces at a line's end, marks at a line's start.
      while (at < end && source[at] !== value[index]) at++
      if (source[at] === '\\' && source[at + 1] === '\\' && value[index] === '\\') at++
      if (at >= end) {
        this.whole(end, end, value.slice(index))
        return
      }
      this.same(at, at + 1)
      at++
      if (value[index] === '\n' || value[index] === '\r') at = this.#lineStart(value[index + 1], at, end)
    }
  }

  /** @returns The block, or nothing where the text is blank. */
  finish(kind: BlockKind): Block | undefined {
    return this.text.trim() ? {kind, text: this.text, map: this.#map} : undefined
  }

  #reference(value: string, index: number, at: number): {text: string; end: number} | undefined {
    if (this.#source[at] !== '&') return undefined
    reference.lastIndex = at
    const match = reference.exec(this.#source)
    if (!match) return undefined
    const text = decode(match)
    return text && value.startsWith(text, index) ? {text, end: reference.lastIndex} : undefined
  }

  #lineStart(next: string | undefined, at: number, end: number): number {
    let from = at
    while (
      from < end &&
      /[ \t>]/.test(this.#source[from] ?? '') &&
      (this.#source[from] !== next || next === ' ')
    )
      from++
    return from
  }
}

function decode(match: RegExpExecArray): string | undefined {
  if (match[1]) return decodeNumericCharacterReference(match[1], 10)
  if (match[2]) return decodeNumericCharacterReference(match[2], 16)
  return decodeNamedCharacterReference(match[3] ?? '') || undefined
}
