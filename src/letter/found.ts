import type {LetterSentence, Span} from './model.ts'

/**
 * Where phrases of a kind stand in a sentence.
 *
 * @param sentence The sentence.
 * @param name A list, or all lists of a move: `regret` is `regret.adverb` and `regret.verb`.
 * @returns Their places in the file, in order; overlapping ones as one.
 */
export function found(sentence: LetterSentence, name: string): Span[] {
  const spans: Span[] = []
  for (const hit of sentence.hits) {
    if (hit.list !== name && !hit.list.startsWith(`${name}.`)) continue
    if (hit.end > hit.start) spans.push({start: hit.start, end: hit.end})
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else result.push(span)
  }
  return result
}
