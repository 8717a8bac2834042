import type {Kind, Letter} from '../letter/model.ts'
import type {Finding} from './finding.ts'

/** What linting one letter gives. */
export interface LintedLetter {
  /** BCP 47 code of the language it is in, read or not. */
  language: string
  kind: Kind
  refusal: boolean
  termsChanged: boolean
  /** The person addressed, or null where none is named. */
  recipient: string | null
  /** What was found, in the order of the text. */
  messages: Finding[]
  /** The letter as it is understood; missing where its language is not read. */
  letter?: Letter
  /** The text of a file that has it encoded, and for each of the messages the same with places in that text. */
  reading?: {text: string; messages: ReadonlyMap<Finding, Finding>}
}
