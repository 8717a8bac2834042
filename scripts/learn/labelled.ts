import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {englishLists} from '../../src/language/en/compile.ts'
import {english} from '../../src/language/en/index.ts'
import type {Letter, LetterSentence, Move} from '../../src/letter/model.ts'
import {marks} from '../../src/letter/phrase/automaton.ts'
import {forms, keyOf, numberWord, variableWord} from '../../src/letter/signs/feature.ts'
import {ListKeyTable, visitPlace, visitWords} from '../../src/letter/signs/visit.ts'
import type {Weigher} from '../../src/letter/signs/weigh.ts'
import {Understanding} from '../../src/letter/understand.ts'
import type {Prose} from '../../src/read/block.ts'
import {toParagraphs} from '../../src/read/paragraphs.ts'
import {read} from '../../src/read/read.ts'

/** What a careful reader found in a letter; see `fixtures/corpus`. */
interface Label {
  refusal: boolean
  sentences: Array<{start: number; end: number; moves: Move[]}>
}

/** A letter with what a careful reader found, and its features. */
export interface LabelledLetter {
  set: string
  name: string
  source: string
  prose: Prose
  refusal: boolean
  /** Whether its sentences are labelled, too. */
  moves: boolean
  sentences: Array<{
    features: string[]
    letterFeatures: string[]
    labels: Set<Move>
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

/**
 * Read labelled letters.
 *
 * @param folder A folder with `letters/` and `labels.json`.
 * @returns The letters, with the features of their sentences.
 */
export async function readLabelled(folder: string): Promise<LabelledLetter[]> {
  const recorder = new Recorder()
  const name = (text: string) => recorder.names.set(keyOf(text), text)
  for (const text of [...marks, ...Object.values(forms), numberWord, variableWord]) name(text)
  for (const {name: list} of englishLists()) for (const place of ['=', '<', '>']) name(place + list)
  const stem = (word: string): string => {
    const found = english.words.stem(word)
    name(found)
    return found
  }
  const understanding = new Understanding({...english, words: {...english.words, stem}}, undefined, recorder)
  const labels: Record<string, Label> = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'))
  const letters: LabelledLetter[] = []
  for (const key of Object.keys(labels).sort()) {
    const label = labels[key]
    if (!label) continue
    const source = readFileSync(join(folder, 'letters', `${key}.md`), 'utf8')
    const prose = await read(source, {format: 'markdown', isSlot: english.isSlot})
    const letter: Letter = understanding.understand(toParagraphs(prose, english), source, prose.masks)
    letters.push({
      set: basename(folder),
      name: key,
      source,
      prose,
      refusal: label.refusal,
      moves: label.refusal || label.sentences.length > 0,
      sentences: letter.body.map((sentence, index) => {
        const words = recorder.words[index] ?? []
        const place = recorder.places[index] ?? []
        return {
          features: [...new Set([...words, ...place])],
          letterFeatures: [...new Set([...words, ...place.filter((feature) => feature.startsWith('='))])],
          labels: new Set(
            label.sentences
              .filter(({start, end}) => start < sentence.end && sentence.start < end)
              .flatMap(({moves}) => moves)
          ),
          sentence
        }
      })
    })
  }
  return letters
}
