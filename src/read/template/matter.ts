import type {Branch} from './branches.ts'
import type {Range} from './tag.ts'

/** How far back an open angle bracket is looked for, in UTF-16 code units. */
const longestElement = 2_000

/**
 * Leave out the branches that change nothing that is read: those within an element's tag, and those whose arms hold no
 * words.
 *
 * @param branches The branches.
 * @param text The text, with tags masked.
 * @param from Where the letter begins (after front matter).
 * @param isMarkup Whether the text is HTML.
 * @returns The branches that matter, and in them those that matter.
 */
export function branchesThatMatter(
  branches: ReadonlyArray<Branch>,
  text: string,
  from: number,
  isMarkup: boolean
): Branch[] {
  return branches.flatMap((branch): Branch[] => {
    const [first] = branch.arms
    if (!first || first.start < from) return []
    if (isMarkup && isInElement(text, first.start)) return []
    if (!branch.arms.some((arm) => hasWords(text, arm, isMarkup))) return []
    return [
      {
        arms: branch.arms.map((arm) => ({...arm, inner: branchesThatMatter(arm.inner, text, from, isMarkup)}))
      }
    ]
  })
}

/** Whether a place lies within `<…>`. */
function isInElement(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestElement), at)
  const open = before.lastIndexOf('<')
  return open > before.lastIndexOf('>') && /^<[/a-z!]/i.test(before.slice(open, open + 2))
}

function hasWords(text: string, {start, end}: Range, isMarkup: boolean): boolean {
  const piece = text.slice(start, end)
  const seen = isMarkup
    ? withoutComments(piece)
        .replace(/<[^<>]*>/g, ' ')
        .replace(/&#?\w{1,12};/g, ' ')
    : piece
  return /[\p{L}\p{N}]/u.test(seen)
}

function withoutComments(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    pieces.push(text.slice(from, open))
    from = close + 3
  }
  pieces.push(text.slice(from))
  return pieces.join(' ')
}
