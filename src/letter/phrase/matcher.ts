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
  readonly #patternList: ArrayLike<number>
  readonly #patternVeto: ArrayLike<number>
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
  readonly #firstJump: ArrayLike<number>
  readonly #jumpKind: ArrayLike<number>
  readonly #jumpTarget: ArrayLike<number>
  readonly #firstAccept: ArrayLike<number>
  readonly #acceptPattern: ArrayLike<number>
  readonly #closures: Array<Closure | undefined>
  /** Where a word leads from the root, with all of its classes; found once a word. */
  readonly #roots = new Map<number, Closure>()
  /** Whether a symbol leads on after a gap, and where in the sentence each of these stands last. */
  readonly #leadsOn: Uint8Array
  readonly #lastAt: Int32Array
  #base = 1
  #length = 0
  readonly #leadsOnByWord = new Map<number, number[]>()
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
    const {words, lists, numbers} = automaton
    const {firstMember, member} = numbers
    const classes = firstMember.length - 1
    const count = numbers.firstEdge.length
    this.#lists = lists
    this.#patternList = numbers.patternList
    this.#patternVeto = numbers.patternVeto
    this.#symbols = new Map()
    for (let index = 0; index < words.length; index++) this.#symbols.set(words[index] ?? '', index)
    this.#classStart = words.length
    this.#shapeStart = words.length + classes
    this.#stride = (classes + 31) >> 5
    this.#classBits = new Int32Array(words.length * this.#stride)
    for (let id = 0; id < classes; id++) {
      const column = id >> 5
      const bit = 1 << (id & 31)
      for (let index = firstMember[id] ?? 0; index < (firstMember[id + 1] ?? 0); index++) {
        const cell = (member[index] ?? 0) * this.#stride + column
        this.#classBits[cell] = (this.#classBits[cell] ?? 0) | bit
      }
    }
    this.#fillers = new Uint8Array(words.length)
    for (let index = 0; index < numbers.filler.length; index++) this.#fillers[numbers.filler[index] ?? 0] = 1
    this.#firstEdge = typed(numbers.firstEdge)
    this.#edgeSymbol = typed(numbers.edgeSymbol)
    this.#edgeTarget = typed(numbers.edgeTarget)
    this.#firstJump = numbers.firstJump
    this.#jumpKind = numbers.jumpKind
    this.#jumpTarget = numbers.jumpTarget
    this.#firstAccept = numbers.firstAccept
    this.#acceptPattern = numbers.acceptPattern
    this.#leadsOn = new Uint8Array(this.#shapeStart + shapes.length)
    this.#lastAt = new Int32Array(this.#shapeStart + shapes.length)
    for (let index = 0; index < this.#jumpKind.length; index++) {
      if (this.#jumpKind[index] !== jump.now) this.#markLeadsOn(this.#jumpTarget[index] ?? 0)
    }
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
    this.#noteLast(tokens)
    for (let token = 0; token < word.length; token++) this.#step(word[token] ?? -1, flags[token] ?? 0, token)
    const vetoes = this.#vetoes
    if (vetoes.length === 0) return this.#hits
    return this.#hits.filter(
      (hit) => !vetoes.some((veto) => veto.list === hit.list && veto.from < hit.to && hit.from < veto.to)
    )
  }

  /** Symbols of the edges that a node reached by a gap has, and of those that come with it. */
  #markLeadsOn(node: number): void {
    for (let edge = this.#firstEdge[node] ?? 0; edge < (this.#firstEdge[node + 1] ?? 0); edge++) {
      this.#leadsOn[this.#edgeSymbol[edge] ?? 0] = 1
    }
    for (const to of this.#besides(node)) this.#markLeadsOn(to)
  }

  /** Nodes that are reached with a node at once. */
  #besides(node: number): number[] {
    const nodes: number[] = []
    for (let index = this.#firstJump[node] ?? 0; index < (this.#firstJump[node + 1] ?? 0); index++) {
      if (this.#jumpKind[index] === jump.now) nodes.push(this.#jumpTarget[index] ?? 0)
    }
    return nodes
  }

  /** Note where each symbol that leads on after a gap stands last: a gap need not wait for what does not come. */
  #noteLast({word, flags}: Tokens): void {
    const lastAt = this.#lastAt
    // Places of earlier sentences lie below this one's base, so nothing has to be wiped.
    this.#base += this.#length + 1
    this.#length = word.length
    if (this.#base > 1 << 29) {
      lastAt.fill(0)
      this.#base = 1
    }
    for (let token = 0; token < word.length; token++) {
      for (const symbol of this.#symbolsAfterGap(word[token] ?? -1)) lastAt[symbol] = this.#base + token
      const shape = flags[token] ?? 0
      for (let bit = 0; bit < shapes.length; bit++)
        if (shape & (1 << bit)) lastAt[this.#shapeStart + bit] = this.#base + token
    }
  }

  #symbolsAfterGap(word: number): number[] {
    let symbols = this.#leadsOnByWord.get(word)
    if (!symbols) {
      symbols = word < 0 ? [] : [word, ...this.#classesOf(word)].filter((symbol) => this.#leadsOn[symbol])
      this.#leadsOnByWord.set(word, symbols)
    }
    return symbols
  }

  /** The classes of a word, as symbols. */
  #classesOf(word: number): number[] {
    const symbols: number[] = []
    for (let index = 0; index < this.#stride; index++) {
      for (let bits = this.#classBits[word * this.#stride + index] ?? 0; bits !== 0; bits &= bits - 1) {
        symbols.push(this.#classStart + index * 32 + (31 - Math.clz32(bits & -bits)))
      }
    }
    return symbols
  }

  /** Whether something that leads on from a node stands after a token. */
  #comesAfter(node: number, token: number): boolean {
    const last = this.#firstEdge[node + 1] ?? 0
    const at = this.#base + token
    for (let edge = this.#firstEdge[node] ?? 0; edge < last; edge++) {
      if ((this.#lastAt[this.#edgeSymbol[edge] ?? 0] ?? 0) > at) return true
    }
    return false
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
      else if (!ends && (budgets[index] ?? 0) > 0 && this.#comesAfter(node, token))
        this.#push(node, (budgets[index] ?? 0) - 1, first)
    }
    this.#arrive(this.#rootClosure(word), token, token)
    for (let shape = 0; shape < shapes.length; shape++) {
      if ((flags & (1 << shape)) !== 0) this.#arrive(this.#rootClosure(shapeStart + shape), token, token)
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
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] ?? 0
      const budget = budgets[index] ?? 0
      if (budget === 0 || this.#comesAfter(node, token)) this.#push(node, budget, first)
    }
  }

  #found(pattern: number, from: number, to: number): void {
    const hits = this.#patternVeto[pattern] ? this.#vetoes : this.#hits
    // The same pattern with the same end: the later start is the tighter fit.
    for (let index = hits.length - 1; index >= 0 && hits[index]?.to === to; index--) {
      const hit = hits[index]
      if (hit?.pattern !== pattern) continue
      if (hit.from < from) hit.from = from
      return
    }
    hits.push({list: this.#lists[this.#patternList[pattern] ?? 0] ?? '', pattern, from, to})
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

  /** What a word, or a shape, reaches from the root, by itself and by its classes. */
  #rootClosure(symbol: number): Closure {
    let closure = this.#roots.get(symbol)
    if (!closure) {
      closure = {patterns: [], nodes: [], budgets: []}
      const isWord = symbol >= 0 && symbol < this.#classStart
      for (const own of isWord ? [symbol, ...this.#classesOf(symbol)] : [symbol]) {
        for (
          let edge = this.#firstRootEdge(own);
          this.#edgeSymbol[edge] === own && edge < (this.#firstEdge[1] ?? 0);
          edge++
        ) {
          this.#reach(this.#edgeTarget[edge] ?? 0, closure)
        }
      }
      this.#roots.set(symbol, closure)
    }
    return closure
  }

  /** The root's edges are many, and sorted. */
  #firstRootEdge(symbol: number): number {
    let low = 0
    let high = this.#firstEdge[1] ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#edgeSymbol[middle] ?? 0) < symbol) low = middle + 1
      else high = middle
    }
    return low
  }

  #reach(node: number, closure: Closure): void {
    for (let index = this.#firstAccept[node] ?? 0; index < (this.#firstAccept[node + 1] ?? 0); index++) {
      closure.patterns.push(this.#acceptPattern[index] ?? 0)
    }
    if (this.#firstEdge[node] !== this.#firstEdge[node + 1]) this.#wait(node, 0, closure)
    for (let index = this.#firstJump[node] ?? 0; index < (this.#firstJump[node + 1] ?? 0); index++) {
      const kind = this.#jumpKind[index]
      const to = this.#jumpTarget[index] ?? 0
      if (kind === jump.now) this.#reach(to, closure)
      else this.#waitWith(to, kind === jump.gap ? shortGap : longGap, closure)
    }
  }

  /** Wait before a node for some words, and before those that come with it. */
  #waitWith(node: number, budget: number, closure: Closure): void {
    this.#wait(node, budget, closure)
    for (const to of this.#besides(node)) this.#waitWith(to, budget, closure)
  }

  #wait(node: number, budget: number, {nodes, budgets}: Closure): void {
    const known = nodes.indexOf(node)
    if (known < 0) {
      nodes.push(node)
      budgets.push(budget)
    } else if ((budgets[known] ?? 0) < budget) budgets[known] = budget
  }
}

function typed(numbers: ArrayLike<number>): Int32Array {
  return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers)
}
