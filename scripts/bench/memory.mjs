// The most memory that a run holds: 150 MB, and 20 times the largest file.
import {statSync} from 'node:fs'
import {formatNames, joined, letters, lint} from './letter-sets.mjs'
import {peakMemory} from './run.mjs'

const mega = 1 << 20

export function measure() {
  return [
    ...formatNames.map((format) => ({
      name: `2,000 letters, ${format}`,
      mark: 150,
      peak: peakMemory(lint(letters(format, 2000)))
    })),
    ...[500, 2500].flatMap((count) =>
      formatNames.map((format) => {
        const file = joined(format, count)
        return {
          name: `one ${format} letter of ${Math.round(statSync(file).size / mega)} MB`,
          mark: 150 + (20 * statSync(file).size) / mega,
          peak: peakMemory(lint(file))
        }
      })
    )
  ]
}
