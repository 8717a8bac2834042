import type {Root} from 'nlcst'
import type {Language} from '../language/language.ts'
import {inferMoves} from './inferences.ts'
import {findKind} from './kind.ts'
import type {Declared, Letter, LetterSentence, Move, Part} from './model.ts'
import {moves} from './model.ts'
import {findParts} from './parts.ts'
import type {Automaton} from './phrase/automaton.ts'
import {Matcher} from './phrase/matcher.ts'
import {splitSentences} from './split.ts'
import {leaveOutSupposed} from './suppose.ts'
import {Tokenizer} from './tokenize.ts'

/** Understands letters of one language. Keeps what it learns of words, so use one for many letters. */
export class Understanding {
  readonly #language: Language
  readonly #matcher: Matcher
  readonly #tokenizer: Tokenizer

  /**
   * @param language The language.
   * @param automaton Its phrases; default: those that are built in.
   */
  constructor(language: Language, automaton: Automaton = language.automaton()) {
    this.#language = language
    this.#matcher = new Matcher(automaton)
    this.#tokenizer = new Tokenizer(this.#matcher, language.words.canonical)
  }

  /**
   * Find out what each sentence of a letter does, who is addressed, and whether something is refused.
   *
   * @param root The tree; sentences are split where parts of the letter begin, and the result is left on it.
   * @param source The text of the file.
   * @param declared What is said about the letter, which overrides what is found.
   * @returns The letter.
   */
  understand(root: Root, source: string, declared: Declared = {}): Letter {
    const language = this.#language
    const masks = root.data?.masks ?? []
    const {spans, salutation} = findParts(root, source, masks, language)
    splitSentences(
      root,
      spans.map((span) => span.start)
    )
    const letter: Letter = {
      language: language.id,
      kind: 'unknown',
      refusal: false,
      termsChanged: false,
      parts: spans,
      paragraphs: [],
      sentences: [],
      body: [],
      masks,
      declared
    }
    if (salutation) letter.salutation = salutation
    let span = 0
    for (const paragraph of root.children) {
      if (paragraph.type !== 'ParagraphNode') continue
      const index = letter.paragraphs.push(paragraph) - 1
      for (const node of paragraph.children) {
        if (node.type !== 'SentenceNode') continue
        const start = node.position?.start.offset ?? 0
        const end = node.position?.end.offset ?? start
        while (span + 1 < spans.length && (spans[span + 1]?.start ?? 0) <= start) span++
        const part: Part = spans[span]?.part ?? 'body'
        if (part === 'quoted') continue
        const text = source.slice(start, end)
        const tokens = this.#tokenizer.tokenize(node, masks)
        const hits = leaveOutSupposed(this.#matcher.match(tokens), tokens, this.#matcher.symbol(','))
        const item = paragraph.data?.block === 'item' || paragraph.data?.block === 'row'
        const sentence: LetterSentence = {
          node,
          start,
          end,
          text,
          part,
          paragraph: index,
          item,
          hits,
          moves: new Map()
        }
        letter.sentences.push(sentence)
        const speaks =
          part === 'body' || part === 'postscript' || (part === 'close' && !language.isBareClose(text))
        if (speaks) letter.body.push(sentence)
      }
    }
    for (const sentence of letter.body) {
      for (const {list} of sentence.hits) {
        const move = moveOf(list)
        if (move && !sentence.moves.has(move)) sentence.moves.set(move, list)
      }
    }
    inferMoves(letter)
    letter.kind = declared.kind ?? findKind(letter)
    root.data = {...root.data, letter}
    return letter
  }
}

/** The move that a list's hits make: the list's name up to its point. */
function moveOf(list: string): Move | undefined {
  const name = list.slice(0, list.indexOf('.'))
  return moves.find((move) => move === name)
}
