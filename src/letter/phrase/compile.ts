import {type Automaton, gaps, marks, shapes} from './automaton.ts'
import type {PhraseList} from './lists.ts'
import {needsOf, rarest, rarityOfClass} from './needs.ts'
import {type Element, PhraseError} from './syntax.ts'

/** What a language adds to its lists. */
export interface Words {
  /** The canonical words of a word as written: `can't` is `can`, `not`. */
  canonical: (word: string) => string[]
  /** A word and its inflected forms. */
  inflect: (word: string) => string[]
  /** What all forms of a canonical word share, nearly: a sign for weighing, and nothing to show. */
  stem: (word: string) => string
}

const shapeNames: ReadonlyArray<string> = shapes

/** What leads from one node to the next. Symbols below zero are classes and shapes until the number of words is known. */
type Symbol = {word: number} | {class: number} | {shape: number}

interface Node {
  id: number
  edges: Array<{symbol: Symbol; to: Node}>
  /** Nodes that are reached with this one: at once, or after up to so many words. */
  jumps: Array<{words: number; to: Node}>
  accepts: number[]
  /** Where a pattern's next piece leads, by the piece as written: patterns share what they begin alike with. */
  next: Map<string, Node>
}

/** A bound for patterns of a configuration; the lists of a language stay far below it. */
const maxNodes = 200_000

/**
 * Compile lists into one automaton.
 *
 * @param lists The lists; those named `@…` are only matched where a pattern names them.
 * @param words What the language knows about its words.
 * @returns The automaton.
 * @throws {PhraseError} Where a pattern names a list that is not there, or lists name each other in a circle.
 */
