import type {Block} from './block.ts'
import {SourceMap} from './source-map.ts'
import type {Range} from './view.ts'

const line =
  /^(?:subject|title_subject|email_subject|preheader|preview|preview[_-]?text)[ \t]*:[ \t]+(?:"([^"\n\r\\]+)"|'([^'\n\r]+)'|([^\s"'|>[{&*!%@`#][^\n\r]*?))[ \t]*\r?$/dgim

/**
 * Find what the inbox shows of a letter in its front matter: `subject`, `preheader`, `preview`.
 *
 * @param front The front matter's text between its marks, with its place.
 * @returns The places of the texts in the file, without quotes.
 */
export function findHeadLines({text, start}: {text: string; start: number}): Range[] {
  return [...text.matchAll(line)].flatMap(({indices}) => {
    const place = indices?.slice(1).find((range) => range !== undefined)
    return place ? [{start: start + place[0], end: start + place[1]}] : []
  })
}

/**
 * Read such texts as blocks of a letter's head.
 *
 * @param source The text of the file, with tags masked.
 * @param lines Their places.
 * @returns The blocks.
 */
export function headBlocks(source: string, lines: ReadonlyArray<Range>): Block[] {
  return lines.map(({start, end}) => ({
    kind: 'paragraph',
    text: source.slice(start, end),
    map: SourceMap.same(start, end - start),
    place: 'header'
  }))
}
