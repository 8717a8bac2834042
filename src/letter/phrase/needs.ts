/** So many symbols are kept for a place: fewer than all spare less, and find the same. */
const most = 16
/** No further is looked ahead, in words: a pattern of somebody's own may be as long as a book. */
const farthest = 200

/** What must still come: the symbols that stand on every way from somewhere to the end of a pattern. */
export interface Needs {
  /** Once a node is reached. */
  reached: (node: number) => ReadonlySet<number>
  /** While some nodes wait. */
  waiting: (nodes: ReadonlyArray<number>) => ReadonlySet<number>
}

/**
 * Find what must still come, or some of it.
 *
 * @param edges The edges of each node.
 * @param waits The nodes to wait in when a node is reached.
 * @param accepts The patterns that end there.
 * @returns Tells it.
 */
export function needsOf(
  edges: ReadonlyArray<ReadonlyArray<{symbol: number; to: number}>>,
  waits: ReadonlyArray<ReadonlyArray<readonly [number, number]>>,
  accepts: ReadonlyArray<ReadonlyArray<number>>
): Needs {
  const known = new Map<number, ReadonlySet<number>>()
  let depth = 0
  const waiting = (nodes: ReadonlyArray<number>): ReadonlySet<number> => {
    let common: ReadonlySet<number> | undefined
    for (const {symbol, to} of nodes.flatMap((node) => edges[node] ?? [])) {
      const own = new Set([symbol, ...[...reached(to)].slice(0, most - 1)])
      common = common ? new Set([...common].filter((needed) => own.has(needed))) : own
      if (common.size === 0) break
    }
    return common ?? new Set()
  }
  const reached = (node: number): ReadonlySet<number> => {
    let found = known.get(node)
    if (!found) {
      const isEnd = (accepts[node]?.length ?? 0) > 0 || depth > farthest
      depth++
      found = isEnd ? new Set() : waiting((waits[node] ?? []).map(([next]) => next))
      depth--
      known.set(node, found)
    }
    return found
  }
  return {reached, waiting}
}

/**
 * @param symbols Some symbols.
 * @param rarityOf How rare each is.
 * @returns The rarest of them; nothing where there is none.
 */
export function rarest(
  symbols: ReadonlySet<number>,
  rarityOf: (symbol: number) => number
): number | undefined {
  let best: number | undefined
  for (const symbol of symbols) if (best === undefined || rarityOf(symbol) > rarityOf(best)) best = symbol
  return best
}

/**
 * @param lengths How long the words of a class are: longer ones are rarer, and each more makes the class more common.
 * @returns How rare it is.
 */
export function rarityOfClass(lengths: ReadonlyArray<number>): number {
  return Math.min(...lengths) - Math.log2(lengths.length)
}
