import {isDeepStrictEqual} from 'node:util'
import {applyEdits} from '../../src/lint/apply-edits.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {fixLetter} from '../../src/lint/fix.ts'
import {FrontMatterError} from '../../src/lint/front-matter.ts'
import {Linter} from '../../src/lint/lint.ts'
import type {LintedLetter} from '../../src/lint/linted-letter.ts'
import {SettingError} from '../../src/lint/settings.ts'
import {formsOf} from '../../src/read/template/forms.ts'
import {scanTags} from '../../src/read/template/scan.ts'
import {json} from '../../src/report/json.ts'
import type {FuzzLetter} from './letter.ts'

// The second sees each letter once, so that what the first remembers of letters shows.
const linter = new Linter({preset: 'strict'})
const other = new Linter({preset: 'strict'})

/** So long a letter of a few kB may take, in milliseconds of the processor: machines are shared. */
const patience = 5000

/**
 * Expect of a letter what must hold for every text: it is read without an error, all places are in it, the report says the
 * same each time and reads back, and mending it comes to an end and touches nothing else.
 *
 * @param letter The letter.
 * @throws {Error} Where something does not hold; the first line of its message says what.
 */
export async function expectSound(letter: FuzzLetter): Promise<void> {
  const {text} = letter
  const from = process.cpuUsage()
  const before = await attempt(() => linter.lint(text, letter))
  if (!before) return
  const {user, system} = process.cpuUsage(from)
  const ms = (user + system) / 1000
  holds(ms < patience, `it takes less than ${patience} ms`, `${Math.round(ms)} ms`)
  expectPlaces(before, text)
  same((await other.lint(text, letter)).messages, before.messages, 'a second run says the same')
  await expectRoundTrip(letter, before)
  await expectMended(letter, before)
  const {text: suggested} = await fixLetter(linter, text, letter, {suggestions: true})
  expectWellFormed(text, suggested, 'suggestions')
}

/** What a run gives; nothing where the letter's own settings cannot be followed. */
async function attempt<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof FrontMatterError || error instanceof SettingError) return undefined
    throw error
  }
}

function expectPlaces({messages, letter, reading}: LintedLetter, text: string): void {
  for (const finding of messages) expectPlace(finding, text, finding.rule)
  for (const [finding, inView] of reading?.messages ?? [])
    expectPlace(inView, reading?.text ?? '', finding.rule)
  for (const {part, start, end} of letter?.parts ?? []) expectRange({start, end}, text, part)
  for (const sentence of letter?.sentences ?? []) expectRange(sentence, text, 'a sentence')
}

function expectPlace(finding: Finding, text: string, rule: string): void {
  expectRange(finding, text, rule)
  const before = text.slice(0, finding.start).split(/\r\n|\n|\r/)
  same(
    {line: finding.line, column: finding.column},
    {line: before.length, column: (before.at(-1)?.length ?? 0) + 1},
    `${rule}: line and column are those of its start`
  )
  for (const edits of [finding.fix?.edits, ...(finding.suggestions ?? []).map(({edits}) => edits)]) {
    let at = 0
    for (const edit of edits?.toSorted((a, b) => a.start - b.start || a.end - b.end) ?? []) {
      expectRange(edit, text, `an edit of ${rule}`)
      holds(edit.start >= at, `edits of ${rule} do not meet`, `${edit.start} < ${at}`)
      at = edit.end
    }
  }
}

function expectRange({start, end}: {start: number; end: number}, text: string, what: string): void {
  holds(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length,
    `the place of ${what} is in the text`,
    `${start}–${end} of ${text.length}`
  )
  for (const at of [start, end])
    holds(
      !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)),
      `${what} parts no character`,
      `${at}`
    )
}

