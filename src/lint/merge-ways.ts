import type {Letter} from '../letter/model.ts'
import type {Range} from '../read/template/tag.ts'
import type {Way} from '../read/template/ways.ts'
import type {Finding} from './finding.ts'
import {whereFound} from './where.ts'

/** What was understood and found in one way in which a template comes out; places in the file. */
export interface ReadWay {
  way: Way
  letter: Letter
  findings: Finding[]
}

/** What to do with a change that is right in some ways only. */
const partly =
  'This text also comes out where nothing is wrong with it. Change it where it reads well there, too.'

/** A finding, the ways in which it is one, and those in which its place comes out. */
interface Place {
  finding: Finding
  found: Set<Way>
  out: Set<Way>
}

/**
 * Join what was found in the ways in which a template comes out: each rule reports a place once, and what is lacking once
 * for places that come out together, or behind the same no. Where its place also comes out without the fault, the note says when it is one, and
 * no change is safe.
 *
 * @param read What was found, way by way.
 * @returns The findings.
 */
export function mergeFindings(read: ReadonlyArray<ReadWay>): Finding[] {
  const places = new Map<string, Place>()
  for (const {way, findings} of read) {
    for (const finding of findings) {
      const key = `${finding.rule} ${finding.start} ${finding.end}`
      const place = places.get(key) ?? {finding, found: new Set(), out: waysWith(finding, read)}
      places.set(key, place)
      place.found.add(way)
    }
  }
  const noes = new Map(read.map(({way, letter}) => [way, noesOf(letter)]))
  return joinLacks([...places.values()], noes).map(({finding, found, out}) => {
    const others = [...out].filter((way) => !found.has(way))
    if (others.length === 0) return finding
    const where = whereFound([...found], others)
    const {fix, suggestions = [], ...rest} = finding
    const result: Finding = {...rest, note: rest.note ? `${where} ${rest.note}` : where}
    const all = fix ? [{message: partly, edits: fix.edits}, ...suggestions] : suggestions
    if (all.length > 0) result.suggestions = all
    return result
  })
}

/**
 * What a letter lacks is lacking once, though one way would have it here and another there: the place where it is lacking most often stays. So it
 * is where the letter goes on in two ways behind one no; each no of its own lacks something of its own.
 */
function joinLacks(places: ReadonlyArray<Place>, noes: ReadonlyMap<Way, ReadonlyArray<number>>): Place[] {
  const noesIn = (ways: ReadonlySet<Way>): Set<number> =>
    new Set([...ways].flatMap((way) => noes.get(way) ?? []))
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => b.found.size - a.found.size || b.out.size - a.out.size)) {
    const own = place.finding.rule.startsWith('missing-') ? noesIn(place.found) : undefined
    const same =
      own &&
      kept.find(
        ({finding, found, out}) =>
          finding.rule === place.finding.rule &&
          ([...out].some((way) => place.out.has(way)) || [...noesIn(found)].some((start) => own.has(start)))
      )
    if (same) for (const way of place.found) same.found.add(way)
    else kept.push({...place, found: new Set(place.found)})
  }
  return kept
}

/** Where the sentences begin that refuse. */
function noesOf({body}: Letter): number[] {
  return body.filter(({moves}) => moves.has('refusal')).map(({start}) => start)
}

/** The ways in which at least a part of a place comes out. */
function waysWith({start, end}: Range, read: ReadonlyArray<ReadWay>): Set<Way> {
  const isOut = ({without}: Way): boolean =>
    !without.some((range) => range.start <= start && end <= range.end)
  return new Set(read.map(({way}) => way).filter(isOut))
}

/**
 * The letter that a template is, for what speaks of all of it: the first way that refuses, or the first. Sentences of the
 * others stand beside its own where it has none.
 *
 * @param read What was understood, way by way.
 * @returns The letter; nothing where there is no way.
 */
export function mergeLetters(read: ReadonlyArray<ReadWay>): Letter | undefined {
  const main = read.find(({letter}) => letter.refusal) ?? read[0]
  if (!main) return undefined
  const body = [...main.letter.body]
  const sentences = [...main.letter.sentences]
  for (const {letter} of read) {
    if (letter === main.letter) continue
    const speaks = new Set(letter.body)
    for (const sentence of letter.sentences) {
      if (sentences.some((held) => held.start < sentence.end && sentence.start < held.end)) continue
      sentences.push(sentence)
      if (speaks.has(sentence)) body.push(sentence)
    }
  }
  return {...main.letter, body: body.sort(byStart), sentences: sentences.sort(byStart)}
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start
}
