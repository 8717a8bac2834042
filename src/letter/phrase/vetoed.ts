/** What is looked at of a hit: its list, and its first token and the token after its last. */
interface Place {
  list: string
  from: number
  to: number
}

/** Fewer than this are looked through for each hit. */
const few = 16

/**
 * Leave out the hits that a veto of their list takes back.
 *
 * @param hits The hits.
 * @param vetoes What takes back, in the order of their last token.
 * @returns The hits that no veto of the same list meets.
 */
export function withoutVetoed<Hit extends Place>(
  hits: ReadonlyArray<Hit>,
  vetoes: ReadonlyArray<Place>
): Hit[] {
  if (vetoes.length < few)
    return hits.filter(
      (hit) => !vetoes.some((veto) => veto.list === hit.list && veto.from < hit.to && hit.from < veto.to)
    )
  const byList = new Map<string, Place[]>()
  for (const veto of vetoes) {
    const own = byList.get(veto.list)
    if (own) own.push(veto)
    else byList.set(veto.list, [veto])
  }
  // Where all that end later begin at the earliest: one look tells whether one of them meets a hit.
  const earliest = new Map<string, Int32Array>()
  for (const [list, own] of byList) {
    const from = Int32Array.from(own, (veto) => veto.from)
    for (let index = from.length - 2; index >= 0; index--)
      from[index] = Math.min(from[index] ?? 0, from[index + 1] ?? 0)
    earliest.set(list, from)
  }
  return hits.filter(({list, from, to}) => {
    const own = byList.get(list)
    return !own || (earliest.get(list)?.[firstAfter(own, from)] ?? to) >= to
  })
}

/** The first of the places that ends after a token. */
function firstAfter(places: ReadonlyArray<Place>, token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.to ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}
