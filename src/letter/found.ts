import type {LetterSentence, Span} from './model.ts'

/**
 * Where phrases of a kind stand in a sentence.
 *
 * @param sentence The sentence.
 * @param name A list, or all lists of a family: `regret` is `regret.adverb` and `regret.verb`.
 * @returns Their places in the file, in order; overlapping ones as one.
 */
export function found({hits}: LetterSentence, name: string): Span[] {
  const spans: Span[] = []
  if (!hits.has(name)) return spans
  for (let index = 0; index < hits.length; index++) {
    if (hits.list(index) !== name && hits.family(index) !== name) continue
    const start = hits.start(index)
    const end = hits.end(index)
    if (end > start) spans.push({start, end})
  }
  if (spans.length < 2) return spans
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else result.push(span)
  }
  return result
}

/**
 * Whether phrases of a kind stand in a sentence.
 *
 * @param sentence The sentence.
 * @param name A list, or all lists of a family.
 * @returns Whether there is one.
 */
export function holds({hits}: LetterSentence, name: string): boolean {
  return hits.has(name)
}
