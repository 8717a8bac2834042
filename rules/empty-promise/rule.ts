import {found} from '../../src/letter/found.ts'
import type {Letter, LetterSentence, Span} from '../../src/letter/model.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {withoutMarks} from '../place.ts'
import {defineRule} from '../rule.ts'

const advice: KindAdvice = {
  candidate:
    'Say how long and what then, “We keep your CV until 31 December and write when a post in sales opens”, or leave it out.',
  support:
    'Say who has it and where it can be followed, “It is number 482 on our public list”, or leave it out.',
  cooperation:
    'Say when and who, “Ms Roy plans next year’s partners in October and will write to you then”, or leave it out.',
  project: 'Say when, “My next free week is 12 May; I will write by 1 April”, or leave it out.',
  workplace: 'Say when, “We look at it again on 3 November”, or leave it out.',
  unknown: 'Say who does it and when, or leave it out.'
}

/** A promise that nobody can check is a second refusal, later. */
export default defineRule({
  id: 'empty-promise',
  summary: 'A promise to consider, keep or come back, without a date, a name or a next step',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S0 “But don’t lie”'],
  options: {},
  check({letter, source, report}) {
    letter.body.forEach((sentence, index) => {
      if (!sentence.moves.has('promise') || /\?\s*$/.test(sentence.text) || keepsThing.test(sentence.text))
        return
      if (isCheckable(sentence) || isFollowedUp(following(letter, index))) return
      const words = promised(sentence, source)
      const actual = source.slice(words.start, words.end)
      report({
        ...words,
        actual,
        message:
          'This promises something without a date, a name or a next step. The reader waits for what may never come, and remembers that it did not.',
        suggestions: [{message: adviceFor(advice, letter.kind)}]
      })
    })
  }
})

/** "We'll keep your deposit": a thing is kept, and not the request. */
const keepsThing =
  /^(?!.*\b(?:file|record|database|mind|touch|request|application|idea|cv|resume|details|list)\b).*\b(?:keep|hold|store)\b(?: on to)? (?:your|the) (?:\w+ )?(?:deposit|fee|payment|money|parcel|bag|bicycle|bike|car|key|keys|coat|ticket|item|goods|order|luggage|parts?)\b/is

const isCheckable = (sentence: LetterSentence | undefined): boolean =>
  sentence !== undefined && found(sentence, 'checkable').length > 0

/** Another shop's telephone number says nothing of the promise; when something is to be had may. */
const isFollowedUp = (next: LetterSentence | undefined): boolean =>
  isCheckable(next) && (!next?.moves.has('alternative') || found(next, 'checkable.when').length > 0)

/** The next sentence, where it speaks of the same thing: not a wish, nor the close. */
function following(letter: Letter, index: number): LetterSentence | undefined {
  const next = letter.body[index + 1]
  return next && next.part === letter.body[index]?.part && !next.moves.has('goodwill') ? next : undefined
}

/**
 * From the first to the last word of what is promised; the whole sentence where only its place makes it a promise. Behind a
 * condition, "If anything changes, I'll let you know", comes what is promised.
 */
function promised(sentence: LetterSentence, source: string): Span {
  const [first] = found(sentence, 'promise')
  if (!first) return {start: sentence.start, end: sentence.end}
  const isCondition = condition.test(source.slice(first.start, first.end))
  return withoutMarks(isCondition ? {start: first.start, end: sentence.end} : first, sentence)
}

const condition = /^(?:if|should|when|once|as soon as)\b[^,]*$/i