async function expectRoundTrip({path, text}: FuzzLetter, linted: LintedLetter): Promise<void> {
  const formatter = json({color: false, width: 80})
  const summary = {
    files: 1,
    refusals: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    fixable: 0,
    suggested: 0,
    unread: 0
  }
  const written =
    (await formatter.letter({path, source: text, linted})) + formatter.end({errors: [], summary})
  const {files} = JSON.parse(written)
  const messages = linted.messages.map(({suggestions, ...rest}) => ({
    ...rest,
    ...(suggestions?.length && {suggestions})
  }))
  same(files[0].messages, JSON.parse(JSON.stringify(messages)), 'the JSON reads back')
}

async function expectMended(letter: FuzzLetter, before: LintedLetter): Promise<void> {
  const {text} = letter
  const once = await fixLetter(linter, text, letter)
  const again = await fixLetter(linter, once.text, letter)
  same(again.text, once.text, 'what is mended is left alone')
  same(again.result.messages, once.result.messages, 'what is mended says the same again')
  const {messages} = await linter.lint(once.text, letter)
  same(messages, once.result.messages, 'what is left is found again')
  same(
    messages.filter(({fix}) => fix).map(({rule}) => rule),
    [],
    'nothing that can be mended is left'
  )
  if (once.text === text) return

  same(once.result.refusal, before.refusal, 'it still says no')
  const allowed = counts(before)
  for (const [rule, count] of counts(once.result))
    holds(count <= (allowed.get(rule) ?? 0), `mending brings no ${rule}`, once.text)
  same(tagsOf({...letter, text: once.text}), tagsOf(letter), 'tags are kept')
  expectWellFormed(text, once.text, 'a fix')
  expectOutsideSame(text, before, once.text)
}

/** Lines without a finding or a change are there as they were, in their order; with one change there is nothing but that change. */
function expectOutsideSame(text: string, {messages}: Pick<LintedLetter, 'messages'>, mended: string): void {
  const fixes = messages.flatMap(({fix}) => fix ?? [])
  const [only] = fixes
  if (only && fixes.length === 1 && applyEdits(text, only.edits) === mended) {
    const [first, ...more] = only.edits
    if (!first || more.length > 0) return
    same(mended.slice(0, first.start), text.slice(0, first.start), 'text before a change is as it was')
    same(
      mended.slice(first.start + first.text.length),
      text.slice(first.end),
      'text behind a change is as it was'
    )
  }
  // Another pass may mend what the first only found.
  const places = [...messages, ...fixes.flatMap(({edits}) => edits)]
  let at = 0
  let start = 0
  for (const line of text.split(/(?<=\n)/)) {
    const end = start + line.length
    if (line.trim() !== '' && !places.some((place) => place.start <= end && place.end >= start)) {
      // What breaks a line goes with what stood behind it.
      const words = line.trim().replace(/\\$/, '')
      // What was mended around it may make a regret misplaced that was not: then the line goes on behind it.
      const rest = words.replace(/^(?:[-*>\d.]+ )?(?:\w+ly|sadly|alas), /i, '')
      const [found = -1, length = 0] = [words, rest]
        .map((part) => [mended.indexOf(part, at), part.length])
        .find(([place = -1]) => place >= 0) ?? [-1, 0]
      holds(found >= 0, 'lines that no change touches are as they were', line)
      at = found + length
    }
    start = end
  }
}

function expectWellFormed(before: string, after: string, what: string): void {
  if (!/\p{Surrogate}/u.test(before))
    holds(!/\p{Surrogate}/u.test(after), `${what} parts no character`, after)
}

function counts({messages}: Pick<LintedLetter, 'messages'>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {rule} of messages) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

function tagsOf({text, path}: FuzzLetter): string[] {
  return scanTags(text, formsOf(text, path)).map(({start, end}) => text.slice(start, end))
}

function holds(truth: boolean, what: string, seen: string): void {
  if (!truth) throw new Error(`${what}\n${seen}`)
}

function same(seen: unknown, expected: unknown, what: string): void {
  if (!isDeepStrictEqual(seen, expected))
    throw new Error(`${what}\n${JSON.stringify(seen)}\nis not\n${JSON.stringify(expected)}`)
}
