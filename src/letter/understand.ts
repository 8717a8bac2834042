import type {Root} from 'nlcst'
import type {Language} from '../language/language.ts'
import {findForm} from './form.ts'
import {giveMoves} from './give-moves.ts'
import {inferMoves} from './inferences.ts'
import {findKind} from './kind.ts'
import type {Declared, Form, Letter, LetterSentence, Part} from './model.ts'
import {findParts} from './parts.ts'
import type {Automaton} from './phrase/automaton.ts'
import {Matcher} from './phrase/matcher.ts'
import {Scales, type Weigher} from './signs/weigh.ts'
import {splitSentences} from './split.ts'
import {leaveOutSupposed} from './suppose.ts'
import {Tokenizer} from './tokenize.ts'

/** Understands letters of one language. Keeps what it learns of words, so use one for many letters. */
export class Understanding {
  readonly #language: Language
  readonly #matcher: Matcher
  readonly #tokenizer: Tokenizer
  readonly #weigher: Weigher

  /**
   * @param language The language.
   * @param automaton Its phrases; default: those that are built in.
   * @param weigher Weighs what sentences speak for; default: by the language's signs.
   */
  constructor(
    language: Language,
    automaton: Automaton = language.automaton(),
    weigher: Weigher = new Scales(language.signs())
  ) {
    this.#language = language
    this.#weigher = weigher
    this.#matcher = new Matcher(automaton)
    this.#tokenizer = new Tokenizer(this.#matcher, language.words)
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
    let form: Form | undefined
    const letter: Letter = {
      language: language.id,
      kind: 'unknown',
      refusal: false,
      termsChanged: false,
      parts: spans,
      paragraphs: [],
      sentences: [],
      body: [],
      form: () => {
        form ??= findForm(letter, language.formalities)
        return form
      },
      masks,
      declared,
      resources: language.resources
    }
    if (salutation) letter.salutation = salutation
    this.#weigher.begin()
    const sums: Int32Array[] = []
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
        if (
          part === 'header' &&
          (paragraph.data?.place === 'header' || text.split('\n').some(language.isInboxLine))
        )
          sentence.inbox = true
        letter.sentences.push(sentence)
        // A button below the signature speaks too: "Browse our open roles".
        const offers = paragraph.data?.link && hits.some(({list}) => list === 'link.offer')
        const speaks =
          part === 'body' ||
          part === 'postscript' ||
          (part === 'signature' && offers && paragraph.data?.place !== 'footer') ||
          (part === 'close' && !language.isBareClose(text))
        if (!speaks) continue
        letter.body.push(sentence)
        sums.push(this.#weigher.addWords(tokens))
      }
    }
    const {body} = letter
    const weights = body.map((sentence, index) =>
      this.#weigher.addPlace(sums[index] ?? new Int32Array(0), sentence, body[index - 1], body[index + 1])
    )
    giveMoves(letter, weights, this.#weigher.letterWeight())
    inferMoves(letter)
    letter.kind = declared.kind ?? findKind(letter)
    root.data = {...root.data, letter}
    return letter
  }
}
