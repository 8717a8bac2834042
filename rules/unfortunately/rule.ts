import {found} from '../../src/letter/found.ts'
import {inLine} from '../../src/letter/in-line.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'
import {deleteWords} from '../delete-words.ts'
import {defineRule, type Problem} from '../rule.ts'

/** Regret belongs to the refusal, once; not to a circumstance. */
export default defineRule({
  id: 'unfortunately',
  summary: 'Regret before a mere circumstance, or more often than once',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'fix',
  sources: ['S2 mistake 1'],
  options: {
    max: {
      type: 'integer',
      default: 1,
      minimum: 0,
      description: 'How often regret may stand with the refusal.'
    }
  },
  check({letter, source, options, report}) {
    let placed = 0
    for (const sentence of letter.body) {
      for (const words of found(sentence, 'regret')) {
        const actual = source.slice(words.start, words.end)
        const misplaced = !sentence.moves.has('refusal')
        if (misplaced && trouble.test(inLine(source.slice(words.start, sentence.end)))) continue
        if (!misplaced && ++placed <= options.max) continue
        report({
          ...words,
          actual,
          message: misplaced
            ? `“${actual}” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it.`
            : `“${actual}” is one regret too many. Said once, with the refusal, regret sounds sincere; repeated, it sounds like a formula.`,
          ...change(sentence, words, source)
        })
      }
    }
  }
})

/** "We regret any inconvenience this may cause": regret for what the reader feels, and no circumstance. */
const trouble =
  /\bregrets? (?:any|the|this|all) (?:[\w-]+ ){0,2}?(?:inconvenien|disappoint|delays?|confusion|trouble|distress|upset|frustrat|annoyance|hardship|difficult)/i

function change(
  sentence: LetterSentence,
  regret: Span,
  source: string
): Pick<Problem, 'fix' | 'suggestions'> {
  // What is reported of "It is with regret that …" are its last two words.
  const lead = /\bit is $/i.exec(source.slice(sentence.start, regret.start))?.[0].length ?? 0
  const words = {start: regret.start - lead, end: regret.end}
  const text = source.slice(words.start, words.end)
  const rest = source.slice(words.end, sentence.end)
  // "We regret to inform you that your claim …" stands without its first words.
  const formula =
    /^(?:(?:we|i)(?: do| must| very much| deeply| sincerely| greatly| truly)* regret(?:fully)?|it is with (?:\w+ )*(?:regret|sadness))(?: to (?:have to )?(?:inform|tell|advise|say to|let|notify)(?: you)?(?: know)?)?$/i
  if (formula.test(text)) {
    const bridge =
      /^(?:\s+to\s+(?:have\s+to\s+)?(?:inform|tell|advise|notify|say)(?:\s+to)?(?:\s+you)?|\s+to\s+let\s+you\s+know|\s+that\s+(?:we|i)\s+(?:must|have\s+to)\s+(?:inform|tell)\s+you)?\s*,?\s*that\s+/i.exec(
        rest
      )?.[0]
    const edits =
      bridge && deleteWords(sentence, {start: words.start, end: words.end + bridge.trimEnd().length}, source)
    return {
      suggestions: [
        edits
          ? {message: `Begin with what follows: drop “${text}${bridge.trimEnd()}”.`, edits}
          : {message: 'Say the same without the regret.'}
      ]
    }
  }
  const edits =
    standsWithout.test(text) && !leansOn.test(rest) ? deleteWords(sentence, words, source) : undefined
  return edits ? {fix: edits} : {suggestions: [{message: 'Say the same without the regret.'}]}
}

/** A comment on the whole sentence, without which it says the same. */
const standsWithout =
  /^(?:most\s+)?(?:unfortunately|regrettably|regretfully|sadly|alas|unluckily|lamentably)$|^(?:(?:much|very much)\s+)?to\s+(?:our|my)\s+(?:\w+\s+)?(?:regret|sorrow|dismay|disappointment|chagrin)$/i

/** Words that a sentence begins with only where another stands before them: “Unfortunately, also the fee …”. */
const leansOn = /^[\s,]*(?:also|too|neither|nor|not|either)\b/i
