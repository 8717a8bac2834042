import {PassThrough} from 'node:stream'
import type {Streams} from './ask.ts'

/** What came of questions on a terminal of tests. */
export interface Typed<Result> {
  result: Result
  /** All that was shown. */
  shown: string
}

/**
 * For tests: a terminal on which somebody types keys, one after the other.
 *
 * @param keys The keys.
 * @param work Asks.
 * @returns What the work gave, and what was shown.
 */
export async function typing<Result>(
  keys: ReadonlyArray<string>,
  work: (streams: Streams) => Promise<Result>
): Promise<Typed<Result>> {
  const waiting = [...keys]
  const input = Object.assign(new PassThrough(), {isTTY: true, setRawMode: () => input})
  const output = Object.assign(new PassThrough(), {isTTY: true, columns: 80, rows: 24})
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8')
  })
  const timer = setInterval(() => {
    const key = waiting.shift()
    if (key !== undefined) input.write(key)
  }, 40)
  try {
    return {result: await work({input, output}), shown}
  } finally {
    clearInterval(timer)
  }
}
