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

/** What comes with reaching a node: patterns that end there, and nodes to wait in, each with the words its gap may take. */
interface Closure {
  patterns: number[]
  nodes: number[]
  budgets: number[]
}

/** Finds all patterns of an automaton in a sentence, in one pass: the cost grows with the tokens only. */
export class Matcher {
  readonly #lists: string[]
  readonly #patterns: number[]
  readonly #symbols: Map<string, number>
  readonly #classStart: number
  readonly #shapeStart: number
  /** Bits of the classes that each word is in, a row a word. */
  readonly #stride: number
  readonly #classBits: Int32Array
  readonly #fillers: Uint8Array
  readonly #firstEdge: Int32Array
  readonly #edgeSymbol: Int32Array
  readonly #edgeTarget: Int32Array
  readonly #jumps = new Map<number, Array<{kind: number; to: number}>>()
  readonly #accepts = new Map<number, number[]>()
  readonly #closures: Array<Closure | undefined>
  /** Where the root's edges lead, by symbol; and with a word, with all of its classes, found once a word. */
  readonly #rootEdges = new Map<number, number[]>()
  readonly #roots = new Map<number, Closure>()
  /** When a node was last reached, and where it stands among the waiting ones. */
  readonly #stamp: Int32Array
  readonly #slot: Int32Array
  #clock = 0
  /** Nodes that wait for the next token, the words their gaps may still take, and the first tokens of what was found. */
  #nodes: Int32Array
  #budgets: Int32Array
  #starts: Int32Array
  #count = 0
  #nextNodes: Int32Array
  #nextBudgets: Int32Array
  #nextStarts: Int32Array
  #nextCount = 0
  #hits: Hit[] = []
  #vetoes: Hit[] = []

