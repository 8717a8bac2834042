import {type Automaton, shapes} from './automaton.ts'
import {WordClasses} from './word-classes.ts'

/** The words of one sentence, as the matcher wants them. Parallel lists, one entry a token; only the first `count` hold. */
export interface Tokens {
  count: number
  /** The word's symbol, or -1 where no pattern names it. */
  word: Int32Array
  /** Bits of `shapeBit`, `hard` and `soft`. */
  flags: Int32Array
  /** The word's key among the signs, or 0 where it is none. */
  key: Int32Array
  /** Offsets into the file, in UTF-16 code units. */
  start: Int32Array
  end: Int32Array
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
  /** The same as offsets into the file. */
  start: number
  end: number
}

/** Bit of a token's shape. */
export const shapeBit = (shape: (typeof shapes)[number]): number => 1 << shapes.indexOf(shape)
/** Bit of a token that ends a clause: no gap crosses it. */
export const hard = 1 << shapes.length
/** Bit of a token that may stand between any two words of a pattern: a comma, a quotation mark. */
export const soft = 1 << (shapes.length + 1)
/** Bit of a token that may be passed over: a soft one, or a filler. Set while matching. */
const passed = 1 << (shapes.length + 2)
/** Bits of all shapes. */
const anyShape = (1 << shapes.length) - 1

/** What a word reaches from the root. */
interface Reached {
  patterns: Int32Array
  /** Nodes to wait in, each followed by the words that its gap may take. */
  waits: Int32Array
}

/**
 * Finds all patterns of an automaton in a sentence, in one pass: the cost grows with the tokens only. It is most of the
 * work that is done for a letter beside parsing, so its loops keep to plain numbers.
 */
export class Matcher {
  readonly #automaton: Automaton
  readonly #symbols = new Map<string, number>()
  readonly #classes: WordClasses
  readonly #firstEdge: Int32Array
  readonly #edgeSymbol: Int32Array
  readonly #edgeTarget: Int32Array
  readonly #firstWait: Int32Array
  readonly #waitNode: Int32Array
  readonly #waitBudget: Int32Array
  readonly #firstAccept: Int32Array
  readonly #acceptPattern: Int32Array
  readonly #roots = new Map<number, Reached>()
  /** When a node was last reached, and where it stands among the waiting ones. */
  readonly #stamp: Int32Array
  readonly #slot: Int32Array
  #clock = 0
  /** Nodes that wait for a token, the words their gaps may still take, and the first tokens of what was found. */
  #waiting: Waiting
  #next: Waiting
  /** Whether a symbol leads on from any node but the root, and the classes of words that do. */
  readonly #leadsOn: Uint8Array
  readonly #later: Array<Int32Array | undefined> = []
  /** Where each symbol stands last in the sentence, counted on from sentence to sentence. */
  readonly #lastAt: Int32Array
  #base = 1
  #hits: Hit[] = []
  #vetoes: Hit[] = []

