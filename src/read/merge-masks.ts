import type {Mask} from '../tree.ts'

/**
 * Join lists of masks into one. Where two overlap, the one of the earlier list stays.
 *
 * @param lists The lists, each in order and without overlaps.
 * @returns One list in order, without overlaps.
 */
export function mergeMasks(...lists: Mask[][]): Mask[] {
  let result: Mask[] = []
  for (const list of lists) {
    if (list.length === 0) continue
    if (result.length === 0) {
      result = list
      continue
    }
    const merged: Mask[] = []
    let index = 0
    for (const mask of list) {
      for (let held = result[index]; held && held.end <= mask.start; held = result[++index]) merged.push(held)
      const held = result[index]
      if (!held || held.start >= mask.end) merged.push(mask)
    }
    result = merged.concat(result.slice(index))
  }
  return result
}
