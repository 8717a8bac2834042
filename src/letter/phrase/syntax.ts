/**
 * The phrase language: one pattern a line, words and a little more.
 *
 * | written          | means                                                     |
 * | ---------------- | --------------------------------------------------------- |
 * | `offer`          | the word, in any case and spelling                        |
 * | `offer~`         | the word and its inflected forms                          |
 * | `(we\|the board)` | one of these                                              |
 * | `(?:possibly)`   | these or nothing                                          |
 * | `@grant`         | one entry of the list `grant`                             |
 * | `*`              | up to six words                                           |
 * | `...`            | any words, up to the end of the clause                    |
 * | `^` and `$`      | the start and the end of the sentence                     |
 * | `, ; : . ? ! -` | that mark                                                 |
 * | `!` in front     | a veto: hits of the same list that overlap it do not count |
 * | `# why`          | a comment                                                 |
 */

/** One piece of a pattern. */
export type Element =
  | {type: 'word'; text: string; inflected: boolean}
  | {type: 'list'; name: string; column: number}
  | {type: 'gap'; long: boolean}
  | {type: 'mark'; text: string}
  | {type: 'start'}
  | {type: 'end'}
  | {type: 'choice'; options: Element[][]; optional: boolean}

/** One line of a list, taken apart. */
export interface Pattern {
  /** Whether the line cancels overlapping hits of its list instead of making one. */
  veto: boolean
  elements: Element[]
  /** Whether gaps or optional words at its ends were left out: they add nothing there. */
  open?: boolean
}

/** A line that is not in the phrase language. */
export class PhraseError extends Error {
  override name = 'PhraseError'

  /** What is wrong, and what is expected instead. */
  readonly reason: string
  /** The line as written. */
  readonly pattern: string
  /** Where in the line, from 1. */
  readonly column: number

  constructor(reason: string, pattern: string, column: number) {
    super(`${reason}\n  ${pattern}\n  ${' '.repeat(column - 1)}^`)
    this.reason = reason
    this.pattern = pattern
    this.column = column
  }
}

const piece =
  /\s+|\.\.\.|…|\*|\^|\$|\(\?:|[()|,;:?!.]|@[a-z][a-z0-9-]*|[%&]|-(?=[\s|)])|[\p{L}\p{N}][\p{L}\p{N}'’.&%/-]*~?/uy

/**
 * Take one line of the phrase language apart.
 *
 * @param line The line, with or without a comment.
 * @returns The pattern, or nothing for an empty line.
 * @throws {PhraseError} Where the line is not in the language, with the place.
 */
export function parsePattern(line: string): Pattern | undefined {
  const comment = line.search(/(^|\s)#/)
  const source = (comment < 0 ? line : line.slice(0, comment)).trimEnd()
  let index = source.length - source.trimStart().length
  if (index === source.length) return undefined
  const veto = source[index] === '!'
  if (veto) index++

  const elements = sequence(0)
  if (index < source.length) fail('Unexpected `)`, expected a word: there is no `(` for it', index)
  if (elements.length === 0) fail('Unexpected end, expected a word', index)
  const open = trimEnds(elements)
  if (elements.length === 0) fail('Unexpected lone gap, expected a word beside it', 0)
  return open ? {veto, elements, open} : {veto, elements}

  function sequence(depth: number): Element[] {
    const result: Element[] = []
    while (index < source.length) {
      piece.lastIndex = index
      const text = piece.exec(source)?.[0]
      if (!text)
        fail(`Unexpected \`${source[index]}\`, expected a word, \`(\`, \`@list\`, \`*\` or \`...\``, index)
      if (text === ')' || text === '|')
        return depth > 0 ? result : fail(`Unexpected \`${text}\`, expected it inside \`( )\``, index)
      if (text === '(' || text === '(?:') {
        result.push(choice(text === '(?:', depth))
        continue
      }
      if (text.trim()) result.push(single(text))
      index += text.length
    }
    return result
  }

  function choice(optional: boolean, depth: number): Element {
    const open = index
    index += optional ? 3 : 1
    const options: Element[][] = []
    for (;;) {
      const option = sequence(depth + 1)
      if (option.length === 0) fail('Unexpected empty alternative, expected a word', index)
      options.push(option)
      if (index >= source.length) fail('Unexpected end, expected `)`', open)
      if (source[index++] === ')') return {type: 'choice', options, optional}
    }
  }

  function single(text: string): Element {
    if (text === '*') return {type: 'gap', long: false}
    if (text === '...' || text === '…') return {type: 'gap', long: true}
    if (text === '^') return {type: 'start'}
    if (text === '$') return {type: 'end'}
    if (/^[,;:?!.-]$/.test(text)) return {type: 'mark', text}
    if (text.startsWith('@')) return {type: 'list', name: text.slice(1), column: index + 1}
    const inflected = text.endsWith('~')
    return {type: 'word', text: (inflected ? text.slice(0, -1) : text).replace(/\.+$/, ''), inflected}
  }

  function fail(reason: string, at: number): never {
    throw new PhraseError(reason, source, at + 1)
  }
}

/** Leave out gaps and optional words at the ends; true where there were some. */
function trimEnds(elements: Element[]): boolean {
  const before = elements.length
  while (isOpen(elements.at(-1))) elements.pop()
  while (isOpen(elements[0])) elements.shift()
  return elements.length < before
}

function isOpen(element: Element | undefined): boolean {
  return element?.type === 'gap' || (element?.type === 'choice' && element.optional)
}
