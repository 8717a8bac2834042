import type {Letter, LetterSentence, Move, Part, Salutation} from '../letter/model.ts'
import {Moves} from '../letter/moves.ts'
import {hitsOf} from '../letter/phrase/hits.ts'
import {Lines} from '../lines.ts'
import type {Finding} from '../lint/finding.ts'
import type {LintedLetter} from '../lint/linted-letter.ts'
import {TokenList} from '../tokens.ts'
import type {FormatterMaker, Look, OutlinedLetter, RunEnd} from './report.ts'
import {count, emptySummary} from './summarize.ts'

/** Letters and findings made by hand, so that tests of formatters do not hang on what the model finds. */

/** A sentence: its text, what it does, and where it stands if not in the body. */
export type SampleSentence = [text: string, moves: Move[], part?: Part]

/**
 * A finding at the first place where a text stands.
 *
 * @param source The letter.
 * @param place The text of the place.
 * @param finding What is found there.
 * @returns The finding.
 */
export function findingAt(source: string, place: string, finding: Partial<Finding> = {}): Finding {
  const start = source.indexOf(place)
  const lines = new Lines(source)
  const from = lines.point(start)
  const to = lines.point(start + place.length)
  return {
    rule: 'unfortunately',
    severity: 'warning',
    message: 'A message.',
    start,
    end: start + place.length,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...finding
  }
}

/**
 * A letter that was linted.
 *
 * @param source Its text.
 * @param messages What was found.
 * @param sentences Its sentences; texts of the source, in order.
 * @param more What else is known of it.
 * @returns The letter, as formatters get it.
 */
export function sampleLetter(
  source: string,
  messages: Finding[] = [],
  sentences: SampleSentence[] = [],
  more: Partial<LintedLetter> & {
    path?: string
    salutation?: Salutation
    quoted?: string
    declared?: Letter['declared']
  } = {}
): OutlinedLetter {
  const {path = 'letters/card.md', salutation, quoted, declared = {}, ...linted} = more
  let from = 0
  const found = sentences.map(([text, moves, part = 'body'], paragraph): LetterSentence => {
    const start = source.indexOf(text, from)
    from = start + text.length
    return {
      tokens: new TokenList(''),
      from: 0,
      to: 0,
      start,
      end: from,
      text,
      part,
      paragraph,
      item: source.startsWith('- ', start - 2),
      hits: hitsOf([]),
      moves: new Moves(moves.map((move) => [move, `${move}.list`]))
    }
  })
  const letter: Letter = {
    language: 'en',
    kind: 'unknown',
    refusal: true,
    termsChanged: false,
    parts: found.map(({part, start, end}) => ({part, start, end})),
    paragraphs: [],
    sentences: found,
    masks: [],
    // No report asks for them.
    resources: {
      plainWords: () => Promise.reject(new Error('Unexpected use')),
      spelling: () => Promise.reject(new Error('Unexpected use'))
    },
    body: found.filter(({part}) => part === 'body' || part === 'postscript'),
    form: () => ({
      signed: true,
      dated: true,
      numbered: true,
      refers: true,
      enclosuresRead: true,
      post: true,
      event: true
    }),
    declared
  }
  if (salutation) letter.salutation = salutation
  if (quoted)
    letter.parts.push({
      part: 'quoted',
      start: source.indexOf(quoted),
      end: source.indexOf(quoted) + quoted.length
    })
  return {
    path,
    source,
    linted: {
      language: 'en',
      kind: 'unknown',
      refusal: true,
      termsChanged: false,
      recipient: salutation?.name ?? null,
      messages,
      letter,
      ...linted
    }
  }
}

/** A whole run, for tests. */
export interface SampleReport extends RunEnd {
  letters: OutlinedLetter[]
  quiet?: boolean
}

/**
 * A report of letters.
 *
 * @param letters The letters.
 * @param more What else the report says.
 * @returns The report, with its counts.
 */
