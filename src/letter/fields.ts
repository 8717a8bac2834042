import {countWords} from '../count-words.ts'
import type {Letter} from './model.ts'

/** A field of a form, "Reservation: {{ id }}", tells what the letter is about, and says why only where its name does. */
export function dropFields(letter: Letter): void {
  for (const {text, moves} of letter.body) {
    if (moves.size === 0 || !text.includes(':')) continue
    const name = fieldName(text) ?? fieldNames(text)
    if (name === undefined) continue
    for (const [move, given] of moves) {
      if (given === 'signs' && !(move === 'reason' && whys.test(name))) moves.delete(move)
    }
    if (/\b(?:time|date|day|id|name|address|number)$/i.test(name)) moves.delete('alternative')
  }
}

/** What stands in a field has at most so many words. */
const mostOfField = 10

/** The name of a field that stands at the beginning of a text which is no sentence. */
export function fieldName(text: string): string | undefined {
  const found = /^[^\p{L}\p{N}]*([\p{L}][\p{L}\p{N} ./#-]{0,30}?)[*_]*:[*_]*\s/u.exec(text)
  const name = found?.[1]
  if (found === null || name === undefined || countWords(name) > 4 || /[.!?]\s*$/.test(text)) return undefined
  // "Heaviest pumpkin: a tie, which the judges were unable to break": so much is said in sentences.
  return countWords(text.slice(found[0].length)) > mostOfField && !filled.test(text) ? undefined : name
}

/** The names of several fields that stand in a row: "Property: {{ title }} Location: {{ city }}". */
export function fieldNames(text: string): string | undefined {
  if (!filled.test(text)) return undefined
  const names = Array.from(text.matchAll(fields), ([, name = '']) => name)
  return names.length > 1 ? names.join(' ') : undefined
}

/** What follows the name of a field: a tag. Told sooner than where the names are. */
export const filled = /:[*_]*\s*(?:\{|\$\{|<%|\[|%|\*\|)/
const fields = /([\p{L}][\p{L}\p{N} ./#-]{0,30}):[*_]*\s*(?:\{|\$\{|<%|\[|%|\*\|)/gu

/** Names of fields that say why. */
export const whys =
  /\b(?:reasons?|why|grounds|because|cause|explanation|comments?|notes?|feedback|(?<!\b(?:application|booking|class|contact|event|grant|leave|loan|order|payment|request|reservation|shift|travel|your) )details|justification)\b/i
