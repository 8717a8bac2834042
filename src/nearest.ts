import {distance} from 'fastest-levenshtein'

/**
 * Name the nearest known word, for an error about an unknown one.
 *
 * @param word The unknown word.
 * @param known The known ones.
 * @returns `, did you mean …?` where one is near, else the list of all where it is short, else nothing.
 */
export function nearest(word: string, known: Iterable<string>): string {
  const all = [...known]
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of all) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase())
    const holds = word.length > 2 && (candidate.includes(word) || word.includes(candidate))
    const score = holds ? Math.min(far, 2) : far
    if (score < least) {
      least = score
      best = candidate
    }
  }
  if (best !== undefined && least <= Math.max(2, Math.floor(word.length / 3)))
    return `, did you mean \`${best}\`?`
  if (all.length === 0) return '; it has none'
  if (all.length <= 20) return `, expected one of ${all.map((item) => `\`${item}\``).join(', ')}`
  return best === undefined ? '' : `, the nearest is \`${best}\``
}
