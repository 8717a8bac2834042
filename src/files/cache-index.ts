/** What is kept under a name; somebody else may have written it. */
export class Kept {
  /** The value; the same object for all that were kept with the same. */
  readonly note: unknown
  readonly #file: Buffer
  readonly #keys: ReadonlyArray<unknown>
  readonly #row: ReadonlyArray<unknown>

  /**
   * @param note The value.
   * @param file All bytes of the file.
   * @param keys The keys of texts, by number.
   * @param row What the index says of it.
   */
  constructor(note: unknown, file: Buffer, keys: ReadonlyArray<unknown>, row: ReadonlyArray<unknown>) {
    this.note = note
    this.#file = file
    this.#keys = keys
    this.#row = row
  }

  /**
   * Give a text.
   *
   * @param key Its key.
   * @returns Its bytes; nothing where there is none, or can be none.
   */
  bytes(key: string): Buffer | undefined {
    const number = this.#keys.indexOf(key)
    const row = this.#row
    let start = row[3]
    for (let at = 4; at < row.length; at += 2) {
      const length = row[at + 1]
      if (!isPlace(start) || !isPlace(length)) return undefined
      const end = start + length
      if (row[at] === number) return end > this.#file.length ? undefined : this.#file.subarray(start, end)
      start = end + 1
    }
    return undefined
  }
}

/** What stands behind the texts. Most of it is looked at when it is asked for. */
export interface Index {
  keys: ReadonlyArray<unknown>
  notes: ReadonlyArray<unknown>
  /** Name, print, number of the note, start of the first text; for each text the number of its key, and its length. */
  rows: ReadonlyArray<ReadonlyArray<unknown>>
}

/**
 * Read an index.
 *
 * @param text What stands in the file.
 * @returns It; nothing where it is none.
 */
export function indexIn(text: string): Index | undefined {
  const [keys, notes, rows]: unknown[] = listIn(text) ?? []
  return Array.isArray(keys) && Array.isArray(notes) && isTable(rows) ? {keys, notes, rows} : undefined
}

function isTable(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every(Array.isArray)
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function listIn(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
