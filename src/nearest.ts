import {distance} from 'fastest-levenshtein'

/**
 * Name the nearest known word, for an error about an unknown one.
 *
 * @param word The unknown word.
 * @param known The known ones.
 * @returns `, did you mean …?` where one is near, else the list of all where it is short, else the nearest.
 */
export function nearest(word: string, known: Iterable<string>): string {
  const all = [...known]
  const near = nearestWord(word, all)
  if (near !== undefined) return `, did you mean \`${near}\`?`
  if (all.length === 0) return '; it has none'
  if (all.length <= 20) return `, expected one of ${all.map((item) => `\`${item}\``).join(', ')}`
  return `, the nearest is \`${least(word, all)?.word}\``
}

/**
 * Find the word that was probably meant.
 *
 * @param word What was written.
 * @param known The words that could be meant.
 * @returns The word, or nothing where none is near.
 */
export function nearestWord(word: string, known: ReadonlyArray<string>): string | undefined {
  const found = least(word, known)
  return found && found.far <= Math.max(2, Math.floor(word.length / 3)) ? found.word : undefined
}

function least(word: string, known: ReadonlyArray<string>): {word: string; far: number} | undefined {
  let best: {word: string; far: number} | undefined
  for (const candidate of known) {
    const letters = distance(word.toLowerCase(), candidate.toLowerCase())
    const holds = word.length > 2 && (candidate.includes(word) || word.includes(candidate))
    const far = holds ? Math.min(letters, 2) : letters
    if (!best || far < best.far) best = {word: candidate, far}
  }
  return best
}
