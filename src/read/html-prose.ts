import type {Comment, Mask} from '../tree.ts'
import {findAddresses} from './addresses.ts'
import type {Block, Prose} from './block.ts'
import {type HtmlReading, readHtml} from './html.ts'
import {changeHtml} from './html-change.ts'
import {mergeMasks} from './merge-masks.ts'
import {type BlankFinder, findSlots, type SlotTest} from './slots.ts'
import {SourceMap} from './source-map.ts'
import {maskText} from './template/mask.ts'
import {takeTypedItems} from './typed-items.ts'
import type {Range} from './view.ts'

const divider = ' | '

/** What the forms to fill in are told by. */
export interface Forms {
  isSlot: SlotTest
  findBlanks?: BlankFinder | undefined
}

/**
 * Read HTML or MJML as a letter: its view, and the blocks in it.
 *
 * @param source The text of the document.
 * @param start Where it begins (after front matter).
 * @param tags Its template tags, in order.
 * @param isMjml Whether it is MJML.
 * @param forms Tells forms to fill in from text that is filled in.
 * @param lead Plain lines in front of it, which are header. Default: none.
 * @returns The prose, with a view.
 */
export function readHtmlProse(
  source: string,
  start: number,
  tags: Mask[],
  isMjml: boolean,
  forms: Forms,
  lead: ReadonlyArray<Range> = []
): Pick<Prose, 'blocks' | 'masks' | 'comments'> & Required<Pick<Prose, 'view'>> {
  // `<surname>` is no element, and would vanish.
  const angles = findSlots(source, forms.isSlot).filter((mask) => source[mask.start] === '<')
  const masks = mergeMasks(tags, angles)
  const reading = readHtml(maskText(source, masks, ' '), source, start, masks, isMjml, lead)
  const text = reading.view.text()
  const seen = mergeMasks(
    reading.view.masks,
    findAddresses(text),
    findSlots(text, forms.isSlot, forms.findBlanks)
  )
  const comments: Comment[] = masks.flatMap((mask) =>
    mask.kind === 'comment' ? [{start: mask.start, end: mask.end, text: mask.content}] : []
  )
  return {
    blocks: takeTypedItems(blocksOf(reading, maskText(text, seen))),
    masks: seen,
    comments: [...comments, ...reading.comments].sort((a, b) => a.start - b.start),
    view: {
      text,
      start: (index) => reading.view.map.start(index),
      end: (index) => reading.view.map.end(index),
      change: (changes) => changeHtml(changes, text, source, seen, reading)
    }
  }
}

function blocksOf(reading: HtmlReading, text: string): Block[] {
  return reading.view.blocks.flatMap(({start, end, kind, link, place, cells}) => {
    const block: Block = cells ? row(cells, text) : {kind, ...piece({start, end}, text)}
    if (!block.text.trim()) return []
    if (link) block.link = true
    if (place) block.place = place
    return [block]
  })
}

function piece({start, end}: Range, text: string): Pick<Block, 'text' | 'map'> {
  return {text: text.slice(start, end), map: SourceMap.same(start, end - start)}
}

/** A table's row is one block, its cells divided as Markdown divides them. */
function row(cells: ReadonlyArray<Range>, text: string): Block {
  const map = new SourceMap()
  const own: string[] = []
  let last = 0
  for (const {start, end} of cells) {
    if (own.length > 0) map.addWhole(last, start - last, divider.length)
    map.add(start, end - start)
    own.push(text.slice(start, end))
    last = end
  }
  return {kind: 'row', text: own.join(divider), map}
}
