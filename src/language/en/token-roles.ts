import {type TokenList, tokenKind} from '../../tokens.ts'

const {mark} = tokenKind

/** What marks are to a sentence, as bits by their first UTF-16 unit. */
const roles = new Uint16Array(0x2040)
/** Joins the words on its two sides. */
export const joining = roleOf(1, "'’‐‑-.:")
export const terminal = roleOf(2, '.!?')
/** May join words, end sentences, or belong to one word. The stock parser has to look at it, but for a few. */
export const doubtful = roleOf(4, "&'-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027/!\u2026\u203D_")
export const colon = roleOf(8, ':')
export const stop = roleOf(16, '.')
export const slash = roleOf(32, '/')
export const apostrophe = roleOf(256, "'’")
/** Joins nothing where it stands alone. */
export const loose = roleOf(64, '&-=@\u00B7\u2010\u2011')
/** May stand before a full stop, which then is no part of an abbreviation. */
export const closing = roleOf(128, ')%`*]"\u201d')

function roleOf(bit: number, marks: string): number {
  for (let index = 0; index < marks.length; index++) {
    const code = marks.charCodeAt(index)
    roles[code] = (roles[code] ?? 0) | bit
  }
  return bit
}

/** Whether a UTF-16 unit is a mark of a role. */
export const hasRole = (code: number, role: number): boolean => ((roles[code] ?? 0) & role) !== 0

/** Whether a token is one mark of a role. */
export function isSingle({text, kind, from, to}: TokenList, index: number, role: number): boolean {
  const at = from[index] ?? 0
  const type = kind[index]
  return (
    (type === mark || type === tokenKind.symbol) && to[index] === at + 1 && hasRole(text.charCodeAt(at), role)
  )
}

export function firstCode({text, from}: TokenList, index: number): number {
  return text.charCodeAt(from[index] ?? 0)
}

export function isCapitalOrDigit(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether white space has a blank line in it. */
export function isBlank({text, from, to}: TokenList, index: number): boolean {
  const last = to[index] ?? 0
  let breaks = 0
  for (let at = from[index] ?? 0; at < last; at++) {
    const code = text.charCodeAt(at)
    if ((code === 10 && (breaks === 0 || text.charCodeAt(at - 1) !== 13)) || code === 13) breaks++
  }
  return breaks > 1
}
