/** A file that is to be written, or added to. */
export interface Piece {
  /** From the root, with `/`. */
  file: string
  /** All that stands in it, where there is no such file yet. */
  text: string
  /** What to add where it is there with other things in it; missing for a file that is ours alone. */
  addition?: string
  /** The key that it belongs under. Default: it stands at the top. */
  under?: string
  /** What shows that it is set up already. Default: `refusal-lint`. */
  mark?: string
}
