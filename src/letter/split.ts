import {type Paragraph, type TokenRange, tokenKind} from '../tokens.ts'

/**
 * Split sentences where a part of the letter begins: "Hi Gwen," and what follows on its line are not one sentence.
 *
 * @param paragraphs The paragraphs; they get new sentences.
 * @param starts The offsets at which parts begin, in order.
 */
export function splitSentences(paragraphs: ReadonlyArray<Paragraph>, starts: ReadonlyArray<number>): void {
  let next = 0
  for (const paragraph of paragraphs) {
    const {tokens, from, to} = paragraph
    const start = tokens.start[from] ?? 0
    const end = tokens.end[to - 1] ?? start
    while (next < starts.length && (starts[next] ?? 0) <= start) next++
    const inside: number[] = []
    for (let index = next; index < starts.length && (starts[index] ?? 0) < end; index++)
      inside.push(starts[index] ?? 0)
    if (inside.length > 0) splitParagraph(paragraph, inside)
  }
}

function splitParagraph(paragraph: Paragraph, cuts: ReadonlyArray<number>): void {
  const {kind, start} = paragraph.tokens
  const pieces: TokenRange[] = []
  for (const {from, to} of paragraph.sentences) {
    let rest = from
    for (const cut of cuts) {
      if ((start[to - 1] ?? 0) < cut) break
      let index = rest
      while (index < to && (start[index] ?? 0) < cut) index++
      if (index === rest || index === to) continue
      let end = index
      while (end > rest && kind[end - 1] === tokenKind.space) end--
      if (end > rest) pieces.push({from: rest, to: end})
      rest = index
    }
    pieces.push({from: rest, to})
  }
  paragraph.sentences = pieces
}
