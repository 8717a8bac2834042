/** The largest file that is read unless something else is said, in bytes. */
export const defaultMaxFileSize = 1_000_000

const units = new Map([
  ['', 1],
  ['b', 1],
  ['k', 1e3],
  ['kb', 1e3],
  ['m', 1e6],
  ['mb', 1e6],
  ['g', 1e9],
  ['gb', 1e9],
  ['kib', 2 ** 10],
  ['mib', 2 ** 20],
  ['gib', 2 ** 30]
])

/** A size that cannot be read. */
export class SizeError extends Error {
  override name = 'SizeError'
}

/**
 * Read a size as people write it.
 *
 * @param text A number with or without a unit: `500kB`, `1MB`, `2 MiB`, `4096`. Large and small letters are alike.
 * @returns The size in bytes.
 * @throws {SizeError} Where it is none, or less than one byte.
 */
export function parseSize(text: string): number {
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? []
  const factor = units.get(unit.toLowerCase())
  const bytes = factor === undefined ? Number.NaN : Math.floor(Number(number) * factor)
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes
  throw new SizeError(
    `unexpected size \`${text}\`, expected a number with or without a unit, such as \`500kB\`, \`1MB\` or \`2MiB\``
  )
}

/**
 * Write a size for people.
 *
 * @param bytes The size in bytes.
 * @returns The size with a unit; in bytes where no unit fits it exactly.
 */
export function shownSize(bytes: number): string {
  const inTens = ['GB', 'MB', 'kB'].find(
    (unit) => Number.isInteger((bytes * 10) / factorOf(unit)) && bytes >= factorOf(unit)
  )
  const unit = inTens ?? ['GiB', 'MiB', 'KiB'].find((name) => bytes % factorOf(name) === 0) ?? 'B'
  return `${bytes / factorOf(unit)} ${unit}`
}

function factorOf(unit: string): number {
  return units.get(unit.toLowerCase()) ?? 1
}