  constructor(automaton: Automaton) {
    const {words, numbers} = automaton
    this.#automaton = automaton
    for (let index = 0; index < words.length; index++) this.#symbols.set(words[index] ?? '', index)
    this.#classes = new WordClasses(automaton)
    this.#firstEdge = typed(numbers.firstEdge)
    this.#edgeSymbol = typed(numbers.edgeSymbol)
    this.#edgeTarget = typed(numbers.edgeTarget)
    this.#firstWait = typed(numbers.firstWait)
    this.#waitNode = typed(numbers.waitNode)
    this.#waitBudget = typed(numbers.waitBudget)
    this.#firstAccept = typed(numbers.firstAccept)
    this.#acceptPattern = typed(numbers.acceptPattern)
    const count = numbers.firstEdge.length
    this.#stamp = new Int32Array(count)
    this.#slot = new Int32Array(count)
    this.#waiting = new Waiting(count)
    this.#next = new Waiting(count)
    this.#lastAt = new Int32Array(this.#classes.shapeStart + shapes.length)
    this.#leadsOn = new Uint8Array(this.#lastAt.length)
    for (let edge = this.#firstEdge[1] ?? 0; edge < this.#edgeSymbol.length; edge++) {
      this.#leadsOn[this.#edgeSymbol[edge] ?? 0] = 1
    }
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
    const {word, flags, count} = tokens
    this.#hits = []
    this.#vetoes = []
    this.#waiting.count = 0
    this.#prepare(word, flags, count)
    for (let token = 0; token < count; token++) this.#step(word, flags, token)
    this.#base += count + 1
    for (const hit of this.#hits) {
      hit.start = tokens.start[hit.from] ?? 0
      hit.end = tokens.end[hit.to - 1] ?? 0
    }
    const vetoes = this.#vetoes
    if (vetoes.length === 0) return this.#hits
    return this.#hits.filter(
      (hit) => !vetoes.some((veto) => veto.list === hit.list && veto.from < hit.to && hit.from < veto.to)
    )
  }

  /** Note where each symbol stands last: what waits for one that does not come need not wait. */
  #prepare(word: Int32Array, flags: Int32Array, count: number): void {
    const lastAt = this.#lastAt
    const classes = this.#classes
    if (this.#base > 1 << 29) {
      lastAt.fill(0)
      this.#base = 1
    }
    for (let token = 0; token < count; token++) {
      const at = this.#base + token
      const symbol = word[token] ?? -1
      let bits = flags[token] ?? 0
      if (symbol >= 0) {
        lastAt[symbol] = at
        const own = this.#later[symbol] ?? this.#laterClasses(symbol)
        for (let index = 0; index < own.length; index++) lastAt[own[index] ?? 0] = at
        if (classes.isFiller(symbol)) bits |= passed
      }
      if (bits & soft) bits |= passed
      flags[token] = bits
      for (let shape = 0, left = bits & anyShape; left !== 0; shape++, left >>= 1) {
        if (left & 1) lastAt[classes.shapeStart + shape] = at
      }
    }
  }

  #laterClasses(word: number): Int32Array {
    const classes = this.#classes.of(word).filter((symbol) => this.#leadsOn[symbol])
    this.#later[word] = classes
    return classes
  }

  #step(words: Int32Array, allFlags: Int32Array, token: number): void {
    const word = words[token] ?? -1
    const flags = allFlags[token] ?? 0
    const {nodes, budgets, starts, count} = this.#waiting
    const firstEdge = this.#firstEdge
    const edgeSymbol = this.#edgeSymbol
    const lastAt = this.#lastAt
    const at = this.#base + token
    this.#next.count = 0
    this.#clock++
    for (let index = 0; index < count; index++) {
      const node = nodes[index] ?? 0
      const budget = budgets[index] ?? 0
      const first = starts[index] ?? 0
      const last = firstEdge[node + 1] ?? 0
      let comes = false
      for (let edge = firstEdge[node] ?? 0; edge < last; edge++) {
        const symbol = edgeSymbol[edge] ?? 0
        const place = lastAt[symbol] ?? 0
        // A symbol that does not stand here or later is not looked at again.
        if (place < at) continue
        if (place > at) comes = true
        if (place === at || this.#classes.fits(symbol, word, flags))
          this.#reach(this.#edgeTarget[edge] ?? 0, first, token)
      }
      if (!comes) continue
      if (flags & passed) this.#push(node, budget, first)
      else if (budget > 0 && (flags & hard) === 0) this.#push(node, budget - 1, first)
    }
    if (word >= 0) this.#begin(word, token)
    for (let shape = 0, left = flags & anyShape; left !== 0; shape++, left >>= 1) {
      if (left & 1) this.#begin(this.#classes.shapeStart + shape, token)
    }
    const done = this.#waiting
    this.#waiting = this.#next
    this.#next = done
  }

  /** Reach a node with all that comes with it. */
  #reach(node: number, first: number, token: number): void {
    for (let index = this.#firstAccept[node] ?? 0; index < (this.#firstAccept[node + 1] ?? 0); index++) {
      this.#found(this.#acceptPattern[index] ?? 0, first, token + 1)
    }
    for (let index = this.#firstWait[node] ?? 0; index < (this.#firstWait[node + 1] ?? 0); index++) {
      const waits = this.#waitNode[index] ?? 0
      if (this.#comesAfter(waits, token)) this.#push(waits, this.#waitBudget[index] ?? 0, first)
    }
  }

  /** Begin all patterns that a symbol begins. */
  #begin(symbol: number, token: number): void {
    const {patterns, waits} = this.#roots.get(symbol) ?? this.#reachedFromRoot(symbol)
    for (let index = 0; index < patterns.length; index++) this.#found(patterns[index] ?? 0, token, token + 1)
    for (let index = 0; index < waits.length; index += 2) {
      const node = waits[index] ?? 0
      if (this.#comesAfter(node, token)) this.#push(node, waits[index + 1] ?? 0, token)
    }
  }

  /** Whether something that leads on from a node stands after a token. */
  #comesAfter(node: number, token: number): boolean {
    const edgeSymbol = this.#edgeSymbol
    const lastAt = this.#lastAt
    const at = this.#base + token
    const last = this.#firstEdge[node + 1] ?? 0
    for (let edge = this.#firstEdge[node] ?? 0; edge < last; edge++) {
      if ((lastAt[edgeSymbol[edge] ?? 0] ?? 0) > at) return true
    }
    return false
  }

  #found(pattern: number, from: number, to: number): void {
    const {lists, numbers} = this.#automaton
    const hits = numbers.patternVeto[pattern] ? this.#vetoes : this.#hits
    // The same pattern with the same end: the later start is the tighter fit.
    for (let index = hits.length - 1; index >= 0 && hits[index]?.to === to; index--) {
      const hit = hits[index]
      if (hit?.pattern !== pattern) continue
      if (hit.from < from) hit.from = from
      return
    }
    hits.push({list: lists[numbers.patternList[pattern] ?? 0] ?? '', pattern, from, to, start: 0, end: 0})
  }

  #push(node: number, budget: number, start: number): void {
    const next = this.#next
    if (this.#stamp[node] === this.#clock) {
      // Reached on two ways: the larger budget, then the later start, finds all that the other would.
      const slot = this.#slot[node] ?? 0
      const held = next.budgets[slot] ?? 0
      if (held > budget || (held === budget && (next.starts[slot] ?? 0) >= start)) return
      next.budgets[slot] = budget
      next.starts[slot] = start
      return
    }
    this.#stamp[node] = this.#clock
    const slot = next.count++
    this.#slot[node] = slot
    next.nodes[slot] = node
    next.budgets[slot] = budget
    next.starts[slot] = start
  }

  /** What a word, by itself and by its classes, or a shape reaches from the root; found once each. */
  #reachedFromRoot(symbol: number): Reached {
    const patterns = new Set<number>()
    const waits = new Map<number, number>()
    for (const own of symbol < this.#classes.classStart ? [symbol, ...this.#classes.of(symbol)] : [symbol]) {
      for (
        let edge = this.#firstRootEdge(own);
        this.#edgeSymbol[edge] === own && edge < (this.#firstEdge[1] ?? 0);
        edge++
      ) {
        const node = this.#edgeTarget[edge] ?? 0
        for (let index = this.#firstAccept[node] ?? 0; index < (this.#firstAccept[node + 1] ?? 0); index++) {
          patterns.add(this.#acceptPattern[index] ?? 0)
        }
        for (let index = this.#firstWait[node] ?? 0; index < (this.#firstWait[node + 1] ?? 0); index++) {
          const waiting = this.#waitNode[index] ?? 0
          waits.set(waiting, Math.max(this.#waitBudget[index] ?? 0, waits.get(waiting) ?? 0))
        }
      }
    }
    const reached = {patterns: Int32Array.from(patterns), waits: Int32Array.from([...waits].flat())}
    this.#roots.set(symbol, reached)
    return reached
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
}

/** Nodes that wait, with room for all. */
class Waiting {
  readonly nodes: Int32Array
  readonly budgets: Int32Array
  readonly starts: Int32Array
  count = 0

  constructor(room: number) {
    this.nodes = new Int32Array(room)
    this.budgets = new Int32Array(room)
    this.starts = new Int32Array(room)
  }
}

function typed(numbers: ArrayLike<number>): Int32Array {
  return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers)
}
