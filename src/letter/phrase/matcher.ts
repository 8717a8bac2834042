import {type Automaton, jump, shapes} from './automaton.ts'

/** The words of one sentence, as the matcher wants them. Parallel lists, one entry a token. */
export interface Tokens {
  /** The word's symbol, or -1 where no pattern names it. */
  word: number[]
  /** Bits of `shapeBit`, `hard` and `soft`. */
  flags: number[]
  /** Offsets into the file, in UTF-16 code units. */
  start: number[]
  end: number[]
}

/** A pattern that was found. */
export interface Hit {
  /** The list, by name. */
  list: string
  /** Index of the pattern in its automaton. */
  pattern: number
  /** First token, and the token after the last. */
  from: number
  to: number
}

/** Bit of a token's shape. */
export const shapeBit = (shape: (typeof shapes)[number]): number => 1 << shapes.indexOf(shape)
/** Bit of a token that ends a clause: no gap crosses it. */
export const hard = 1 << shapes.length
/** Bit of a token that may stand between any two words of a pattern: a comma, a quotation mark. */
export const soft = 1 << (shapes.length + 1)

/** How many words a gap takes. */
const shortGap = 6
const longGap = 40

/** Places in the automaton that are active after a token. */
interface Active {
  node: number[]
  /** Words that its gap may still take. */
  budget: number[]
  /** First token of what was found so far. */
  start: number[]
}

/** Finds all patterns of an automaton in a sentence, in one pass: the cost grows with the tokens only. */
export class Matcher {
  readonly #automaton: Automaton
  readonly #symbols: Map<string, number>
  readonly #classStart: number
  readonly #shapeStart: number
  readonly #stride: number
  readonly #classBits: Uint32Array
  readonly #fillers: Uint8Array
  readonly #jumps = new Map<number, Array<{kind: number; to: number}>>()
  readonly #accepts = new Map<number, number[]>()
  /** Where the root's edges lead, by symbol; and by word with all of its classes, found once a word. */
  readonly #rootEdges = new Map<number, number[]>()
  readonly #roots = new Map<number, number[]>()
  /** When a node was last reached, and where it stands among the active ones. */
  readonly #stamp: Int32Array
  readonly #slot: Int32Array
  #clock = 0
  #now: Active = {node: [], budget: [], start: []}
  #next: Active = {node: [], budget: [], start: []}
  #hits: Hit[] = []
  #vetoes: Hit[] = []

  constructor(automaton: Automaton) {
    const {words, classes, filler, jumps, accepts, firstEdge} = automaton
    this.#automaton = automaton
    this.#symbols = new Map(words.map((word, index) => [word, index]))
    this.#classStart = words.length
    this.#shapeStart = words.length + classes.length
    this.#stride = (classes.length + 31) >> 5
    this.#classBits = new Uint32Array(words.length * this.#stride)
    classes.forEach((members, id) => {
      for (const word of members) {
        const index = word * this.#stride + (id >> 5)
        this.#classBits[index] = (this.#classBits[index] ?? 0) | (1 << (id & 31))
      }
    })
    this.#fillers = new Uint8Array(words.length)
    for (const word of classes[filler] ?? []) this.#fillers[word] = 1
    for (let index = 0; index < jumps.length; index += 3) {
      const entry = {kind: jumps[index + 1] ?? 0, to: jumps[index + 2] ?? 0}
      const known = this.#jumps.get(jumps[index] ?? 0)
      if (known) known.push(entry)
      else this.#jumps.set(jumps[index] ?? 0, [entry])
    }
    for (let index = 0; index < accepts.length; index += 2) {
      const known = this.#accepts.get(accepts[index] ?? 0)
      if (known) known.push(accepts[index + 1] ?? 0)
      else this.#accepts.set(accepts[index] ?? 0, [accepts[index + 1] ?? 0])
    }
    for (let edge = 0; edge < (firstEdge[1] ?? 0); edge++) {
      const symbol = automaton.edges[edge * 2] ?? 0
      const target = automaton.edges[edge * 2 + 1] ?? 0
      const known = this.#rootEdges.get(symbol)
      if (known) known.push(target)
      else this.#rootEdges.set(symbol, [target])
    }
    this.#stamp = new Int32Array(firstEdge.length)
    this.#slot = new Int32Array(firstEdge.length)
  }

  /** @returns The symbol of a canonical word, or -1 where no pattern names it. */
  symbol(word: string): number {
    return this.#symbols.get(word) ?? -1
  }

