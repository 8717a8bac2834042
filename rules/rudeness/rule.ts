import {found} from '../../src/letter/found.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'
import {worded} from '../../src/letter/worded.ts'
import {withoutMarks} from '../place.ts'
import {defineRule} from '../rule.ts'
import {shoutedWords, shoutingMarks} from './shouting.ts'

/** Rudeness closes a door for good. */
export default defineRule({
  id: 'rudeness',
  summary: 'Profanity, insults and shouting',
  group: 'wording',
  severity: 'error',
  preset: 'recommended',
  refusalsOnly: false,
  fixable: 'suggestion',
  sources: ['S0 “rudeness, profanity … are unacceptable”'],
  options: {},
  check({letter, source, report}) {
    /** Where words in capitals end. */
    const shouted = new Set<number>()
    /** Paragraphs that hold small letters. */
    let quiet: Set<number> | undefined
    const isBesideOthers = ({paragraph}: LetterSentence): boolean => {
      quiet ??= new Set(
        letter.body.filter((other) => inSmallLetters.test(other.text)).map((other) => other.paragraph)
      )
      return quiet.has(paragraph)
    }
    for (const sentence of worded(letter)) {
      const mayQuote = quote.test(sentence.text)
      for (const place of rudeWords(sentence)) {
        if (mayQuote && isQuoted(sentence, place)) continue
        const words = withoutMarks(place, sentence)
        const actual = source.slice(words.start, words.end)
        report({
          ...words,
          actual,
          message: `“${actual}” is rude. It is what the reader will remember, and show to others; say what happened instead.`,
          suggestions: [{message: 'Leave it out, and state the fact.'}]
        })
      }
      for (const words of shoutedWords(sentence, () => isBesideOthers(sentence))) {
        if (mayQuote && isQuoted(sentence, words)) continue
        shouted.add(words.end)
        const actual = source.slice(words.start, words.end)
        report({
          ...words,
          actual,
          message: `“${actual}” in capitals reads as shouting. It makes a no sound angry; lower case says the same.`,
          suggestions: [{message: 'Write it in lower case.'}]
        })
      }
    }
    // A greeting shouts, too: “Hello!!”.
    const greeting = letter.sentences.filter(({part}) => part === 'salutation')
    for (const words of [...greeting, ...worded(letter)].flatMap(shoutingMarks)) {
      // “NOT ONE PENNY!!” shouts once.
      if (shouted.has(words.start)) continue
      const actual = source.slice(words.start, words.end)
      report({
        ...words,
        actual,
        message: `“${actual}” reads as shouting. It makes a no sound angry; one mark says the same.`,
        suggestions: [{message: 'Write one mark, or a full stop.'}]
      })
    }
  }
})

const quote = /[“«„"]/
const inSmallLetters = /\p{Ll}/u

/** A word that nobody prints, with marks in the place of letters: “f***”, “s**t”. */
const masked =
  /(?<![\p{L}\p{N}*_])(?:f(?:\*{3}|\*{1,2}[ck]+|[#@$%!]{3})|s(?:h?\*{1,2}t|\*{3})|b(?:\*{4,}|\*{2,}(?:s|ks|ch|rd)))(?:ing|ed|er|ers|s|wit|wits)?(?![\p{L}\p{N}*_])/giu

function maskedWords({text, start}: LetterSentence): Span[] {
  if (!/[*#@$%!]{2}|[a-z]\*[a-z]/i.test(text)) return []
  return [...text.matchAll(masked)].map(({0: word, index}) => ({
    start: start + index,
    end: start + index + word.length
  }))
}

function rudeWords(sentence: LetterSentence): Span[] {
  const insults = found(sentence, 'insult')
  const others = found(sentence, 'profanity').filter(
    (span) => !isName(sentence, span) && !insults.some((other) => overlap(other, span))
  )
  return [...insults, ...others, ...maskedWords(sentence)]
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A capital letter within a sentence: a surname, a place, a brand. */
function isName(sentence: LetterSentence, {start, end}: Span): boolean {
  const word = sentence.text.slice(start - sentence.start, end - sentence.start)
  return start > sentence.start && /^\p{Lu}\P{Lu}*$/u.test(word)
}

/** Words within quotation marks are somebody else's: “You write that our service is …”. */
function isQuoted(sentence: LetterSentence, {start}: Span): boolean {
  const before = sentence.text.slice(0, start - sentence.start)
  const opened = before.match(/[“«„]/g)?.length ?? 0
  const closed = before.match(/[”»]/g)?.length ?? 0
  const straight = before.match(/"/g)?.length ?? 0
  return opened > closed || straight % 2 === 1
}
