import type {Paragraph, Root, Sentence} from 'nlcst'

/**
 * Split sentences where a part of the letter begins: "Hi Gwen," and what follows on its line are not one sentence.
 *
 * @param root The tree; its paragraphs get new sentences.
 * @param starts The offsets at which parts begin, in order.
 */
export function splitSentences(root: Root, starts: ReadonlyArray<number>): void {
  let next = 0
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    const from = paragraph.position?.start.offset ?? 0
    const to = paragraph.position?.end.offset ?? from
    while (next < starts.length && (starts[next] ?? 0) <= from) next++
    const inside: number[] = []
    for (let index = next; index < starts.length && (starts[index] ?? 0) < to; index++)
      inside.push(starts[index] ?? 0)
    if (inside.length > 0) splitParagraph(paragraph, inside)
  }
}

function splitParagraph(paragraph: Paragraph, cuts: number[]): void {
  const children: Paragraph['children'] = []
  for (const child of paragraph.children) {
    if (child.type !== 'SentenceNode') {
      children.push(child)
      continue
    }
    let rest: Sentence = child
    for (const cut of cuts) {
      const index = rest.children.findIndex((node) => (node.position?.start.offset ?? 0) >= cut)
      if (index <= 0) continue
      const head = trimEnd({type: 'SentenceNode', children: rest.children.slice(0, index)})
      const tail: Sentence = {type: 'SentenceNode', children: rest.children.slice(index)}
      if (head.sentence.children.length > 0) children.push(place(head.sentence))
      children.push(...head.space)
      rest = tail
    }
    children.push(rest === child ? child : place(rest))
  }
  paragraph.children = children
}

function trimEnd(sentence: Sentence): {sentence: Sentence; space: Paragraph['children']} {
  const space: Paragraph['children'] = []
  for (
    let last = sentence.children.at(-1);
    last?.type === 'WhiteSpaceNode';
    last = sentence.children.at(-1)
  ) {
    space.unshift(last)
    sentence.children.pop()
  }
  return {sentence, space}
}

function place(sentence: Sentence): Sentence {
  const start = sentence.children[0]?.position?.start
  const end = sentence.children.at(-1)?.position?.end
  if (start && end) sentence.position = {start, end}
  return sentence
}
