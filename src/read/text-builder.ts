import type {BlockKind} from '../tree.ts'
import type {Block} from './block.ts'
import {SourceMap} from './source-map.ts'

/** Collects the readable text of one block from pieces of a file, and where each piece stands there. */
export class TextBuilder {
  text = ''
  #map = new SourceMap()
  protected readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Append text that stands in the file as it is. */
  same(start: number, end: number): void {
    this.text += this.source.slice(start, end)
    this.#map.add(start, end - start)
  }

  /** Append text that is one thing in the file, with another spelling there. */
  whole(start: number, end: number, text: string): void {
    this.text += text
    this.#map.addWhole(start, end - start, text.length)
  }

  /** @returns The block, or nothing where the text is blank. */
  finish(kind: BlockKind): Block | undefined {
    return this.text.trim() ? {kind, text: this.text, map: this.#map} : undefined
  }
}
