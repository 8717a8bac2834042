import type {Mask} from '../tree.ts'

/**
 * Find the comments that speak to us in plain text, which has no others.
 *
 * @param source The text.
 * @returns Their masks, in order.
 */
export function findDirectives(source: string): Mask[] {
  if (!source.includes('refusal-lint-')) return []
  return Array.from(
    source.matchAll(/<!--(\s*refusal-lint-[\s\S]*?)-->/g),
    ({0: all, 1: content = '', index}) => ({
      kind: 'comment',
      start: index,
      end: index + all.length,
      content
    })
  )
}
