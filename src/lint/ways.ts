import {holds} from '../letter/found.ts'
import type {Letter, LetterSentence} from '../letter/model.ts'
import type {Lines} from '../lines.ts'
import type {Prose} from '../read/block.ts'
import {blankRanges} from '../read/template/mask.ts'
import {outside} from '../read/template/outside.ts'
import type {Range} from '../read/template/tag.ts'
import {type Way, waysOf} from '../read/template/ways.ts'
import {withoutLacksElsewhere} from './elsewhere.ts'
import type {Finding} from './finding.ts'
import {letterInFile} from './in-file.ts'
import {mergeFindings, mergeLetters, type ReadWay} from './merge-ways.ts'

/** A file as it is read: its text as words, and the letter in it. */
export interface Reading {
  prose: Prose
  /** The readable text; what prints nothing is blank. */
  text: string
  /** The lines of that text. */
  lines: Lines
  letter: Letter
}

/** The steps from a file to findings. */
export interface Steps {
  /** Reads the file without some ranges of it. */
  read: (without: ReadonlyArray<Range>) => Promise<Prose>
  /** Understands what was read. */
  understand: (prose: Prose) => Reading
  /** Runs the rules; places are places in the file. */
  find: (reading: Reading) => Promise<Finding[]>
}

/** So much text is read in all, in UTF-16 code units, however many ways there are. */
const mostText = 2_000_000

/**
 * Lint a file in each way in which it can come out; most come out in one.
 *
 * @param source The text of the file.
 * @param prose What was read of it, with all arms of its branches.
 * @param steps The steps from a file to findings.
 * @returns The letter and what was found, with places in the file.
 */
export async function lintWays(
  source: string,
  prose: Prose,
  steps: Steps
): Promise<{letter: Letter; findings: Finding[]}> {
  if (prose.branches.length === 0) {
    const reading = steps.understand(prose)
    const found = await steps.find(reading)
    const letter = letterOf(reading, source)
    return {letter, findings: withoutLacksElsewhere(found, letter, prose.tags)}
  }
  const affordable = Math.ceil(mostText / source.length)
  const ways = waysOf(prose.branches, {all: Math.min(16, affordable), arms: Math.min(64, affordable)})
  const readings: Array<{way: Way; reading: Reading}> = []
  for (const way of ways) readings.push({way, reading: steps.understand(await steps.read(way.without))})
  judgeEach(readings.map(({reading}) => reading.letter))
  const read: ReadWay[] = []
  for (const {way, reading} of readings) {
    const found = await steps.find(reading)
    const letter = letterOf(reading, source)
    const tags = outside(prose.tags, way.without)
    read.push({way, findings: withoutLacksElsewhere(found, letter, tags), letter})
  }
  const letter = mergeLetters(read)
  if (!letter) throw new Error('Unexpected template that comes out in no way')
  return {letter, findings: mergeFindings(read)}
}

/**
 * The text of what was read, where what prints nothing is blank.
 *
 * @param source The text of the file.
 * @param prose What was read of it.
 * @returns The readable text, with every place as it was.
 */
export function textOf(source: string, {view, masks}: Prose): string {
  return blankRanges(
    view?.text ?? source,
    masks.filter(({kind}) => kind === 'control' || kind === 'comment' || kind === 'partial')
  )
}

/**
 * Where some ways say no in so many words, one that does not is none, whatever the template is said to be: what only signs
 * take for a no must stand in an arm of its own there, and nothing beside it may say that all is done.
 */
function judgeEach(letters: ReadonlyArray<Letter>): void {
  const said = new Set(letters.flatMap((letter) => (saysNo(letter) ? [letter] : [])))
  const elsewhere = new Set([...said].flatMap(({body}) => body.map(({start}) => start)))
  if (said.size === 0 && !letters.some((letter) => hints(letter).length > 0)) return
  for (const letter of letters) {
    if (said.has(letter)) continue
    const own = hints(letter).filter(({start}) => !elsewhere.has(start))
    if (own.length > 0 && !letter.body.some((sentence) => holds(sentence, 'granted'))) continue
    letter.refusal = false
    for (const {moves} of letter.body) moves.delete('refusal')
  }
}

/** Whether a phrase of the letter says no. */
function saysNo({body}: Letter): boolean {
  return body.some(({moves}) => !unsaid.has(moves.get('refusal') ?? closest))
}

/** Sentences that only signs take for a no. */
function hints({body}: Letter): LetterSentence[] {
  return body.filter(({moves}) => moves.get('refusal') === 'signs')
}

const closest = 'closest-to-a-no'
const unsaid: ReadonlySet<string> = new Set(['signs', closest])

/**
 * The letter with places in the file, and its sentences as they are written, tags and all. They are the sentences that were read,
 * which are changed: nothing but the rules asks how they were.
 */
function letterOf({prose: {view}, letter, text}: Reading, source: string): Letter {
  const written = view?.text ?? source
  if (text !== written)
    for (const sentence of letter.sentences) sentence.text = written.slice(sentence.start, sentence.end)
  return view ? letterInFile(letter, view) : letter
}
