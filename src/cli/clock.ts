/**
 * Say how late it is, by a clock that is never set. `performance.now` says the same, and loads ten modules of Node first.
 *
 * @returns Milliseconds since some time in the past.
 */
export function milliseconds(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000
}
