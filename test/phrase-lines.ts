import {english} from '../src/language/en/index.ts'
import {phraseFiles} from '../src/language/en/phrases/index.ts'
import {canonical, inflect, stem} from '../src/language/en/words.ts'
import {compile} from '../src/letter/phrase/compile.ts'
import {type PhraseList, readLists} from '../src/letter/phrase/lists.ts'
import {Matcher} from '../src/letter/phrase/matcher.ts'
import {Tokenizer} from '../src/letter/tokenize.ts'
import {toParagraphs} from '../src/read/paragraphs.ts'
import {read} from '../src/read/read.ts'

/** One line of a phrase list, with where it is written. */
export interface PhraseLine {
  list: string
  /** The file's name, without `.phrases`. */
  file: string
  /** Its place in the file, from 1. */
  line: number
  text: string
}

/**
 * Finds which lines of the phrase lists sentences fire. Each line is compiled as a list of its own, so that what another
 * line takes back, or a longer one hides, still counts; vetoes are matched like any other line.
 */
export class PhraseLines {
  /**
   * The lines that a letter can fire by themselves. Lists of single words are not among them: those in `@` are matched
   * inside other lines only, and the profanities, which stand in no phrase file, would need an example for each that only
   * repeats it.
   */
  readonly all: PhraseLine[] = []
  readonly #matcher: Matcher
  readonly #tokenizer: Tokenizer

  /** @param files The phrase files' text, by name. */
  constructor(files: Readonly<Record<string, string>> = phraseFiles) {
    const lists: PhraseList[] = []
    for (const [file, source] of Object.entries(files)) {
      const rows = source.split('\n')
      for (const {name, lines} of readLists(source, `${file}.phrases`)) {
        if (name.startsWith('@')) {
          lists.push({name, lines})
          continue
        }
        let row = rows.indexOf(`== ${name}`)
        for (const {text, pattern} of lines) {
          do row++
          while (/^\s*(#|$)/.test(rows[row] ?? 'end'))
          lists.push({name: `line.${this.all.length}`, lines: [{text, pattern: {...pattern, veto: false}}]})
          this.all.push({list: name, file, line: row + 1, text})
        }
      }
    }
    this.#matcher = new Matcher(compile(lists, {canonical, inflect, stem}))
    this.#tokenizer = new Tokenizer(this.#matcher, english.words)
  }

  /**
   * @param source A letter, or sentences.
   * @returns The lines that it fires.
   */
  async fired(source: string): Promise<Set<PhraseLine>> {
    const prose = await read(source, {format: 'markdown', isSlot: english.isSlot})
    const fired = new Set<PhraseLine>()
    for (const {tokens, sentences} of toParagraphs(prose, source, english)) {
      for (const {from, to} of sentences) {
        for (const {list} of this.#matcher.match(this.#tokenizer.tokenize(tokens, from, to, prose.masks))) {
          const line = this.all[Number(list.slice('line.'.length))]
          if (line) fired.add(line)
        }
      }
    }
    return fired
  }
}
