import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import {TextBuilder} from './text-builder.ts'

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/y

/** Collects text that a parser gives, which may be spelled otherwise in the file. Apart, for the names of characters are many. */
export class AlignedBuilder extends TextBuilder {
  /**
   * Append text that a parser read, character by character where it stands in the file: escapes, character references
   * and the marks in front of a quoted or indented line are not in the text.
   *
   * @param value The text that the parser gives.
   * @param start Where its source begins in the file.
   * @param end Where its source ends.
   */
  aligned(value: string, start: number, end: number): void {
    const {source} = this
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
      while (at < end && !isSame(source[at], value[index])) at++
      if (source[at] === '\\' && source[at + 1] === '\\' && value[index] === '\\') at++
      if (at >= end) {
        this.whole(end, end, value.slice(index))
        return
      }
      if (source[at] === value[index]) this.same(at, at + 1)
      else this.whole(at, at + 1, value.charAt(index))
      at++
      if (value[index] === '\n' || value[index] === '\r') at = this.#lineStart(value[index + 1], at, end)
    }
  }

  #reference(value: string, index: number, at: number): {text: string; end: number} | undefined {
    if (this.source[at] !== '&') return undefined
    reference.lastIndex = at
    const match = reference.exec(this.source)
    if (!match) return undefined
    const text = decode(match)
    return text && value.startsWith(text, index) ? {text, end: reference.lastIndex} : undefined
  }

  #lineStart(next: string | undefined, at: number, end: number): number {
    let from = at
    while (
      from < end &&
      /[ \t>]/.test(this.source[from] ?? '') &&
      (this.source[from] !== next || next === ' ')
    )
      from++
    return from
  }
}

/** A parser gives U+FFFD for what is no character. */
function isSame(written: string | undefined, read: string | undefined): boolean {
  return written === read || (written === '\0' && read === '\uFFFD')
}

function decode(match: RegExpExecArray): string | undefined {
  if (match[1]) return decodeNumericCharacterReference(match[1], 10)
  if (match[2]) return decodeNumericCharacterReference(match[2], 16)
  return decodeNamedCharacterReference(match[3] ?? '') || undefined
}
