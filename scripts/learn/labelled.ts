import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {englishLists} from '../../src/language/en/compile.ts'
import {english} from '../../src/language/en/index.ts'
import {type Kind, type Letter, type LetterSentence, type Move, moves} from '../../src/letter/model.ts'
import {marks} from '../../src/letter/phrase/automaton.ts'
import {forms, keyOf, numberWord, variableWord} from '../../src/letter/signs/feature.ts'
import {ListKeyTable, visitPlace, visitWords} from '../../src/letter/signs/visit.ts'
import type {Weigher} from '../../src/letter/signs/weigh.ts'
import {Understanding} from '../../src/letter/understand.ts'
import type {Prose} from '../../src/read/block.ts'
import {toParagraphs} from '../../src/read/paragraphs.ts'
import {read} from '../../src/read/read.ts'
import {aroundLine} from './around-line.ts'

/** What a careful reader found in a letter; see `fixtures/corpus`. */
interface Label {
  refusal: boolean
  /** What was asked for. */
  kind: Kind
  sentences: Array<{start: number; end: number; moves: Move[]}>
}

/** A letter with what a careful reader found, and its features. */
export interface LabelledLetter {
  set: string
  name: string
  source: string
  prose: Prose
  refusal: boolean
  /** What was asked for, where that is labelled. */
  kind?: Kind
  /** What its sentences are labelled for: all moves, none, or one of them. */
  moves: boolean | Move
  sentences: Array<{
    features: string[]
    letterFeatures: string[]
    labels: Set<Move>
    /** Whether the reason that it gives would fit any letter, where it gives one and careful readers agree. */
    stock?: boolean | undefined
    sentence: LetterSentence
  }>
}

/** Keeps the features of sentences as text, and weighs nothing. */
class Recorder implements Weigher {
  readonly words: string[][] = []
  readonly places: string[][] = []
  readonly names = new Map<number, string>()
  readonly #lists = new ListKeyTable()

  begin(): void {
    this.words.length = 0
    this.places.length = 0
  }

  addWords: Weigher['addWords'] = (tokens) => {
    const found: string[] = []
    visitWords(tokens, {
      feature: (key) => found.push(this.#name(key)),
      pair: (first, second) => found.push(`${this.#name(first)} ${this.#name(second)}`)
    })
    this.words.push(found)
  }

  addPlace: Weigher['addPlace'] = (sentence, before, after) => {
    const found: string[] = []
    visitPlace(sentence, before, after, this.#lists, {
      feature: (key) => found.push(this.#name(key)),
      pair: () => {}
    })
    this.places.push(found)
  }

  weightOf(): number {
    return 0
  }

  letterWeight(): number {
    return 0
  }

  verdict(): number {
    return 0
  }

  #name(key: number): string {
    const name = this.names.get(key)
    if (name === undefined) throw new Error('Unexpected feature without a name')
    return name
  }
}

/** Reads letters, and keeps the features of their sentences. */
class LetterReader {
  readonly #recorder = new Recorder()
  readonly #understanding: Understanding

  constructor() {
    const name = (text: string) => this.#recorder.names.set(keyOf(text), text)
    for (const text of [...marks, ...Object.values(forms), numberWord, variableWord]) name(text)
    for (const {name: list} of englishLists()) for (const place of ['=', '<', '>']) name(place + list)
    const stem = (word: string): string => {
      const found = english.words.stem(word)
      name(found)
      return found
    }
    const language = {...english, words: {...english.words, stem}}
    this.#understanding = new Understanding(language, undefined, this.#recorder)
  }

  async read(
    source: string,
    labelsOf: (sentence: LetterSentence) => Move[],
    stockOf: (sentence: LetterSentence) => boolean | undefined = () => undefined
  ): Promise<Pick<LabelledLetter, 'source' | 'prose' | 'sentences'>> {
    const prose = await read(source, {format: 'markdown', isSlot: english.isSlot})
    const letter: Letter = this.#understanding.understand(
      toParagraphs(prose, source, english),
      source,
      prose.masks
    )
    const sentences = letter.body.map((sentence, index) => {
      const words = this.#recorder.words[index] ?? []
      const place = this.#recorder.places[index] ?? []
      return {
        features: [...new Set([...words, ...place])],
        letterFeatures: [...new Set([...words, ...place.filter((feature) => feature.startsWith('='))])],
        labels: new Set(labelsOf(sentence)),
        stock: stockOf(sentence),
        sentence
      }
    })
    return {source, prose, sentences}
  }
}