export function sampleReport(letters: OutlinedLetter[], more: Partial<SampleReport> = {}): SampleReport {
  const summary = emptySummary()
  for (const {linted} of letters) count(summary, linted)
  return {letters, errors: [], summary, ...more}
}

/**
 * Write a whole report.
 *
 * @param make Makes the formatter.
 * @param report What to write.
 * @param look How it may be written.
 * @returns All pieces, put together.
 */
export async function render(
  make: FormatterMaker,
  report: SampleReport,
  look: Look = {color: false, width: 80}
): Promise<string> {
  const formatter = await make({...look, quiet: report.quiet})
  const pieces: string[] = []
  for (const letter of report.letters) pieces.push(await formatter.letter(letter))
  return pieces.join('') + formatter.end(report)
}

const card = `Dear Customer,

Unfortunately, this card has been withdrawn.
We cannot replace it.

Thank you for your understanding.
`

/** The letter of the tool's first example, with what is found in it. */
export const cardLetter: OutlinedLetter = sampleLetter(
  card,
  [
    findingAt(card, 'Dear Customer,', {
      rule: 'missing-recipient',
      severity: 'error',
      message: '“Dear Customer” names nobody. A refusal without a name reads as if no person had been meant.',
      suggestions: [{message: 'Greet the person who wrote to you by name: “Dear Ms Novak,”.'}]
    }),
    findingAt(card, 'Unfortunately', {
      message:
        '“Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it.',
      url: 'https://example.org/unfortunately',
      fix: {edits: [{start: 16, end: 32, text: 'T'}]}
    }),
    findingAt(card, 'We cannot replace it.', {
      rule: 'missing-alternative',
      severity: 'error',
      message:
        'Nothing says what the reader can get or do instead. A bare no ends the matter, and often the relationship.',
      suggestions: [
        {
          message:
            'Say what the reader can get or do instead: a part of it, a later date, a condition, or somebody else who can help.'
        }
      ]
    }),
    findingAt(card, 'We cannot replace it.', {
      rule: 'long-sentence',
      severity: 'info',
      message: 'Two findings of one place stand beneath one line.',
      note: 'A note says more.'
    }),
    findingAt(card, 'Thank you for your understanding', {
      rule: 'thanks-for-understanding',
      message:
        '“Thank you for your understanding” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer.',
      fix: {edits: [{start: 82, end: 117, text: ''}]}
    })
  ],
  [
    ['Dear Customer,', [], 'salutation'],
    ['Unfortunately, this card has been withdrawn.', ['regret', 'reason']],
    ['We cannot replace it.', ['refusal']],
    ['Thank you for your understanding.', ['understanding']]
  ],
  {kind: 'support', salutation: {start: 0, end: 14, form: 'neutral'}}
)

/**
 * Make escape sequences visible, for snapshots.
 *
 * @param output What a formatter wrote.
 * @returns The same with `‹…›` for each colour.
 */
export function showColors(output: string): string {
  return output.replace(/\u001b\[([\d;]*)m/g, '‹$1›')
}

/** Texts that would do harm to a terminal or a build server if they were printed as they are. */
export const hostile = [
  '\u001b[2J\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b2Jc1\u0085nel\u0000nul\u007fdel\bback',
  '\u202egnp.exe\u202c \u2066iso\u2069 \u200e\u200f\u061c',
  'line\nbreak\r\nand\rmore\u2028sep\u2029par\u000bvt\ffeed',
  '::set-output name=a::b',
  '\n::error file=x::y',
  '##[set-env name=PATH]x',
  '##vso[task.setvariable]x',
  "##teamcity[buildStatus status='SUCCESS']",
  `"quotes" 'and' \`ticks\` <script>alert(1)</script> ]]> %0A`,
  '\ud800lone\udfff',
  `z${'\u0301'.repeat(500)}algo`,
  '\ttabs\tand  spaces ',
  'x'.repeat(10_000),
  '田中 👩‍👩‍👧 é\u0301 🇩🇪 \ufeffbom'
]