export function compile(lists: ReadonlyArray<PhraseList>, words: Words): Automaton {
  const symbols = new Map<string, number>()
  for (const mark of marks) wordSymbol(mark)
  const classes: number[][] = []
  const classByKey = new Map<string, number>()
  const nodes: Node[] = []
  const root = newNode()
  const named = new Map<string, PhraseList[]>()
  for (const list of lists) {
    if (list.name.startsWith('@'))
      named.set(list.name.slice(1), [...(named.get(list.name.slice(1)) ?? []), list])
  }
  const open = new Set<string>()
  let line = ''

  const listNames: string[] = []
  const patterns: Array<{list: number; line: number; veto: boolean}> = []
  for (const list of lists) {
    if (list.name.startsWith('@')) continue
    let index = listNames.indexOf(list.name)
    if (index < 0) index = listNames.push(list.name) - 1
    list.lines.forEach(({text, pattern}, number) => {
      line = text
      const id = patterns.push({list: index, line: number, veto: pattern.veto}) - 1
      const end = chain(root, pattern.elements)
      if (!end.accepts.includes(id)) end.accepts.push(id)
    })
  }
  return flatten()

  function newNode(): Node {
    if (nodes.length > maxNodes)
      throw new PhraseError('Unexpected size of all lists together, expected fewer ways', line, 1)
    const node: Node = {id: nodes.length, edges: [], jumps: [], accepts: [], next: new Map()}
    nodes.push(node)
    return node
  }

  function wordSymbol(text: string): number {
    let id = symbols.get(text)
    if (id === undefined) {
      id = symbols.size
      symbols.set(text, id)
    }
    return id
  }

  /** Lead from a node through all pieces; to a given node, or to one that other patterns share. */
  function chain(from: Node, elements: Element[], to?: Node): Node {
    let node = from
    elements.forEach((element, index) => {
      const target = index === elements.length - 1 ? to : undefined
      node = target ? connect(node, element, target) : share(node, element)
    })
    return node
  }

  function share(from: Node, element: Element): Node {
    const key = JSON.stringify(element)
    const known = from.next.get(key)
    if (known) return known
    const target = connect(from, element, newNode())
    from.next.set(key, target)
    return target
  }

  function connect(from: Node, element: Element, to: Node): Node {
    if (element.type === 'start') edge(from, {word: wordSymbol('^')}, to)
    else if (element.type === 'end') edge(from, {word: wordSymbol('$')}, to)
    else if (element.type === 'mark') edge(from, {word: wordSymbol(element.text)}, to)
    else if (element.type === 'gap') leap(from, element.long ? gaps.long : gaps.short, to)
    else if (element.type === 'list') connectList(from, element.name, element.column, to)
    else if (element.type === 'word') {
      const forms = element.inflected ? words.inflect(element.text) : [element.text]
      connectWays(
        from,
        forms.map((form) => spell(form)),
        to
      )
    } else {
      connectWays(from, element.options, to)
      if (element.optional) leap(from, 0, to)
    }
    return to
  }

  /** A word as its canonical words. */
  function spell(form: string): Element[] {
    return words.canonical(form).map((text) => ({type: 'word', text, inflected: false}))
  }

  function connectList(from: Node, name: string, column: number, to: Node): void {
    const shape = shapeNames.indexOf(name)
    if (shape >= 0) {
      edge(from, {shape}, to)
      return
    }
    const found = named.get(name)
    if (!found)
      throw new PhraseError(
        `Unexpected list \`@${name}\`, expected one of ${[...named.keys()].join(', ')}`,
        line,
        column
      )
    if (open.has(name)) throw new PhraseError(`Unexpected \`@${name}\`: it names itself`, line, column)
    open.add(name)
    connectWays(
      from,
      found.flatMap((list) => list.lines.map(({pattern}) => pattern.elements)),
      to
    )
    open.delete(name)
  }

  /** All ways that are one word make one edge. */
  function connectWays(from: Node, ways: Element[][], to: Node): void {
    const members = new Set<number>()
    for (const way of ways) {
      const only = way[0]
      if (way.length === 1 && only?.type === 'word') {
        const forms = only.inflected ? words.inflect(only.text) : [only.text]
        for (const form of forms) {
          const [first = '', ...rest] = words.canonical(form)
          if (rest.length === 0) members.add(wordSymbol(first))
          else chain(from, spell(form), to)
        }
      } else chain(from, way, to)
    }
    const [first] = members
    if (first === undefined) return
    edge(from, members.size === 1 ? {word: first} : {class: classOf(members)}, to)
  }

  function classOf(members: Iterable<number>): number {
    const sorted = [...members].sort((a, b) => a - b)
    const key = sorted.join()
    let id = classByKey.get(key)
    if (id === undefined) {
      id = classes.push(sorted) - 1
      classByKey.set(key, id)
    }
    return id
  }

  function edge(from: Node, symbol: Symbol, to: Node): void {
    const key = JSON.stringify(symbol)
    if (!from.edges.some((other) => other.to === to && JSON.stringify(other.symbol) === key))
      from.edges.push({symbol, to})
  }

  function leap(from: Node, count: number, to: Node): void {
    if (from !== to && !from.jumps.some((other) => other.to === to && other.words === count)) {
      from.jumps.push({words: count, to})
    }
  }

  /** Words that may stand anywhere: the single words of the list `@filler`. */
  function fillers(): number[] {
    const members = new Set<number>()
    for (const list of named.get('filler') ?? []) {
      for (const {pattern} of list.lines) {
        const only = pattern.elements[0]
        if (pattern.elements.length !== 1 || only?.type !== 'word') continue
        for (const text of words.canonical(only.text)) members.add(wordSymbol(text))
      }
    }
    return [...members]
  }

  function flatten(): Automaton {
    const filler = fillers()
    const ordered = [...symbols.keys()].sort()
    const place = new Map(ordered.map((word, index) => [symbols.get(word), index]))
    const placeOf = (word: number): number => place.get(word) ?? -1
    const classStart = symbols.size
    const shapeStart = classStart + classes.length
    const final = (symbol: Symbol): number => {
      if ('word' in symbol) return placeOf(symbol.word)
      return 'class' in symbol ? classStart + symbol.class : shapeStart + symbol.shape
    }
    const classesOf: number[][] = Array.from({length: classStart}, () => [])
    classes.forEach((members, id) => {
      for (const member of members) classesOf[placeOf(member)]?.push(classStart + id)
    })
    const [rootEdges = [], ...otherEdges] = nodes.map((node) =>
      node.edges
        .map(({symbol, to}) => ({symbol: final(symbol), to: to.id}))
        .sort((a, b) => a.symbol - b.symbol)
    )
    const edges = [[], ...otherEdges]
    const leadOn = new Set(otherEdges.flat().map(({symbol}) => symbol))
    const begun = new Map<number, number[]>()
    for (const {symbol, to} of rootEdges) begun.set(symbol, [...(begun.get(symbol) ?? []), to])
    const begins = classesOf.map((own, word) => [word, ...own].flatMap((symbol) => begun.get(symbol) ?? []))
    shapes.forEach((_, shape) => {
      begins.push(begun.get(shapeStart + shape) ?? [])
    })
    const later = classesOf.map((own) => own.filter((symbol) => leadOn.has(symbol)))
    const reached = nodes.map((node) => closure(node))
    const waits = reached.map(({waits}) => [...waits])
    const accepts = reached.map(({accepts}) => [...accepts])
    const needs = needsOf(edges, waits, accepts)
    const beginnings = begins.map((ids) => together(ids.flatMap((id) => reached[id] ?? [])))
    const rarityOf = (symbol: number): number =>
      symbol < classStart
        ? (ordered[symbol]?.length ?? 0)
        : symbol < shapeStart
          ? rarityOfClass(
              classes[symbol - classStart]?.map((member) => ordered[placeOf(member)]?.length ?? 0) ?? []
            )
          : 0
    const needToWait = edges.map(
      (_, node) => rarest(needs.waiting([node]), rarityOf) ?? placeOf(wordSymbol('$'))
    )
    const beginWaits = beginnings.map(({waits}) => [...waits])
    const alone = beginnings.map(({accepts}) => [...accepts])
    return {
      words: ordered.map((word) => `${word} `).join(''),
      lists: listNames,
      numbers: {
        firstLetter: starts(ordered.map((word) => `${word} `.split(''))),
        shapeStart: [shapeStart],
        firstBegin: starts(beginWaits),
        beginNode: beginWaits.flat().map(([node]) => node),
        beginBudget: beginWaits.flat().map(([, budget]) => budget),
        beginNeed: beginWaits.flat().map(([node]) => needToWait[node] ?? 0),
        firstAlone: starts(alone),
        alonePattern: alone.flat(),
        firstClass: starts(later),
        classSymbol: later.flat(),
        firstEdge: starts(edges),
        edgeSymbol: edges.flat().map(({symbol}) => symbol),
        edgeTarget: edges.flat().map(({to}) => to),
        edgeNeed: edges.flat().map(({symbol, to}) => rarest(needs.reached(to), rarityOf) ?? symbol),
        nodeNeed: needToWait,
        firstWait: starts(waits),
        waitNode: waits.flat().map(([node]) => node),
        waitBudget: waits.flat().map(([, budget]) => budget),
        firstAccept: starts(accepts),
        acceptPattern: accepts.flat(),
        patternList: patterns.map(({list}) => list),
        patternLine: patterns.map(({line: number}) => number),
        patternVeto: patterns.map(({veto}) => (veto ? 1 : 0)),
        filler: filler.map(placeOf)
      }
    }
  }
}

