// One long letter, beside the same text as many letters: where the cost is not linear, it shows here.
import {formatNames, joined, letters, lint} from './letter-sets.mjs'
import {compare} from './run.mjs'

/** So many letters are about a megabyte. */
const perMegabyte = 500

export function measure(pairs) {
  const turns = Math.max(1, Math.round(pairs / 5))
  return [1, 5].flatMap((megabytes) =>
    formatNames.map((format) => {
      const count = megabytes * perMegabyte
      return {
        name: `${megabytes} MB of ${format}: one letter / many`,
        mark: 1.5,
        ...compare({args: lint(joined(format, count))}, {args: lint(letters(format, count))}, turns)
      }
    })
  )
}
