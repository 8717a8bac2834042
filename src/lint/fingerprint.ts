import {firstEndingAfter} from '../first-ending-after.ts'
import {shortHash} from '../hash.ts'
import type {Span} from '../letter/model.ts'
import type {Finding} from './finding.ts'

/** Of a longer text the rest tells nothing more. */
const enough = 4000

/**
 * Tell the findings of a letter apart by what they are about: the rule, the sentence and its neighbours. An edit elsewhere
 * in the letter changes none of them, though it moves their lines.
 *
 * @param source The text of the file.
 * @param messages The findings.
 * @param letter The letter as it is understood; missing where its language is not read.
 * @returns A fingerprint for each, in their order. Those of one letter differ; those of two letters may be the same.
 */
export function fingerprints(
  source: string,
  messages: ReadonlyArray<Pick<Finding, 'rule' | 'start' | 'end'>>,
  letter: {sentences: ReadonlyArray<Span>} | undefined
): string[] {
  const sentences = letter?.sentences ?? []
  const seen = new Map<string, number>()
  return messages.map(({rule, start, end}) => {
    const near = surroundings(sentences, start, end)
    const texts = near.map((span) => plain(source.slice(span.start, Math.min(span.end, span.start + enough))))
    // Two sentences of a letter may be the same, and so may their neighbours.
    const print = shortHash([rule, ...texts].join('\0'))
    const count = (seen.get(print) ?? 0) + 1
    seen.set(print, count)
    return count === 1 ? print : `${print}-${count}`
  })
}

/** The sentence before a place, those of the place or else its own text, and the sentence behind it. */
function surroundings(sentences: ReadonlyArray<Span>, start: number, end: number): Span[] {
  const last = Math.max(end, start + 1)
  let first = firstEndingAfter(sentences, start)
  // A place at the end of a sentence is about that one.
  if (start === end && sentences[first - 1]?.end === start && sentences[first]?.start !== start) first--
  let next = first
  while (next < sentences.length && (sentences[next]?.start ?? last) < last) next++
  const own = next > first ? sentences.slice(first, next) : [{start, end}]
  const none = {start: 0, end: 0}
  return [sentences[first - 1] ?? none, ...own, sentences[next] ?? none]
}

/** Wrapping a paragraph anew changes nothing of what is said. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