/** What comes with reaching nodes: patterns that end, and nodes to wait in with the words that a gap may take. */
interface Reached {
  accepts: Set<number>
  waits: Map<number, number>
}

/** What comes with reaching several nodes at once. */
function together(nodes: ReadonlyArray<Reached>): Reached {
  const accepts = new Set<number>()
  const waits = new Map<number, number>()
  for (const node of nodes) {
    for (const pattern of node.accepts) accepts.add(pattern)
    for (const [at, budget] of node.waits) waits.set(at, Math.max(budget, waits.get(at) ?? 0))
  }
  return {accepts, waits}
}

function closure(node: Node): Reached {
  const accepts = new Set<number>()
  const waits = new Map<number, number>()
  const wait = (at: Node, budget: number): void => {
    if (at.edges.length > 0) waits.set(at.id, Math.max(budget, waits.get(at.id) ?? 0))
    // What comes at once with a node after a gap may wait as long.
    for (const {words, to} of at.jumps) if (budget > 0 && words === 0) wait(to, budget)
  }
  const reach = (at: Node): void => {
    for (const pattern of at.accepts) accepts.add(pattern)
    wait(at, 0)
    for (const {words, to} of at.jumps) {
      if (words === 0) reach(to)
      else wait(to, words)
    }
  }
  reach(node)
  return {accepts, waits}
}

/** Where each list begins once all are put together, and where the last ends. */
function starts(lists: ReadonlyArray<ReadonlyArray<unknown>>): number[] {
  const result = [0]
  for (const list of lists) result.push((result.at(-1) ?? 0) + list.length)
  return result
}
