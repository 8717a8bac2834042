import {interned} from '../interned.ts'
import {type Automaton, type Numbers, shapes} from './automaton.ts'
import {Beginnings, waitWidth} from './beginnings.ts'
import {HitStore, type Hits, type PatternLists} from './hits.ts'
import {KnownSentences} from './known-sentences.ts'
import {withoutVetoed} from './vetoed.ts'
import {typed, WordClasses} from './word-classes.ts'
import {WordList} from './word-list.ts'

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

/** A pattern that was found in a sentence: its list, its first token, and the token after its last. */
interface Found {
  list: string
  pattern: number
  from: number
  to: number
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

/**
 * Finds all patterns of an automaton in a sentence, in one pass: the cost grows with the tokens only. It is most of the
 * work that is done for a letter beside parsing, so its loops keep to plain numbers.
 */
export class Matcher {
  /** Names the lists of its patterns. */
  readonly lists: PatternLists
  readonly #automaton: Automaton
  readonly #words: WordList
  readonly #classes: WordClasses
  readonly #firstEdge: Numbers
  readonly #edgeSymbol: Numbers
  readonly #edgeTarget: Numbers
  readonly #edgeNeed: Numbers
  readonly #nodeNeed: Numbers
  readonly #firstWait: Numbers
  readonly #waitNode: Numbers
  readonly #waitBudget: Numbers
  readonly #firstAccept: Numbers
  readonly #acceptPattern: Numbers
  readonly #firstBegin: Numbers
  readonly #beginNode: Numbers
  readonly #beginBudget: Numbers
  readonly #beginNeed: Numbers
  readonly #firstAlone: Numbers
  readonly #alonePattern: Numbers
  readonly #beginnings: Beginnings
  /** When a node was last reached, and where it stands among the waiting ones. */
  readonly #stamp: Int32Array
  readonly #slot: Int32Array
  #clock = 0
  /** Nodes that wait for a token, the words their gaps may still take, and the first tokens of what was found. */
  #waiting: Waiting
  #next: Waiting
  /** Where each symbol stands last in the sentence, and where it stood last so far; counted on from sentence to sentence. */
  readonly #lastAt: Int32Array
  readonly #nowAt: Int32Array
  readonly #known = new KnownSentences()
  #base = 1
  #hits: Found[] = []
  #vetoes: Found[] = []

  constructor(automaton: Automaton) {
    const {words, numbers} = automaton
    this.#automaton = automaton
    this.lists = {
      patternList: numbers.patternList,
      lists: automaton.lists.map(interned),
      families: automaton.lists.map((list) => interned(list.split('.', 1)[0] ?? list))
    }
    this.#words = new WordList(words, typed(numbers.firstLetter))
    this.#classes = new WordClasses(automaton)
    this.#beginnings = new Beginnings(automaton, this.#classes)
    this.#firstEdge = typed(numbers.firstEdge)
    this.#edgeSymbol = typed(numbers.edgeSymbol)
    this.#edgeTarget = typed(numbers.edgeTarget)
    this.#edgeNeed = typed(numbers.edgeNeed)
    this.#nodeNeed = typed(numbers.nodeNeed)
    this.#firstWait = typed(numbers.firstWait)
    this.#waitNode = typed(numbers.waitNode)
    this.#waitBudget = typed(numbers.waitBudget)
    this.#firstAccept = typed(numbers.firstAccept)
    this.#acceptPattern = typed(numbers.acceptPattern)
    this.#firstBegin = typed(numbers.firstBegin)
    this.#beginNode = typed(numbers.beginNode)
    this.#beginBudget = typed(numbers.beginBudget)
    this.#beginNeed = typed(numbers.beginNeed)
    this.#firstAlone = typed(numbers.firstAlone)
    this.#alonePattern = typed(numbers.alonePattern)
    const count = numbers.firstEdge.length
    this.#stamp = new Int32Array(count)
    this.#slot = new Int32Array(count)
    this.#waiting = new Waiting(count)
    this.#next = new Waiting(count)
    this.#lastAt = new Int32Array(this.#classes.shapeStart + shapes.length)
    this.#nowAt = new Int32Array(this.#lastAt.length)
  }

  /** @returns The symbol of a canonical word, or -1 where no pattern names it. */
  symbol(word: string): number {
    return this.#words.indexOf(word)
  }

