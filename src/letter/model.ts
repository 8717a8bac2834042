import type {Paragraph, TokenList, TokenRange} from '../tokens.ts'
import type {Mask} from '../tree.ts'
import type {Moves} from './moves.ts'
import type {Hits} from './phrase/hits.ts'
import type {Resources} from './resources.ts'

/** What a sentence can do, in the order of a good refusal's steps; see `rules.md`. */
export const moves = [
  'gratitude',
  'acknowledgement',
  'empathy',
  'refusal',
  'reason',
  'alternative',
  'regret',
  'apology',
  'promise',
  'goodwill',
  'understanding'
] as const

/** What a sentence does. */
export type Move = (typeof moves)[number]

/** What a letter is made of, from top to bottom. */
export type Part = 'header' | 'salutation' | 'body' | 'close' | 'signature' | 'postscript' | 'quoted'

/** What was asked for, and so what is refused. */
export const kinds = [
  'refund',
  'discount',
  'support',
  'credit',
  'cooperation',
  'event',
  'candidate',
  'job-offer',
  'project',
  'publication',
  'tenancy',
  'workplace',
  'other'
] as const

/** What was asked for; `unknown` where it cannot be told. */
export type Kind = (typeof kinds)[number] | 'unknown'

/** A range of the file, in UTF-16 code units; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

/** A sentence with what it does. Its tokens are those from `from` to `to` of a list. */
export interface LetterSentence extends Span, TokenRange {
  tokens: TokenList
  text: string
  part: Part
  /** Index of its paragraph in the letter. */
  paragraph: number
  /** Whether it stands in a list. */
  item: boolean
  /** Whether it is what an inbox shows: of the subject or the preheader. Such a sentence makes no move. */
  inbox?: boolean
  /** Phrases found in it, also those that make no move. */
  hits: Hits
  /** Its moves, each with what gave it: a phrase list's name, or an inference's. */
  moves: Moves
  /** Where it gives a reason: how much its words weigh for one that would fit any letter; about 0 is as likely as not. */
  stock?: number
}

/** Who is addressed. */
export interface Salutation extends Span {
  /** `named` names a person (or a variable stands for one), `neutral` nobody, `group` several without names. */
  form: 'named' | 'neutral' | 'group'
  /** The person as written, with title; nothing where none is named. */
  name?: string
}

/** What the letter's author or the configuration says about it, which overrides what is found. */
export interface Declared {
  refusal?: boolean | undefined
  kind?: Kind | undefined
  termsChanged?: boolean | undefined
  /** Nobody signed the incoming letter, so a neutral salutation is right. */
  recipientUnknown?: boolean | undefined
  enclosures?: ReadonlyArray<string> | undefined
  /** The text is a form to fill in, so that its slots are no mistake. */
  template?: boolean | undefined
  /** BCP 47 code of the language, with the region where one is named. */
  language?: string | undefined
  /** Words that are spelled right though no dictionary has them. */
  words?: ReadonlyArray<string> | undefined
}

/** What a business letter has by its form. */
export interface Form {
  /** Whether a name, or a tag for one, stands below the body. */
  signed: boolean
  /** Whether it has its own date, above the body or below the signature. */
  dated: boolean
  /** Whether its own number stands in its head. */
  numbered: boolean
  /** Whether it says which letter it answers. */
  refers: boolean
  /** Whether it says that the papers which came with the request were read. */
  enclosuresRead: boolean
  /** Whether it names the post that was offered. */
  post: boolean
  /** Whether it names the event. */
  event: boolean
}

/** A letter as it is understood. */
export interface Letter {
  language: string
  kind: Kind
  refusal: boolean
  termsChanged: boolean
  salutation?: Salutation
  parts: Array<Span & {part: Part}>
  paragraphs: Paragraph[]
  /** All sentences but those of quoted letters. */
  sentences: LetterSentence[]
  /** The sentences that speak to the recipient: body, close and postscript. */
  body: LetterSentence[]
  /** What it has by its form; looked for when a rule first asks. */
  form: () => Form
  /** What of the file is no prose: tags, forms to fill in, addresses, code; in order. */
  masks: ReadonlyArray<Mask>
  declared: Declared
  /** What stands in files that a template brings in: they have no places here. */
  elsewhere?: {moves: ReadonlySet<Move>; namesRecipient: boolean}
  /** What else is known of its language, for rules that ask. */
  resources: Resources
}
