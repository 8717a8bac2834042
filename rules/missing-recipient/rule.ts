import type {Letter} from '../../src/letter/model.ts'
import {blank} from '../blank.ts'
import {defineRule, type Edit, suggest} from '../rule.ts'

/** A refusal is written to a person. */
export default defineRule({
  id: 'missing-recipient',
  summary: 'No salutation, or one that names nobody',
  group: 'structure',
  severity: 'error',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 1', 'S0 “In whose name to write”'],
  options: {
    allowNeutral: {
      type: 'boolean',
      default: false,
      description:
        'Accept a greeting without a name, such as “Good afternoon”, for letters that nobody signed.'
    }
  },
  check({letter, source, options, report}) {
    const {salutation} = letter
    if (salutation?.form === 'named') return
    if (salutation && (options.allowNeutral || letter.declared.recipientUnknown)) return
    if (!salutation && callsReader(letter, source)) return
    const start = salutation?.start ?? letter.body[0]?.start ?? 0
    const end = salutation?.end ?? letter.body[0]?.end ?? start
    const actual = source.slice(start, end)
    report({
      start,
      end,
      ...(salutation ? {actual} : {}),
      message: salutation
        ? `“${actual.replace(/[\s,:.!]+$/, '')}” names nobody. A refusal without a name reads as if no person had been meant.`
        : 'No salutation names the reader. A refusal without a name reads as if no person had been meant.',
      suggestions: [
        salutation
          ? suggest('Greet the person who wrote to you by name: “Dear Ms Novak,”.', [
              {start, end, text: named(actual, blank(letter, source, 'name'))}
            ])
          : suggest(
              'Begin with the name of the person who wrote to you: “Dear Ms Novak,”.',
              greet(letter, source)
            )
      ]
    })
  }
})

/** "Thank you for applying, {{ first_name }}." above a letter that has no greeting. */
function callsReader({sentences, masks}: Letter, source: string): boolean {
  const above = sentences.slice(0, 3)
  return masks.some(
    ({kind, start, end, content = ''}) =>
      kind === 'output' &&
      above.some(
        (sentence) =>
          sentence.start < start &&
          end <= sentence.end &&
          sentence.end - end < 4 &&
          /^[.!]?$/.test(source.slice(end, sentence.end).trim()) &&
          /, ?$/.test(source.slice(Math.max(sentence.start, start - 2), start))
      ) &&
      isPerson(content)
  )
}

const people = new Set(
  'user customer client applicant candidate recipient member guest student contact person participant author speaker owner buyer parent tenant patient donor volunteer notifiable hacker player'.split(
    ' '
  )
)
const ofPeople = new Set('first last full given fore nick display preferred'.split(' '))

/** Whether a variable is somebody's name: `first_name`, `$user->name`, `recipientName`, but not `vacancy_name`. */
function isPerson(content: string): boolean {
  const words = (content.split(/[|?(]/, 1)[0] ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
  const last = words.at(-1) ?? ''
  const before = words.at(-2)
  if (/^(?:first|last|full|user|nick)name$/.test(last) || people.has(last)) return true
  return last === 'name' && (before === undefined || people.has(before) || ofPeople.has(before))
}

/** A greeting with a name in the place of what it says instead of one. */
function named(greeting: string, name: string): string {
  const words = /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day))\b/i.exec(greeting)?.[0] ?? 'Dear'
  return `${words} ${name}${/[,:!.]\s*$/.exec(greeting)?.[0].trim() ?? ','}`
}

/** A greeting in a line of its own, where the body begins with one. */
function greet(letter: Letter, source: string): Edit[] | undefined {
  const [first] = letter.body
  if (!first || letter.paragraphs[first.paragraph]?.data?.block !== 'paragraph') return undefined
  const start = source.lastIndexOf('\n', first.start) + 1
  if (source.slice(start, first.start).trim() !== '') return undefined
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  return [{start, end: start, text: `Dear ${blank(letter, source, 'name')},${lineEnd}${lineEnd}`}]
}
