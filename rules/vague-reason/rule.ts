import {countWords} from '../../src/count-words.ts'
import {found, holds} from '../../src/letter/found.ts'
import type {LetterSentence, Span} from '../../src/letter/model.ts'
import {adviceFor, type KindAdvice} from '../kind-advice.ts'
import {defineRule} from '../rule.ts'
import {fitsAnyLetter} from './any-letter.ts'

const advice: KindAdvice = {
  refund: 'Say what the rule provides: “The 30 days for returns ended on 3 March.”',
  discount: 'Say how the price is made, or where the discount begins.',
  support: 'Say what stands against it, or which rule was broken and how.',
  credit: 'Name the figure or the condition that decided it.',
  cooperation: 'Say what decided it: the budget and its date, or where the other offer was better.',
  event: 'Say what you have to do on that day.',
  candidate: 'Name the one thing in which the person chosen was ahead.',
  'job-offer': 'Name the one thing that decided it: the place, the hours, the task.',
  project: 'Say until when your time is taken, or which part is outside your trade.',
  publication:
    'Name one thing that the editors missed, or the figures: how many came, how many could be taken.',
  tenancy: 'Name the condition that was not met, with its figure.',
  workplace: 'Say who or what is missing on those days.',
  unknown: 'Add the fact behind it: a number, a date, or what the rule says.'
}

/** A reason that would fit every letter explains none. */
export default defineRule({
  id: 'vague-reason',
  summary: 'Every reason is a stock phrase, or a rule without what it says',
  group: 'structure',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: true,
  fixable: 'suggestion',
  sources: ['S2 step 4 “details”', 'S0 the example of the refund', 'S3 “facts”'],
  options: {
    requireDetail: {
      type: 'boolean',
      default: false,
      description: 'Ask for a number, a date, a term or a named procedure in at least one of the reasons.'
    }
  },
  check({letter, options, report}) {
    const reasons = letter.body.filter((sentence) => sentence.moves.has('reason'))
    const [first] = reasons
    if (!first) return
    const isVague = options.requireDetail ? lacksDetail : isStock
    if (reasons.some((sentence) => !isGuess(sentence) && !isVague(sentence)) || !reasons.some(isVague)) return
    report({
      start: first.start,
      end: first.end,
      message:
        'This reason would fit any letter. The reader learns nothing from it, and takes it for an excuse.',
      suggestions: [{message: adviceFor(advice, letter.kind)}]
    })
  }
})

/** What only its signs make a reason, and no figure or date stands in it: mostly praise, or a courtesy. */
const isGuess = (sentence: LetterSentence): boolean =>
  sentence.moves.get('reason') === 'signs' && lacksDetail(sentence)

/**
 * What its words must weigh for a reason that would fit any letter without a stock phrase in it, and where a variable stands among them, which may be
 * a name as well as a fact.
 */
const heavy = {alone: 2, filled: 3}

/** A digit, or a slot or variable by whose name a figure or the reason itself comes out. */
const tells =
  /\d|[[{<%$][^\]}>%]{0,40}(?:count|number|total|amount|reason|why|note|comment|detail|explanation|days?\b|dates?\b|until|limit|max|min|score|rate|price)/i

const isStock = (sentence: LetterSentence): boolean => {
  const {text, stock: weight = 0} = sentence
  if (!lacksDetail(sentence) && (weight <= heavy.filled || tells.test(text))) return false
  if (saysWhatHolds(text)) return false
  const phrases = found(sentence, 'stock')
  if (phrases.length > 0 && explains(sentence, phrases)) return false
  return weight > heavy.alone || phrases.length > 0 || fitsAnyLetter(text)
}

/** A figure, a variable or slot that may be one, or words that name a fact. */
function lacksDetail(sentence: LetterSentence): boolean {
  const {text} = sentence
  if (figures.test(text)) {
    const told = text.replace(addressed, '').replace(named, '').replace(referred, '')
    if (figures.test(told)) return false
  }
  return !holds(sentence, 'detail')
}

const figures = /[\d{[<%]|\*\|/

/** Slots for who and what is spoken of tell no detail: "the [Job Title] position". */
const addressed =
  /\[(?:[^\]\d]{0,20}\b)?(?:name|title|position|role|company|organi[sz]ation|project|event|product|programme|program|school|university|applicant|candidate|recipient|customer|client|manager|department|team)\b[^\]\d]{0,15}\]/gi

