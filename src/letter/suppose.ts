import type {Hits} from './phrase/hits.ts'
import type {Tokens} from './phrase/matcher.ts'
import {hard} from './phrase/matcher.ts'

/**
 * Leave out what a sentence denies only in a clause that supposes: "if we cannot agree, …" refuses nothing.
 *
 * @param hits What was found in the sentence.
 * @param tokens The sentence.
 * @param comma The symbol of a comma.
 * @returns The hits that stand for themselves.
 */
export function leaveOutSupposed(hits: Hits, tokens: Tokens, comma: number): Hits {
  if (!hits.has('condition.supposed')) return hits
  const all = [...hits]
  const starts = all.filter(({list}) => list === 'condition.supposed')
  const clauses = starts.map(({from, to}) => {
    let end = to
    while (end < tokens.count && tokens.word[end] !== comma && ((tokens.flags[end] ?? 0) & hard) === 0) end++
    return {from, end}
  })
  const kept = all.filter(
    ({list, family, from}) =>
      !((family === 'refusal' || family === 'maybe' || family === 'answer') && list !== family) ||
      !clauses.some((clause) => clause.from <= from && from < clause.end)
  )
  return kept.length === all.length ? hits : hits.only(kept)
}
