import {english} from '../../src/language/en/index.ts'
import {type KindReader, phraseSigns} from '../../src/letter/kinds/kind-finder.ts'
import type {KindList} from '../../src/letter/kinds/kind-table.ts'
import {type Kind, kinds} from '../../src/letter/model.ts'
import type {Tokens} from '../../src/letter/phrase/matcher.ts'
import {keyOf, numberWord, variableWord} from '../../src/letter/signs/feature.ts'
import {type SignList, toTable} from '../../src/letter/signs/table.ts'
import {Scales} from '../../src/letter/signs/weigh.ts'
import {Understanding} from '../../src/letter/understand.ts'
import {toParagraphs} from '../../src/read/paragraphs.ts'
import type {LabelledLetter} from './labelled.ts'
import {learnClasses} from './softmax.ts'

/** A word that stands in fewer letters is chance. */
const fewest = 8
/** How dear a large weight is. */
const penalty = 2
const places: ReadonlyArray<Kind> = kinds

/** Keeps the words of a letter as text, and finds no kind. */
class Recorder implements KindReader {
  words = new Set<string>()
  signs: number[] = []
  readonly names = new Map([numberWord, variableWord].map((word) => [keyOf(word), word]))

  begin(): void {
    this.words = new Set()
  }

  addWords({count, key}: Tokens): void {
    for (const own of key.subarray(0, count)) {
      const name = this.names.get(own)
      if (name !== undefined) this.words.add(name)
    }
  }

  find: KindReader['find'] = (sentences) => {
    this.signs = phraseSigns(sentences)
    return 'unknown'
  }
}

/**
 * Learn what words say of what was asked for, from letters that refuse.
 *
 * @param letters The letters; those whose kind is not labelled, or cannot be told, are passed over.
 * @param signs By what they are read.
 * @returns What words speak for, weights in steps.
 */
export function teachKinds(letters: ReadonlyArray<LabelledLetter>, signs: SignList): KindList {
  const read = reader(signs)
  const refusals = letters
    .filter(({refusal, kind}) => refusal && kind !== undefined && kind !== 'unknown')
    .map((letter) => ({...read(letter), kind: letter.kind}))
  const names = often(refusals.map(({words}) => words))
  const index = new Map(names.map((name, place) => [name, place]))
  const learned = learnClasses(
    refusals.map(({words, numbers, kind}) => ({
      features: Int32Array.from([...words].flatMap((word) => index.get(word) ?? [])),
      numbers,
      is: places.indexOf(kind ?? 'other')
    })),
    names.length,
    kinds.length,
    penalty
  )
  const rows = names.map((word, place) => ({
    word,
    weights: [...learned.weights.subarray(place * kinds.length, (place + 1) * kinds.length)]
  }))
  const steps = kinds.map(
    (_, kind) => Math.max(...rows.map(({weights}) => Math.abs(weights[kind] ?? 0))) / 127
  )
  return {
    steps,
    bias: learned.bias,
    phrases: learned.numbers,
    words: rows.map(({word, weights}) => ({
      word,
      weights: weights.map((weight, kind) => Math.round(weight / (steps[kind] ?? 1)))
    }))
  }
}

/** @returns What reads a letter, and gives its words and what its phrases say of its kind. */
function reader(
  signs: SignList
): (letter: LabelledLetter) => {words: ReadonlySet<string>; numbers: ReadonlyArray<number>} {
  const recorder = new Recorder()
  const stem = (word: string): string => {
    const found = english.words.stem(word)
    recorder.names.set(keyOf(found), found)
    return found
  }
  const language = {...english, words: {...english.words, stem}}
  const understanding = new Understanding(language, undefined, new Scales(toTable(signs)), recorder)
  return ({source, prose}) => {
    understanding.understand(toParagraphs(prose, source, english), source, prose.masks)
    return {words: recorder.words, numbers: recorder.signs}
  }
}

/** The words that stand in enough letters, in order. */
function often(letters: ReadonlyArray<ReadonlySet<string>>): string[] {
  const counts = new Map<string, number>()
  for (const words of letters) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([word]) => word)
    .sort()
}
