import type {Paragraph, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Places} from '../language.ts'

const types = ['WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode'] as const
const word = 2

/** The stock parser's opinion of each UTF-16 unit, asked once: its expressions cost more than all else together. */
const classes = new Uint8Array(65536)
let stock: ParseEnglish | undefined

function classOf(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const known = classes[code]
  if (known) return known - 1
  stock ??= new ParseEnglish()
  const type = stock.tokenize(text.charAt(index))[0]?.type
  const id = Math.max(0, types.findIndex((candidate) => candidate === type))
  classes[code] = id + 1
  return id
}

/** `parse-english`, with a faster tokenizer, and positions that are places in the file. */
class FileParser extends ParseEnglish {
  places: Places = {
    start: (index) => ({line: 1, column: index + 1, offset: index}),
    end: (index) => ({line: 1, column: index + 1, offset: index})
  }

  override tokenize(value?: string | null): SentenceContent[] {
    const children: SentenceContent[] = []
    if (!value) return children
    const {places} = this
    let from = 0
    let previous = classOf(value, 0)
    for (let index = 1; index <= value.length; index++) {
      const current = index < value.length ? classOf(value, index) : -1
      if (current === previous) {
        // Words and white space go on; a mark goes on with itself, or with the other half of a surrogate pair.
        if (current === word || current === 0) continue
        const code = value.charCodeAt(index)
        if (code === value.charCodeAt(index - 1) || (code >= 0xd800 && code <= 0xdfff)) continue
      }
      const text = value.slice(from, index)
      const position = {start: places.start(from), end: places.end(index)}
      if (previous === word) {
        const inner = {start: position.start, end: position.end}
        children.push({type: 'WordNode', children: [{type: 'TextNode', value: text, position: inner}], position})
      } else if (previous === 0) children.push({type: 'WhiteSpaceNode', value: text, position})
      else children.push({type: previous === 1 ? 'PunctuationNode' : 'SymbolNode', value: text, position})
      from = index
      previous = current
    }
    return children
  }
}

let parser: FileParser | undefined

/**
 * Parse one block of English.
 *
 * @param text The block's text.
 * @param places Where its characters stand in the file.
 * @returns The paragraph, with sentences.
 */
export function parseEnglish(text: string, places: Places): Paragraph {
  parser ??= new FileParser()
  parser.places = places
  return parser.tokenizeParagraph(text)
}
