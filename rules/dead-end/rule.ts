import {found, holds} from '../../src/letter/found.ts'
import type {Letter, LetterSentence, Span} from '../../src/letter/model.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {withoutMarks} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  refund: 'Name the next step: what the maker’s warranty covers, or who looks at it again.',
  support: 'Name the next step: a workaround, the forum, or where the request is kept.',
  credit: 'Name the next step: who looks at the decision again, until when, and what to send.',
  candidate: 'Name the next step: one remark on the application, or the posts that open next.',
  publication: 'Name the next step: one remark from the readers, or a journal that fits.',
  unknown: 'Name the next step: who can look at it again, or where else to ask.'
}

const messages: Readonly<Record<string, string>> = {
  'deadend.footer':
    'This tells the reader not to answer, and names no other way. Someone who was refused has questions; name an address that is read.',
  'deadend.contact':
    'This tells the reader not to write again. It turns a no to one request into a no to the person; name what they can do next.',
  'deadend.feedback':
    'This keeps the reason to yourself. Someone who was refused looks for what to do better; one remark is worth more than a rule.'
}
const shut =
  'This shuts the door. The reader is left alone with the refusal; name a next step, however small.'

/** A no that leaves a way on is easier to take. */
export default defineRule({
  id: 'dead-end',
  summary: 'A sentence that shuts the door: nothing we can do, the decision is final, do not reply',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “Don’t leave your consumer alone with a hard no”'],
  options: {},
  check({letter, source, report}) {
    let isFooterTold = false
    for (const sentence of letter.sentences) {
      if ((sentence.part === 'header' && !sentence.inbox) || sentence.part === 'salutation') continue
      // Below the letter only a footer says anything.
      const speaks = sentence.part !== 'signature'
      const shutting = shutIn(letter, sentence, speaks)
      if (!shutting) continue
      const {list, place} = shutting
      // "Do not reply. This mailbox is not read": once is enough.
      if (list === 'deadend.footer') {
        if (isFooterTold) continue
        isFooterTold = true
      }
      const words = withoutMarks(place, sentence)
      const actual = source.slice(words.start, words.end)
      report({
        ...words,
        actual,
        message: messages[list] ?? shut,
        suggestions: [
          {
            message:
              list === 'deadend.footer'
                ? 'Add where to answer: “Questions reach me at returns@example.org.”'
                : adviceFor(advice, letter.kind)
          }
        ]
      })
    }
  }
})

function shutIn(
  letter: Letter,
  sentence: LetterSentence,
  speaks: boolean
): {list: string; place: Span} | undefined {
  if (!holds(sentence, 'deadend')) return undefined
  const lists = speaks ? ['nothing', 'final', 'exceptions', 'correspondence', 'feedback', 'contact'] : []
  for (const name of lists) {
    const list = `deadend.${name}`
    const [place] = found(sentence, list)
    if (place) return {list, place}
  }
  const footers = found(sentence, 'deadend.footer')
  const [first] = footers
  return first && !letter.sentences.some(namesWayToAnswer)
    ? {list: 'deadend.footer', place: {start: first.start, end: footers.at(-1)?.end ?? first.end}}
    : undefined
}

/** Whether a sentence names an address, a number to call, or a form. */
const namesWayToAnswer = (sentence: LetterSentence): boolean =>
  sentence.part !== 'header' &&
  (/[\w.+-]@[\w-]+\.\w/.test(sentence.text) ||
    /(?:\+|\b0|\()\d[\d ()/-]{6,}\d/.test(sentence.text) ||
    found(sentence, 'answer-way').length > 0)
