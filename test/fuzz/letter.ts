import type {Format} from '../../src/read/read.ts'

/** A text to lint, made by chance. */
export interface FuzzLetter {
  /** Its ending may say which template language it is in. */
  path: string
  format: Format
  text: string
}