  /**
   * Find all patterns.
   *
   * @param tokens The sentence, with the tokens `^` and `$` around it.
   * @param store Takes the hits. Default: one of their own.
   * @returns The hits, in the order of their last token, vetoed ones left out.
   */
  match(tokens: Tokens, store = new HitStore(this.lists, 0)): Hits {
    const {word, flags, count} = tokens
    return store.add(this.#known.find(word, flags, count) ?? this.#find(word, flags, count), tokens)
  }

  #find(word: Int32Array, flags: Int32Array, count: number): Int32Array {
    this.#hits = []
    this.#vetoes = []
    this.#waiting.count = 0
    this.#prepare(word, flags, count)
    for (let token = 0; token < count; token++) this.#step(word, flags, token, count)
    this.#base += count + 1
    const vetoes = this.#vetoes
    const hits = vetoes.length === 0 ? this.#hits : withoutVetoed(this.#hits, vetoes)
    const found = new Int32Array(hits.length * 3)
    let at = 0
    for (const {pattern, from, to} of hits) {
      found[at++] = pattern
      found[at++] = from
      found[at++] = to
    }
    this.#known.keep(found)
    return found
  }

  /** Note where each symbol stands last: what waits for one that does not come need not wait. */
  #prepare(word: Int32Array, flags: Int32Array, count: number): void {
    const lastAt = this.#lastAt
    const {first, symbols, shapeStart} = this.#classes
    if (this.#base > 1 << 29) {
      lastAt.fill(0)
      this.#nowAt.fill(0)
      this.#base = 1
    }
    for (let token = 0; token < count; token++) {
      const at = this.#base + token
      const symbol = word[token] ?? -1
      let bits = flags[token] ?? 0
      if (symbol >= 0) {
        lastAt[symbol] = at
        const end = first[symbol + 1] ?? 0
        for (let index = first[symbol] ?? 0; index < end; index++) lastAt[symbols[index] ?? 0] = at
        if (this.#classes.isFiller(symbol)) bits |= passed
      }
      if (bits & soft) bits |= passed
      flags[token] = bits
      for (let shape = 0, left = bits & anyShape; left !== 0; shape++, left >>= 1) {
        if (left & 1) lastAt[shapeStart + shape] = at
      }
    }
  }

  /** Note which symbols a token has. */
  #stand(symbol: number, flags: number, at: number): void {
    const nowAt = this.#nowAt
    const {first, symbols, shapeStart} = this.#classes
    if (symbol >= 0) {
      nowAt[symbol] = at
      const end = first[symbol + 1] ?? 0
      for (let index = first[symbol] ?? 0; index < end; index++) nowAt[symbols[index] ?? 0] = at
    }
    for (let shape = 0, left = flags & anyShape; left !== 0; shape++, left >>= 1) {
      if (left & 1) nowAt[shapeStart + shape] = at
    }
  }