/** What readers say of reasons that are not plain facts, by their text: `+` that it would fit any letter, `?` that they differ. */
export type StockReasons = ReadonlyMap<string, string>

/**
 * @param file A line a sentence that gives a reason, behind `+` or `?`.
 * @returns What is said of each.
 * @throws {Error} Where a line has another mark.
 */
export function readStockReasons(file: string): StockReasons {
  const reasons = new Map<string, string>()
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [, mark, text] = /^([+?]) (.+)$/.exec(line) ?? []
    if (mark === undefined || text === undefined)
      throw new Error(`Unexpected line, expected \`+\` or \`?\` and a sentence: ${line}`)
    reasons.set(text, mark)
  }
  return reasons
}

/**
 * Read labelled letters.
 *
 * @param folder A folder with `letters/` and `labels.json`.
 * @param reasons What readers say of the reasons in them.
 * @returns The letters, with the features of their sentences.
 */
export async function readLabelled(folder: string, reasons: StockReasons): Promise<LabelledLetter[]> {
  const reader = new LetterReader()
  const labels: Record<string, Label> = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'))
  const letters: LabelledLetter[] = []
  for (const key of Object.keys(labels).sort()) {
    const label = labels[key]
    if (!label) continue
    const {refusal, kind, sentences} = label
    const source = readFileSync(join(folder, 'letters', `${key}.md`), 'utf8')
    const labelled = (sentence: LetterSentence): Label['sentences'] =>
      sentences.filter(({start, end}) => start < sentence.end && sentence.start < end)
    const letter = await reader.read(
      source,
      (sentence) => labelled(sentence).flatMap(({moves}) => moves),
      (sentence) => {
        const reason = labelled(sentence).find(({moves}) => moves.includes('reason'))
        if (!reason) return undefined
        const said = reasons.get(withPlainSpaces(source.slice(reason.start, reason.end)))
        return said === '?' ? undefined : said === '+'
      }
    )
    letters.push({
      ...letter,
      set: basename(folder),
      name: key,
      refusal,
      kind,
      moves: refusal || sentences.length > 0
    })
  }
  return letters
}

function withPlainSpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/**
 * Read single sentences, each of which makes a move or comes near it, as they stand in short letters around them.
 *
 * @param file A file named after the move: a line a sentence, behind `+` where it makes it, and behind `-` where not.
 * @returns A letter for each, of which only that sentence is labelled, for that move.
 */
export async function readLines(file: string): Promise<LabelledLetter[]> {
  const move = moves.find((candidate) => candidate === basename(file, '.txt'))
  if (!move) throw new Error(`Unexpected file, expected one named after a move: ${file}`)
  const reader = new LetterReader()
  const letters: LabelledLetter[] = []
  for (const [index, line] of readFileSync(file, 'utf8').trimEnd().split('\n').entries()) {
    const [, mark, text] = /^([+-]) (.+)$/.exec(line) ?? []
    if (text === undefined)
      throw new Error(`Unexpected line, expected \`+\` or \`-\` and a sentence: ${line}`)
    const {before, after} = aroundLine(move, index)
    const opening = `Dear Ms Roy,\n\n${before}`
    const source = `${opening}${text}${after}\n\nKind regards,\nTom Hill\n`
    const start = opening.length
    const end = start + text.length
    const isOwn = (sentence: LetterSentence): boolean => start < sentence.end && sentence.start < end
    const letter = await reader.read(source, (sentence) => (mark === '+' && isOwn(sentence) ? [move] : []))
    letters.push({
      ...letter,
      sentences: letter.sentences.filter(({sentence}) => isOwn(sentence)),
      set: `lines/${move}`,
      name: `${move} ${index + 1}`,
      refusal: true,
      moves: move
    })
  }
  return letters
}
