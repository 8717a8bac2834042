import type {Declared, Letter, LetterSentence, Move, Span} from '../letter/model.ts'
import type {Finding} from './finding.ts'
import type {LintedLetter} from './linted-letter.ts'

/** A sentence as reports show it. */
export interface SentenceFacts extends Span, Pick<LetterSentence, 'part' | 'paragraph' | 'item'> {
  moves: Pick<ReadonlySet<Move>, 'has'>
}

/** What reports say of a letter: it can be kept, or sent elsewhere, without the letter's tree. */
export interface LetterFacts extends Pick<Letter, 'parts'> {
  sentences: ReadonlyArray<SentenceFacts>
  /** What those that speak to the recipient do; one may stand for several. */
  body: ReadonlyArray<Pick<SentenceFacts, 'moves'>>
  salutation?: Pick<NonNullable<Letter['salutation']>, 'form'>
  paragraphs: {readonly length: number}
  declared: Pick<Declared, 'refusal' | 'recipientUnknown'>
  elsewhere?: {moves: Pick<ReadonlySet<Move>, 'has'>; namesRecipient: boolean}
}

/** What linting one letter gives, as far as reports and baselines need it. */
export interface LintResult
  extends Pick<LintedLetter, 'language' | 'kind' | 'refusal' | 'termsChanged' | 'reading'> {
  messages: Finding[]
  letter?: LetterFacts
}