/** Variables for them: "your application for {{ job_title }}". */
const named =
  /(?:\{\{\{?|<%=?|\$\{|%\{|\*\||%%|\{)[^{}%|<>]{0,40}(?:name|title|position|role|company|job|event|product|programme|program|school|user|applicant|candidate|recipient|customer|client|email|number|[_.]?id|ref(?:erence)?)\s*(?:\}\}\}?|%>|\}|\|\*|%%)/gi
/** What is spoken of by its number or date: "claim no. 4471", "your letter of 3 May". */
const referred =
  /(?:#|\b(?:no\.?|nr\.?|number|ref\.?|reference|id)[\s:]{0,2}#?)(?=[\w/-]*\d)[\w/-]+|\b(?:letter|e-?mail|message|request|application|claim|order|enquiry|inquiry|proposal|complaint|appeal|booking|invitation|offer|bid|tender|form|submission) (?:of|dated|from|on) (?:the )?\d{1,2}(?:st|nd|rd|th)? \p{L}+(?: \d{4})?/giu

/** A stock phrase with its fact beside it: "not the right fit for our list, which is crime only", "for security reasons – the lock was broken". */
function explains({text, start}: LetterSentence, stock: ReadonlyArray<Span>): boolean {
  const first = Math.min(...stock.map((span) => span.start)) - start
  const last = Math.max(...stock.map((span) => span.end)) - start
  const [, before = ''] =
    /^\W*(?:because|since|as) (?!you\b|always\b|with\b|part\b)(.{10,}?), /i.exec(
      text.slice(0, Math.max(0, first))
    ) ?? []
  const [, behind = ''] = explanation.exec(text.slice(last)) ?? []
  return [before, behind].some((clause) => countWords(clause) > 2 && !empty.test(clause))
}

/** "The rules forbid decks in that street", "Under our policy, open food cannot be taken back": an appeal to a rule that says what it provides. */
function saysWhatHolds(text: string): boolean {
  const [, provided = ''] = provides.exec(text) ?? under.exec(text) ?? []
  return countWords(provided) > 2 && !idle.test(provided)
}

const provides =
  /\b(?:rules?|polic(?:y|ies)|regulations?|law|lease|licence|statutes?|by-?laws|terms|guidelines|insurance)\b (?:here |now |there |only )?(?:asks?(?: for)?|requires?|lets?|forbids?|prohibits?|says?(?: that)?|states?(?: that)?|limits?|caps?|bars?|sets?) ([^,;:.–—]+)/i
const under =
  /\b(?:under|by|according to|as per) (?:the|our|its|their) (?:\w+ ){0,2}(?:rules?|polic(?:y|ies)|regulations?|law|lease|statutes?|by-?laws|terms), ((?:(?!\b(?:we|i)\b)[^,;:.])+\b(?:cannot|can['’]t|can only|may only|may not|must|have to|has to)\b[^,;:.]+)/i
/** What says of a rule only that it stands against the request. */
const idle =
  /\b(?:this|that|it|so)\b(?=\W*$)|\b(?:us|such|exceptions?|requests?|kind|cases?|circumstances|applications?|claims?)\b/i

const explanation =
  /(?:\bbecause\b|,? (?:as|since) (?=(?:the|a|an|my|our|his|her|its|their|both|all|one|two|three)\b)|, which (?=(?:is(?! why\b)|are|takes?|runs?|covers?|publishes|prints?)\b)|\b(?:somebody|someone|candidate|applicant|person|firm|supplier)(?: else)? (?:who|whose|with)\b|(?<!\b(?:reasons?|following|this|these)): |; | [–—-] )(.+?)(?=; | [–—-] |$)/is
/** What says no more than the stock phrase did. */
const empty =
  /\b(?:hope|wish|regret|sorry|thank\w*|grateful|pity|shame|cannot|can['’]t|unable|unfortunately|not able|not possible|decided|decision|chosen|chose|understand\w*|appreciate|disappoint\w*|applied|accepted?|current(?:ly)?|please|contact|more (?:closely|suitable))\b/i
