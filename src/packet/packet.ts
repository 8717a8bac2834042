import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {parse} from 'yaml'
import type {Kind} from '../letter/model.ts'
import {type Piece, piecesOf, type Variable} from './pieces.ts'
import {indexSchema, type LetterFile, letterSchema, type PacketIndex, type Step, steps} from './schema.ts'

/** A letter of the packet, with what is filled in so far. */
export interface Draft {
  /** Lines above the letter: its number, its date, who it goes to. */
  head: Piece[][]
  subject: Piece[]
  salutation: Piece[]
  paragraphs: Piece[][]
  close: Piece[]
  signature: Piece[]
}

/** A situation in which a letter has to say no. */
export interface Situation {
  /** As it is asked for: `return-after-period`. */
  id: string
  summary: string
  kind: Kind
  /** The document that asks for it. */
  source: string
}

/** Letters to start from. Each file is read when it is first asked for. */
export class Packet {
  readonly #folder: string
  readonly #files = new Map<string, LetterFile>()
  #index: PacketIndex | undefined

  /** @param folder The folder that the letters lie in. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** @returns The names of all situations, in order. */
  names(): string[] {
    return this.#common().situations
  }

  /**
   * @param id A situation's name.
   * @returns What it is.
   */
  situation(id: string): Situation {
    const {summary, kind, source} = this.#file(id)
    return {id, summary, kind, source}
  }

  /**
   * @param id A situation's name.
   * @returns The variables of its letter, by name, in the order in which they come up.
   */
  variables(id: string): Map<string, Variable> {
    const known = this.#known(id)
    const inOrder = new Map<string, Variable>()
    for (const [, name = ''] of this.#texts(id)
      .join('\n')
      .matchAll(/\{([a-z_]+)\}/g)) {
      const variable = known.get(name)
      if (variable) inOrder.set(name, variable)
    }
    return inOrder
  }

  /**
   * @param id A situation's name.
   * @param values What its variables are filled with, by name.
   * @returns The letter.
   */
  draft(id: string, values: ReadonlyMap<string, string> = new Map()): Draft {
    const {salutation, signature} = this.#common()
    const {subject, letter, close} = this.#file(id)
    const known = this.#known(id)
    const fill = (text: string): Piece[] => piecesOf(text, known, values)
    return {
      head: this.#head(id).map(fill),
      subject: fill(subject),
      salutation: fill(salutation),
      paragraphs: letter.map((paragraph) => fill(textsOf(paragraph).join(' '))),
      close: fill(close),
      signature: fill(signature)
    }
  }

  /**
   * @param id A situation's name.
   * @returns What its letter says in each step, with examples for the variables.
   */
  said(id: string): Map<Step, string> {
    const known = this.#known(id)
    const examples = new Map([...known].map(([name, {example}]) => [name, example]))
    const said = new Map<Step, string>()
    for (const paragraph of this.#file(id).letter) {
      for (const step of steps) {
        const text = paragraph[step]
        if (text !== undefined) said.set(step, piecesOf(text, known, examples).join(''))
      }
    }
    return said
  }

  /** All texts of a letter, from top to bottom. */
  #texts(id: string): string[] {
    const {salutation, signature} = this.#common()
    const {subject, letter, close} = this.#file(id)
    return [...this.#head(id), subject, salutation, ...letter.flatMap(textsOf), close, signature]
  }

  #head(id: string): string[] {
    return [...this.#common().head, ...this.#file(id).to]
  }

  #known(id: string): Map<string, Variable> {
    const all = {...this.#common().variables, ...this.#file(id).variables}
    return new Map(Object.entries(all).map(([name, variable]) => [name, {name, ...variable}]))
  }

  #common(): PacketIndex {
    this.#index ??= v.parse(indexSchema, this.#read('index'))
    return this.#index
  }

  #file(id: string): LetterFile {
    let file = this.#files.get(id)
    if (!file) {
      file = v.parse(letterSchema, this.#read(id))
      this.#files.set(id, file)
    }
    return file
  }

  #read(name: string): unknown {
    return parse(readFileSync(join(this.#folder, `${name}.yaml`), 'utf8'))
  }
}

/** What a paragraph says, in the order in which it is written. */
function textsOf(paragraph: LetterFile['letter'][number]): string[] {
  return Object.values(paragraph).filter((text) => text !== undefined)
}
