/** A change of a text: what stands from `start` to `end` becomes `text`. Offsets are UTF-16 code units. */
export interface Change {
  start: number
  end: number
  text: string
}

/** A range, in UTF-16 code units; the end is exclusive. */
export interface Range {
  start: number
  end: number
}

/**
 * The readable text of a file whose own text is full of markup, or encoded. Everything after the reader works on this
 * text; places and changes are taken back to the file at the end.
 */
export interface View {
  text: string
  /** Where a character of the text starts in the file. */
  start: (index: number) => number
  /** Where the character before `index` ends in the file. */
  end: (index: number) => number
  /**
   * The changes of the file that changes of the text ask for, which do not overlap; a sentence that says why where they
   * cannot be made.
   */
  change: (changes: ReadonlyArray<Change>) => Change[] | string
  /** Whether the file has the text encoded, so that people would rather see the text. */
  isEncoded?: boolean
  /** What else is to be said of each change that is made. */
  remark?: string
}

/**
 * Take a range of a view's text back to the file.
 *
 * @param view The view.
 * @param range The range of its text.
 * @returns The range of the file, from its first to its last character.
 */
export function placeInFile(view: View, {start, end}: Range): Range {
  const from = view.start(start)
  return {start: from, end: end > start ? Math.max(from, view.end(end)) : from}
}