  #step(words: Int32Array, allFlags: Int32Array, token: number, count: number): void {
    const word = words[token] ?? -1
    const flags = allFlags[token] ?? 0
    const waiting = this.#waiting
    this.#next.count = 0
    this.#clock++
    if (waiting.count > 0) {
      const {nodes, budgets, starts, count: waits} = waiting
      const firstEdge = this.#firstEdge
      const edgeSymbol = this.#edgeSymbol
      const edgeNeed = this.#edgeNeed
      const lastAt = this.#lastAt
      const nowAt = this.#nowAt
      const at = this.#base + token
      this.#stand(word, flags, at)
      for (let index = 0; index < waits; index++) {
        const node = nodes[index] ?? 0
        const first = starts[index] ?? 0
        const last = firstEdge[node + 1] ?? 0
        let comes = false
        for (let edge = firstEdge[node] ?? 0; edge < last; edge++) {
          const symbol = edgeSymbol[edge] ?? 0
          if ((lastAt[symbol] ?? 0) > at && (lastAt[edgeNeed[edge] ?? 0] ?? 0) > at) comes = true
          if (nowAt[symbol] === at) this.#reach(this.#edgeTarget[edge] ?? 0, first, token)
        }
        if (!comes) continue
        const budget = budgets[index] ?? 0
        if (flags & passed) this.#push(node, budget, first)
        else if (budget > 0 && (flags & hard) === 0) this.#push(node, budget - 1, first)
      }
    }
    const next = words[token + 1] ?? -1
    const nextFlags = allFlags[token + 1] ?? 0
    const known = token + 1 < count && (nextFlags & passed) === 0
    if (word >= 0) this.#begin(word, token, known, next, nextFlags & anyShape)
    for (let shape = 0, left = flags & anyShape; left !== 0; shape++, left >>= 1) {
      if (left & 1) this.#begin(this.#classes.classStart + shape, token, known, next, nextFlags & anyShape)
    }
    this.#waiting = this.#next
    this.#next = waiting
  }

  /** Reach a node with all that comes with it. */
  #reach(node: number, first: number, token: number): void {
    for (let index = this.#firstAccept[node] ?? 0; index < (this.#firstAccept[node + 1] ?? 0); index++) {
      this.#found(this.#acceptPattern[index] ?? 0, first, token + 1)
    }
    for (let index = this.#firstWait[node] ?? 0; index < (this.#firstWait[node + 1] ?? 0); index++) {
      const waits = this.#waitNode[index] ?? 0
      if (this.#isWhole(waits, token) && this.#comesAfter(waits, token))
        this.#push(waits, this.#waitBudget[index] ?? 0, first)
    }
  }

  /** Begin all patterns that a word or shape begins; `known` is whether what comes next must be met. */
  #begin(place: number, token: number, known: boolean, next: number, shape: number): void {
    const lastAlone = this.#firstAlone[place + 1] ?? 0
    for (let index = this.#firstAlone[place] ?? 0; index < lastAlone; index++)
      this.#found(this.#alonePattern[index] ?? 0, token, token + 1)
    const firstBegin = this.#firstBegin[place] ?? 0
    const lastBegin = this.#firstBegin[place + 1] ?? 0
    if (firstBegin === lastBegin) return
    const lastAt = this.#lastAt
    const at = this.#base + token
    const waits = known ? this.#beginnings.followedBy(place, next, shape) : undefined
    if (waits) {
      for (let index = 0; index < waits.length; index += waitWidth) {
        if ((lastAt[waits[index + 2] ?? 0] ?? 0) <= at) continue
        const node = waits[index] ?? 0
        const budget = waits[index + 1] ?? 0
        // What is known to be followed comes.
        if (budget === 0 || this.#comesAfter(node, token)) this.#push(node, budget, token)
      }
      return
    }
    for (let index = firstBegin; index < lastBegin; index++) {
      const node = this.#beginNode[index] ?? 0
      if ((lastAt[this.#beginNeed[index] ?? 0] ?? 0) > at && this.#comesAfter(node, token))
        this.#push(node, this.#beginBudget[index] ?? 0, token)
    }
  }

  /** Whether what must come for anything to end that a node leads to stands after a token. */
  #isWhole(node: number, token: number): boolean {
    return (this.#lastAt[this.#nodeNeed[node] ?? 0] ?? 0) > this.#base + token
  }

  /** Whether something that leads on from a node stands after a token. */
  #comesAfter(node: number, token: number): boolean {
    const edgeSymbol = this.#edgeSymbol
    const edgeNeed = this.#edgeNeed
    const lastAt = this.#lastAt
    const at = this.#base + token
    const last = this.#firstEdge[node + 1] ?? 0
    for (let edge = this.#firstEdge[node] ?? 0; edge < last; edge++) {
      if ((lastAt[edgeSymbol[edge] ?? 0] ?? 0) > at && (lastAt[edgeNeed[edge] ?? 0] ?? 0) > at) return true
    }
    return false
  }

  #found(pattern: number, from: number, to: number): void {
    const hits = this.#automaton.numbers.patternVeto[pattern] ? this.#vetoes : this.#hits
    // The same pattern with the same end: the later start is the tighter fit.
    for (let index = hits.length - 1; index >= 0 && hits[index]?.to === to; index--) {
      const hit = hits[index]
      if (hit?.pattern !== pattern) continue
      if (hit.from < from) hit.from = from
      return
    }
    const {patternList, lists} = this.lists
    hits.push({list: lists[patternList[pattern] ?? 0] ?? '', pattern, from, to})
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
