import type {Language} from '../language/language.ts'
import type {Paragraph} from '../tokens.ts'
import type {Mask} from '../tree.ts'
import {findForm} from './form.ts'
import {giveMoves} from './give-moves.ts'
import {inferMoves} from './inferences.ts'
import {KindFinder, type KindReader} from './kinds/kind-finder.ts'
import type {Declared, Form, Letter, LetterSentence, Part} from './model.ts'
import {Moves} from './moves.ts'
import {findParts} from './parts.ts'
import type {Automaton} from './phrase/automaton.ts'
import {HitStore} from './phrase/hits.ts'
import {Matcher} from './phrase/matcher.ts'
import {Scales, type Weigher} from './signs/weigh.ts'
import {splitSentences} from './split.ts'
import {leaveOutSupposed} from './suppose.ts'
import {Tokenizer} from './tokenize.ts'

const builtIn = new WeakMap<Language, Understanding>()

/** Understands letters of one language. Keeps what it learns of words, so use one for many letters. */
export class Understanding {
  readonly #language: Language
  readonly #matcher: Matcher
  readonly #comma: number
  readonly #tokenizer: Tokenizer
  readonly #weigher: Weigher
  readonly #kinds: KindReader

  /**
   * @param language The language.
   * @param automaton Its phrases; default: those that are built in.
   * @param weigher Weighs what sentences speak for; default: by the language's signs.
   * @param kindReader Finds out what was asked for; default: by what the language's words say of it.
   */
  constructor(
    language: Language,
    automaton: Automaton = language.automaton(),
    weigher: Weigher = new Scales(language.signs()),
    kindReader: KindReader = new KindFinder(language.kinds())
  ) {
    this.#language = language
    this.#weigher = weigher
    this.#kinds = kindReader
    this.#matcher = new Matcher(automaton)
    this.#comma = this.#matcher.symbol(',')
    this.#tokenizer = new Tokenizer(this.#matcher, language.words)
  }

  /** @returns What understands letters of a language by what is built in: one for all, for it takes longer to make than to use. */
  static of(language: Language): Understanding {
    let understanding = builtIn.get(language)
    if (!understanding) {
      understanding = new Understanding(language)
      builtIn.set(language, understanding)
    }
    return understanding
  }

  /**
   * Find out what each sentence of a letter does, who is addressed, and whether something is refused.
   *
   * @param paragraphs Its paragraphs; sentences are split where parts of the letter begin.
   * @param source The text of the file.
   * @param masks The masked ranges of the file, in order.
   * @param declared What is said about the letter, which overrides what is found.
   * @returns The letter.
   */
  understand(
    paragraphs: Paragraph[],
    source: string,
    masks: ReadonlyArray<Mask> = [],
    declared: Declared = {}
  ): Letter {
    const language = this.#language
    const {spans, salutation} = findParts(paragraphs, source, masks, language)
    splitSentences(
      paragraphs,
      spans.map((span) => span.start)
    )
    let form: Form | undefined
    const letter: Letter = {
      language: language.id,
      kind: 'unknown',
      refusal: false,
      termsChanged: false,
      parts: spans,
      paragraphs,
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
    this.#kinds.begin()
    this.#weigher.begin(paragraphs.reduce((sum, {sentences}) => sum + sentences.length, 0))
    const store = new HitStore(this.#matcher.lists, source.length)
    let span = 0
    for (let index = 0; index < paragraphs.length; index++) {
      const paragraph = paragraphs[index]
      if (!paragraph) continue
      const {tokens: list} = paragraph
      for (const {from, to} of paragraph.sentences) {
        const start = list.start[from] ?? 0
        const end = list.end[to - 1] ?? start
        while (span + 1 < spans.length && (spans[span + 1]?.start ?? 0) <= start) span++
        const part: Part = spans[span]?.part ?? 'body'
        if (part === 'quoted') continue
        const text = source.slice(start, end)
        const tokens = this.#tokenizer.tokenize(list, from, to, masks)
        // Who signs tells, too: "Admissions Office".
        this.#kinds.addWords(tokens)
        const hits = leaveOutSupposed(this.#matcher.match(tokens, store), tokens, this.#comma)
        const item = paragraph.data?.block === 'item' || paragraph.data?.block === 'row'
        const sentence: LetterSentence = {
          tokens: list,
          from,
          to,
          start,
          end,
          text,
          part,
          paragraph: index,
          item,
          hits,
          moves: new Moves()
        }
        if (
          part === 'header' &&
          (paragraph.data?.place === 'header' || text.split('\n').some(language.isInboxLine))
        )
          sentence.inbox = true
        letter.sentences.push(sentence)
        // A button below the signature speaks too: "Browse our open roles".
        const offers = paragraph.data?.link && hits.has('link.offer')
        const speaks =
          part === 'body' ||
          part === 'postscript' ||
          (part === 'signature' && offers && paragraph.data?.place !== 'footer') ||
          (part === 'close' && !language.isBareClose(text))
        // A full stop behind a tag that is blank says nothing.
        if (!speaks || !(/^[A-Za-z\d]/.test(text) || /[^\s\p{P}]/u.test(text))) continue
        letter.body.push(sentence)
        this.#weigher.addWords(tokens)
      }
    }
    const {body} = letter
    for (let index = 0; index < body.length; index++) {
      const sentence = body[index]
      if (sentence) this.#weigher.addPlace(sentence, body[index - 1], body[index + 1])
    }
    const weigher = this.#weigher
    giveMoves(letter, weigher)
    inferMoves(letter, weigher)
    letter.kind = declared.kind ?? this.#kinds.find(letter.sentences)
    return letter
  }
}
