/**
 * Find the places from one on.
 *
 * @param places Places in order.
 * @param offset A place, in UTF-16 code units from 0.
 * @returns The index of the first that ends after it; their number where none does.
 */
export function firstEndingAfter(places: ReadonlyArray<{end: number}>, offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
