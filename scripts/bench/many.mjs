// Runs over very many letters: with a cache, with several threads, and the memory that they hold.
import {manyLetters} from './many-letters.mjs'

export function measure(pairs) {
  return manyLetters(Math.max(1, Math.round(pairs / 5))).map(({name, ratio, least, mark, unit, ours}) => ({
    name,
    ratio,
    least,
    mark,
    ...(unit === 'ms' ? {ms: ours} : {peak: ours})
  }))
}
