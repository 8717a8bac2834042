import type {KindTable} from '../letter/kinds/kind-table.ts'
import type {Automaton} from '../letter/phrase/automaton.ts'
import type {Resources} from '../letter/resources.ts'
import type {SignTable} from '../letter/signs/table.ts'
import type {LetterWords} from '../letter/tokenize.ts'
import type {TokenList, TokenRange} from '../tokens.ts'

/** What a line that greets says. */
export interface Greeting {
  form: 'named' | 'neutral' | 'group'
  /** The person named, as written. */
  name?: string
  /** Where in the line the salutation ends, after its mark. */
  length: number
}

/** Gives the places of a block's characters in the file; offsets in UTF-16 code units from 0. */
export interface Places {
  /** Where the block begins, where all of it stands in the file as it is. */
  same?: number | undefined
  /** Where the character at `index` of the block starts. */
  start: (index: number) => number
  /** Where the character before `index` ends. */
  end: (index: number) => number
}

/** What a template's tag, or a form to fill in, can stand for. */
export type TagMeaning = 'name' | 'date' | 'number' | 'post' | 'event'

/** What a business letter has by its form, beside what its sentences do. Lines come without marks, tags as words. */
export interface Formalities {
  /** Finds the dates in a text, in order. */
  findDates: (text: string) => Array<{start: number; end: number}>
  /**
   * The days that a date can mean, as ISO 8601: two where day and month may be either, none where the year is left out or
   * there is no such day.
   */
  readDate: (date: string) => string[]
  /** Whether a date in a line of the head is the letter's own. */
  isOwnDateLine: (line: string) => boolean
  /** The letter's own number, where a line of the head gives it. */
  ownNumber: (line: string) => string | undefined
  /** Whether a line below the letter names who sends it. */
  namesSender: (line: string) => boolean
  /** Whether a line above the salutation names an organisation. */
  namesOrganisation: (line: string) => boolean
  /** Divides a sentence that refuses something and says why; nothing where the two cannot be told apart. */
  divideReason: (sentence: string) => {refused: string; reason: string} | undefined
  /** What a line of the head says that the letter is about, without its label. */
  subjectOf: (line: string) => string | undefined
  /** Whether a sentence says which post was offered. */
  namesPost: (text: string) => boolean
  /** The same for a line of the head, which may be the post and nothing else. */
  headNamesPost: (line: string) => boolean
  /** Whether a text says which event it is. */
  namesEvent: (text: string) => boolean
  /** Whether a tag with this content stands for something. */
  tagMeans: (content: string, meaning: TagMeaning) => boolean
}

/** All that is known of one language. A second language is a second folder. */
export interface Language {
  /** BCP 47 code. */
  id: string
  words: LetterWords
  /**
   * Parses one block: from one place in the text of `tokens`, which take its words and marks, to another. Gives its
   * sentences; nothing where one has more than `most` words and marks, and would take long.
   */
  parse: (
    tokens: TokenList,
    from: number,
    to: number,
    places: Places,
    most: number
  ) => TokenRange[] | undefined
  /** Whether bracketed text is a form to fill in. */
  isSlot: (content: string, tag?: boolean) => boolean
  /** Finds forms without brackets, such as `Dear Name`. */
  findBlanks: (source: string) => Array<{start: number; end: number}>
  /** Reads a line as a salutation; `tags` are the ranges of it that are tags or forms. `bare` also takes a name alone. */
  readGreeting: (
    line: string,
    tags: ReadonlyArray<{start: number; end: number}>,
    bare: boolean
  ) => Greeting | undefined
  /** Whether a line closes the letter. */
  isClose: (line: string) => boolean
  /** Whether a closing line is a mere formula. */
  isBareClose: (line: string) => boolean
  /** Whether a line is one of a letter's head by its form. */
  isHeaderLine: (line: string) => boolean
  /** Whether a line is shown by an inbox: `Subject: …`, `Preheader: …`. */
  isInboxLine: (line: string) => boolean
  /** Whether a line below a letter is a mailing's and not the letter's: "Unsubscribe", "All rights reserved". */
  isFooterLine: (line: string) => boolean
  /** Whether a paragraph below a letter is what a firm puts below every one, in one line. */
  isSmallPrint: (paragraph: string) => boolean
  /** Whether a line introduces a quoted message. */
  isQuoteIntro: (line: string) => boolean
  /** Whether a line begins a postscript. */
  isPostscript: (line: string) => boolean
  formalities: Formalities
  /** Gives the compiled phrases. */
  automaton: () => Automaton
  /** Gives the signs that sentences are weighed by. */
  signs: () => SignTable
  /** Gives what words say of what was asked for. */
  kinds: () => KindTable
  /** What is loaded only where a rule asks for it. */
  resources: Resources
  /** Compiles the phrases anew with more of them, by list. */
  withPhrases: (phrases: Readonly<Record<string, ReadonlyArray<string>>>) => Promise<Automaton>
}