  /**
   * Find all patterns.
   *
   * @param tokens The sentence, with the tokens `^` and `$` around it.
   * @returns The hits, in the order of their last token, vetoed ones left out.
   */
  match(tokens: Tokens): Hit[] {
    this.#hits = []
    this.#vetoes = []
    this.#now.node.length = 0
    const count = tokens.word.length
    for (let token = 0; token < count; token++) {
      const word = tokens.word[token] ?? -1
      const flags = tokens.flags[token] ?? 0
      this.#step(word, flags, token)
      const done = this.#now
      this.#now = this.#next
      this.#next = done
    }
    const vetoes = this.#vetoes
    if (vetoes.length === 0) return this.#hits
    return this.#hits.filter(
      (hit) => !vetoes.some((veto) => veto.list === hit.list && veto.from < hit.to && hit.from < veto.to)
    )
  }

  #step(word: number, flags: number, token: number): void {
    const {node, budget, start} = this.#now
    this.#next.node.length = 0
    this.#clock++
    const skip = (flags & soft) !== 0 || (word >= 0 && this.#fillers[word] === 1)
    for (let index = 0; index < node.length; index++) {
      const from = node[index] ?? 0
      const first = start[index] ?? 0
      const left = budget[index] ?? 0
      this.#follow(from, word, flags, first, token)
      if (skip) this.#push(from, left, first)
      else if (left > 0 && (flags & hard) === 0) this.#push(from, left - 1, first)
    }
    for (const target of this.#rootTargets(word)) this.#arrive(target, token, token)
    if (flags !== 0) this.#shapes(0, flags, token, token)
  }

  #rootTargets(word: number): number[] {
    let targets = this.#roots.get(word)
    if (!targets) {
      targets = [...(this.#rootEdges.get(word) ?? [])]
      if (word >= 0) {
        for (let index = 0; index < this.#stride; index++) {
          // Each bit that is set is a class of the word.
          for (let bits = this.#classBits[word * this.#stride + index] ?? 0; bits !== 0; bits &= bits - 1) {
            const id = index * 32 + (31 - Math.clz32(bits & -bits))
            targets.push(...(this.#rootEdges.get(this.#classStart + id) ?? []))
          }
        }
      }
      this.#roots.set(word, targets)
    }
    return targets
  }

  #shapes(node: number, flags: number, first: number, token: number): void {
    const {edges, firstEdge} = this.#automaton
    for (let edge = (firstEdge[node + 1] ?? 0) - 1; edge >= (firstEdge[node] ?? 0); edge--) {
      const symbol = edges[edge * 2] ?? 0
      if (symbol < this.#shapeStart) return
      if (this.#fits(symbol, -1, flags)) this.#arrive(edges[edge * 2 + 1] ?? 0, first, token)
    }
  }

  #fits(symbol: number, word: number, flags: number): boolean {
    if (symbol < this.#classStart) return symbol === word
    if (symbol >= this.#shapeStart) return (flags & (1 << (symbol - this.#shapeStart))) !== 0
    if (word < 0) return false
    const id = symbol - this.#classStart
    return ((this.#classBits[word * this.#stride + (id >> 5)] ?? 0) & (1 << (id & 31))) !== 0
  }

  #follow(node: number, word: number, flags: number, first: number, token: number): void {
    const {edges, firstEdge} = this.#automaton
    const last = firstEdge[node + 1] ?? 0
    for (let edge = firstEdge[node] ?? 0; edge < last; edge++) {
      if (this.#fits(edges[edge * 2] ?? 0, word, flags)) this.#arrive(edges[edge * 2 + 1] ?? 0, first, token)
    }
  }

  /** Reach a node: patterns may end here, and other nodes come with it. */
  #arrive(node: number, first: number, token: number): void {
    const patterns = this.#accepts.get(node)
    if (patterns) for (const pattern of patterns) this.#found(pattern, first, token + 1)
    const {firstEdge} = this.#automaton
    if (firstEdge[node] !== firstEdge[node + 1]) this.#push(node, 0, first)
    const jumps = this.#jumps.get(node)
    if (!jumps) return
    for (const {kind, to} of jumps) {
      if (kind === jump.now) this.#arrive(to, first, token)
      else this.#wait(to, kind === jump.gap ? shortGap : longGap, first)
    }
  }

  /** Stay before a node for some words, and before those that come with it. */
  #wait(node: number, budget: number, first: number): void {
    this.#push(node, budget, first)
    for (const {kind, to} of this.#jumps.get(node) ?? []) {
      if (kind === jump.now) this.#wait(to, budget, first)
    }
  }

  #found(pattern: number, from: number, to: number): void {
    const {lists, patterns} = this.#automaton
    const hits = patterns[pattern * 3 + 2] ? this.#vetoes : this.#hits
    // The same pattern with the same end: the later start is the tighter fit.
    for (let index = hits.length - 1; index >= 0 && hits[index]?.to === to; index--) {
      const hit = hits[index]
      if (hit?.pattern !== pattern) continue
      if (hit.from < from) hit.from = from
      return
    }
    hits.push({list: lists[patterns[pattern * 3] ?? 0] ?? '', pattern, from, to})
  }

  #push(node: number, budget: number, start: number): void {
    const next = this.#next
    if (this.#stamp[node] === this.#clock) {
      // Reached on two ways: the larger budget, then the later start, finds all that the other would.
      const slot = this.#slot[node] ?? 0
      const held = next.budget[slot] ?? 0
      if (held > budget || (held === budget && (next.start[slot] ?? 0) >= start)) return
      next.budget[slot] = budget
      next.start[slot] = start
      return
    }
    this.#stamp[node] = this.#clock
    const slot = next.node.length
    this.#slot[node] = slot
    next.node.push(node)
    next.budget[slot] = budget
    next.start[slot] = start
  }
}
