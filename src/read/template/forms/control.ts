import {type Condition, readCondition} from '../condition.ts'
import type {Role, Sorted} from '../tag.ts'

/** @returns What a tag does that shows nothing itself. */
export function control(role: Role): Sorted {
  return {kind: 'control', role}
}

/** @returns A tag that opens a block. */
export function opens(
  block: string,
  how: 'if' | 'switch' | 'loop' | 'scope' | 'raw',
  condition?: Condition
): Sorted {
  return control({type: 'open', block, how, ...(condition && {condition})})
}

/** @returns A tag that opens a block for all of a list, `$items` or `$items as $item`. */
export function opensLoop(block: string, list: string): Sorted {
  return opens(block, 'loop', {...readCondition(list.replace(/\s+as\s[\s\S]*$/, '')), list: true})
}

/** @returns A tag that begins another arm of a block; without a condition it is what comes out else. */
export function arm(condition?: Condition): Sorted {
  return control({type: 'arm', ...(condition && {condition})})
}

/** @returns A tag that begins the arm of a switch for a value. */
export function armFor(value: string): Sorted {
  return control({type: 'arm', value})
}

/** @returns A tag that ends a block; without a name whatever is open. */
export function closes(block?: string): Sorted {
  return control({type: 'close', ...(block !== undefined && {block})})
}

/** @returns A text without the quotes around it. */
export const unquoted = (text: string): string => text.trim().replace(/^["']|["']$/g, '')
