import {english} from '../src/language/en/index.ts'
import type {Declared, Letter, LetterSentence, Move} from '../src/letter/model.ts'
import {Moves} from '../src/letter/moves.ts'
import {hitsOf} from '../src/letter/phrase/hits.ts'
import type {Output} from '../src/letter/signs/outputs.ts'
import {TokenList} from '../src/tokens.ts'

const empty: Letter = {
  language: 'en',
  kind: 'unknown',
  refusal: false,
  termsChanged: false,
  parts: [],
  paragraphs: [],
  sentences: [],
  body: [],
  form: () => ({
    signed: false,
    dated: false,
    numbered: false,
    refers: false,
    enclosuresRead: false,
    post: false,
    event: false
  }),
  masks: [],
  declared: {},
  resources: english.resources
}

/** A sentence as far as moves depend on it. */
export interface Said {
  /** Names of phrase lists. */
  lists?: string
  text?: string
  moves?: Move[]
  /** What its signs weigh. */
  weights?: Partial<Record<Output, number>>
}

/**
 * Make a sentence.
 *
 * @param said What is said; nothing that matters where it is left out.
 * @returns The sentence.
 */
export function sentenceOf({lists = '', text = 'So it is.', moves = []}: Said): LetterSentence {
  const hits = hitsOf(
    lists
      .split(' ')
      .filter(Boolean)
      .map((list) => ({list, family: list.split('.')[0] ?? '', from: 1, to: 2, start: 0, end: 1}))
  )
  return {
    tokens: new TokenList(text),
    from: 0,
    to: 0,
    start: 0,
    end: text.length,
    text,
    part: 'body',
    paragraph: 0,
    item: false,
    hits,
    moves: new Moves(moves.map((move) => [move, 'a list']))
  }
}

/**
 * Make a letter.
 *
 * @param said Its sentences.
 * @param declared What is declared of it.
 * @returns The letter.
 */
export function letterOf(said: Said[], declared: Declared = {}): Letter {
  const body = said.map(sentenceOf)
  return {...empty, body, sentences: body, declared}
}