  constructor(automaton: Automaton) {
    const {words, classes, filler, jumps, accepts, firstEdge, edges} = automaton
    this.#lists = automaton.lists
    this.#patterns = automaton.patterns
    this.#symbols = new Map(words.map((word, index) => [word, index]))
    this.#classStart = words.length
    this.#shapeStart = words.length + classes.length
    this.#stride = (classes.length + 31) >> 5
    this.#classBits = new Int32Array(words.length * this.#stride)
    classes.forEach((members, id) => {
      const column = id >> 5
      const bit = 1 << (id & 31)
      for (const word of members) {
        const index = word * this.#stride + column
        this.#classBits[index] = (this.#classBits[index] ?? 0) | bit
      }
    })
    this.#fillers = new Uint8Array(words.length)
    for (const word of classes[filler] ?? []) this.#fillers[word] = 1
    this.#firstEdge = Int32Array.from(firstEdge)
    this.#edgeSymbol = new Int32Array(edges.length / 2)
    this.#edgeTarget = new Int32Array(edges.length / 2)
    for (let edge = 0; edge * 2 < edges.length; edge++) {
      this.#edgeSymbol[edge] = edges[edge * 2] ?? 0
      this.#edgeTarget[edge] = edges[edge * 2 + 1] ?? 0
    }
    for (let index = 0; index < jumps.length; index += 3) {
      append(this.#jumps, jumps[index] ?? 0, {kind: jumps[index + 1] ?? 0, to: jumps[index + 2] ?? 0})
    }
    for (let index = 0; index < accepts.length; index += 2) {
      append(this.#accepts, accepts[index] ?? 0, accepts[index + 1] ?? 0)
    }
    for (let edge = 0; edge < (firstEdge[1] ?? 0); edge++) {
      append(this.#rootEdges, this.#edgeSymbol[edge] ?? 0, this.#edgeTarget[edge] ?? 0)
    }
    const count = firstEdge.length
    this.#closures = new Array(count)
    this.#stamp = new Int32Array(count)
    this.#slot = new Int32Array(count)
    this.#nodes = new Int32Array(count)
    this.#budgets = new Int32Array(count)
    this.#starts = new Int32Array(count)
    this.#nextNodes = new Int32Array(count)
    this.#nextBudgets = new Int32Array(count)
    this.#nextStarts = new Int32Array(count)
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
    this.#count = 0
    const {word, flags} = tokens
    for (let token = 0; token < word.length; token++) this.#step(word[token] ?? -1, flags[token] ?? 0, token)
    const vetoes = this.#vetoes
    if (vetoes.length === 0) return this.#hits
    return this.#hits.filter(
      (hit) => !vetoes.some((veto) => veto.list === hit.list && veto.from < hit.to && hit.from < veto.to)
    )
  }

  #step(word: number, flags: number, token: number): void {
    const nodes = this.#nodes
    const budgets = this.#budgets
    const starts = this.#starts
    const firstEdge = this.#firstEdge
    const edgeSymbol = this.#edgeSymbol
    const edgeTarget = this.#edgeTarget
    const classBits = this.#classBits
    const classStart = this.#classStart
    const shapeStart = this.#shapeStart
    const row = word * this.#stride
    this.#nextCount = 0
    this.#clock++
    const skip = (flags & soft) !== 0 || (word >= 0 && this.#fillers[word] === 1)
    const ends = (flags & hard) !== 0
    for (let index = 0; index < this.#count; index++) {
      const node = nodes[index] ?? 0
      const first = starts[index] ?? 0
      const last = firstEdge[node + 1] ?? 0
      for (let edge = firstEdge[node] ?? 0; edge < last; edge++) {
        const symbol = edgeSymbol[edge] ?? 0
        if (symbol < classStart) {
          if (symbol !== word) continue
        } else if (symbol < shapeStart) {
          const id = symbol - classStart
          if (word < 0 || ((classBits[row + (id >> 5)] ?? 0) & (1 << (id & 31))) === 0) continue
        } else if ((flags & (1 << (symbol - shapeStart))) === 0) continue
        this.#arrive(this.#closure(edgeTarget[edge] ?? 0), first, token)
      }
      if (skip) this.#push(node, budgets[index] ?? 0, first)
      else if (!ends && (budgets[index] ?? 0) > 0) this.#push(node, (budgets[index] ?? 0) - 1, first)
    }
    this.#arrive(this.#rootClosure(word), token, token)
    for (let shape = 0; shape < shapes.length; shape++) {
      if ((flags & (1 << shape)) === 0) continue
      for (const target of this.#rootEdges.get(shapeStart + shape) ?? []) this.#arrive(this.#closure(target), token, token)
    }
    this.#nodes = this.#nextNodes
    this.#budgets = this.#nextBudgets
    this.#starts = this.#nextStarts
    this.#nextNodes = nodes
    this.#nextBudgets = budgets
    this.#nextStarts = starts
    this.#count = this.#nextCount
  }

  /** Reach a node with all that comes with it. */
  #arrive({patterns, nodes, budgets}: Closure, first: number, token: number): void {
    for (let index = 0; index < patterns.length; index++) this.#found(patterns[index] ?? 0, first, token + 1)
    for (let index = 0; index < nodes.length; index++) this.#push(nodes[index] ?? 0, budgets[index] ?? 0, first)
  }

  #found(pattern: number, from: number, to: number): void {
    const hits = this.#patterns[pattern * 3 + 2] ? this.#vetoes : this.#hits
    // The same pattern with the same end: the later start is the tighter fit.
    for (let index = hits.length - 1; index >= 0 && hits[index]?.to === to; index--) {
      const hit = hits[index]
      if (hit?.pattern !== pattern) continue
      if (hit.from < from) hit.from = from
      return
    }
    hits.push({list: this.#lists[this.#patterns[pattern * 3] ?? 0] ?? '', pattern, from, to})
  }

  #push(node: number, budget: number, start: number): void {
    if (this.#stamp[node] === this.#clock) {
      // Reached on two ways: the larger budget, then the later start, finds all that the other would.
      const slot = this.#slot[node] ?? 0
      const held = this.#nextBudgets[slot] ?? 0
      if (held > budget || (held === budget && (this.#nextStarts[slot] ?? 0) >= start)) return
      this.#nextBudgets[slot] = budget
      this.#nextStarts[slot] = start
      return
    }
    this.#stamp[node] = this.#clock
    const slot = this.#nextCount++
    this.#slot[node] = slot
    this.#nextNodes[slot] = node
    this.#nextBudgets[slot] = budget
    this.#nextStarts[slot] = start
  }

  #closure(node: number): Closure {
    let closure = this.#closures[node]
    if (!closure) {
      closure = {patterns: [], nodes: [], budgets: []}
      this.#reach(node, closure)
      this.#closures[node] = closure
    }
    return closure
  }

  /** What a word reaches from the root, by itself and by its classes. */
  #rootClosure(word: number): Closure {
    let closure = this.#roots.get(word)
    if (!closure) {
      closure = {patterns: [], nodes: [], budgets: []}
      for (const target of this.#rootEdges.get(word) ?? []) this.#reach(target, closure)
      for (let index = 0; word >= 0 && index < this.#stride; index++) {
        // Each bit that is set is a class of the word.
        for (let bits = this.#classBits[word * this.#stride + index] ?? 0; bits !== 0; bits &= bits - 1) {
          const id = index * 32 + (31 - Math.clz32(bits & -bits))
          for (const target of this.#rootEdges.get(this.#classStart + id) ?? []) this.#reach(target, closure)
        }
      }
      this.#roots.set(word, closure)
    }
    return closure
  }

  #reach(node: number, closure: Closure): void {
    closure.patterns.push(...(this.#accepts.get(node) ?? []))
    if (this.#firstEdge[node] !== this.#firstEdge[node + 1]) this.#wait(node, 0, closure)
    for (const {kind, to} of this.#jumps.get(node) ?? []) {
      if (kind === jump.now) this.#reach(to, closure)
      else this.#waitWith(to, kind === jump.gap ? shortGap : longGap, closure)
    }
  }

  /** Wait before a node for some words, and before those that come with it. */
  #waitWith(node: number, budget: number, closure: Closure): void {
    this.#wait(node, budget, closure)
    for (const {kind, to} of this.#jumps.get(node) ?? []) if (kind === jump.now) this.#waitWith(to, budget, closure)
  }

  #wait(node: number, budget: number, {nodes, budgets}: Closure): void {
    const known = nodes.indexOf(node)
    if (known < 0) {
      nodes.push(node)
      budgets.push(budget)
    } else if ((budgets[known] ?? 0) < budget) budgets[known] = budget
  }
}

function append<Item>(map: Map<number, Item[]>, key: number, item: Item): void {
  const known = map.get(key)
  if (known) known.push(item)
  else map.set(key, [item])
}
