import {countWords} from '../count-words.ts'
import {firstEndingAfter} from '../first-ending-after.ts'
import {holds} from './found.ts'
import {inLine} from './in-line.ts'
import {type Letter, type LetterSentence, type Move, moves} from './model.ts'
import {plainlyRefuses} from './plainly-refuses.ts'
import {grants, isAnswer, isPlain, plainnessOf} from './plainness.ts'
import {letterOutput, type Output, outputs} from './signs/outputs.ts'
import type {Weigher, WeightOf} from './signs/weigh.ts'
import {traitsOf} from './traits.ts'

/** A phrase is believed, unless this much speaks against it. */
const doubt = -2
/**
 * Promises are said in so many words that signs know too few of them; a no that is regretted in the same breath is one, and what
 * stands behind a no and a "because" is its reason, as is an appeal to a rule.
 */
const strongDoubt = -5
/** A sentence that weighs less says no by no stretch: in a letter that barely looks like a refusal, and in one that is only declared one. */
const clearlyNone = {found: -3, declared: -0.5}
/** A letter in which no phrase says no must look like a refusal by so much more. */
const unsaid = 1.25
/** And by so much more where it thanks for an understanding of nothing. */
const inVain = 2.5
/** Where the closest sentence has no word of a no, either, the letter must look like a refusal by this much. */
const noWord = 0.85
/** A sentence that answers by plain phrases weighs at least this, whatever the signs of other letters are. */
const clearlyClose = -0.25
/** What looks like a promise mostly tells a next step, and not all that is friendly looks ahead: signs of these must weigh more than nothing. */
const enough: Partial<Record<Output, number>> = {promise: 1.6, goodwill: 0.6, acknowledgement: 0.3}
/** A refusal stands beside its reason more often than it holds it: signs of one in the same sentence must weigh this much. */
const beside = 0.6
/** And so must those of an offer beside a wish. */
const besideWish = 2

/**
 * Give sentences their moves: a phrase gives one where the signs around it don't speak plainly against it, and signs alone
 * where they weigh enough.
 *
 * @param letter The letter, with hits.
 * @param weigher Has weighed each sentence of the body.
 */
export function giveMoves(
  letter: Letter,
  weigher: Pick<Weigher, 'weightOf' | 'letterWeight' | 'verdict'>
): void {
  const weightOf: WeightOf = (sentence, output) => weigher.weightOf(sentence, output)
  letter.body.forEach((sentence, index) => {
    givePhrases(sentence, index, weightOf)
    if (!isTag(letter, sentence)) giveSigns(sentence, index, weightOf)
  })
  const isSaid = letter.body.some(({moves: given}) => given.get('refusal')?.startsWith('refusal.'))
  for (const sentence of letter.body)
    if (refusesNothing(letter, sentence, isSaid)) sentence.moves.delete('refusal')
  const verdict = weigher.verdict(traitsOf(letter, weightOf, weigher.letterWeight()))
  settleRefusal(letter, weightOf, isSaid ? verdict : verdict - unsaid - thankedInVain(letter))
}

/** "The works begin at eight. Thank you for your understanding.": thanks for it stand in notices as often, where no word of a no does. */
function thankedInVain({body}: Letter): number {
  const isThanked = body.some((sentence) => holds(sentence, 'understanding'))
  return isThanked && !body.some((sentence) => hints.some((family) => holds(sentence, family))) ? inVain : 0
}

/**
 * Whether only signs say that a sentence refuses that does not: a tag and nothing else, and one without any phrase of the kind where a phrase says
 * the no elsewhere, such as "Unfortunately, your order is for 320 crates".
 */
function refusesNothing(letter: Letter, sentence: LetterSentence, isSaid: boolean): boolean {
  if (sentence.moves.get('refusal') !== 'signs') return false
  return isTag(letter, sentence) || (isSaid && plainnessOf(sentence) === 0)
}

/** The moves that signs alone give. */
function giveSigns(sentence: LetterSentence, index: number, weightOf: WeightOf): void {
  const {moves: given} = sentence
  for (let place = 0; place < outputs.length; place++) {
    const weight = weightOf(index, place)
    const output = weight > 0 ? outputs[place] : undefined
    if (output === undefined || output === 'letter' || given.has(output)) continue
    if (weight <= (enough[output] ?? 0)) continue
    if (output === 'reason' && given.has('refusal') && weight <= beside) continue
    // "We would be glad to welcome you again": who says so in a phrase of wishes seldom offers something in the same breath.
    if (output === 'alternative' && given.get('goodwill')?.startsWith('goodwill.') && weight <= besideWish)
      continue
    // "Thank you for contacting us" says nothing of what was asked, whatever words it says that in.
    if (output === 'acknowledgement' && holds(sentence, 'bare.thanks')) continue
    if (saysTooLittle(sentence, output)) continue
    given.set(output, 'signs')
  }
}

/** "Once again, our sincerest apologies": in so few words nobody apologises and offers something, too. */
const wordsOfAnOffer = 9

/**
 * What no signs make a sentence do: "Denied." refuses and nothing else; "You asked for a residency" gives no reason and says no
 * to nobody, nor does what grants it; a question neither refuses nor gives a reason, and "Which way would you like to go?" wishes nobody well; "Unfortunately, this card has
 * been withdrawn" speaks of nothing that the reader did.
 */
function saysTooLittle(sentence: LetterSentence, move: Move): boolean {
  const {moves} = sentence
  const text = inLine(sentence.text)
  if ((move === 'refusal' || move === 'reason') && (recalls.test(text) || grants(sentence))) return true
  const asks = /\?\W*$/.test(text)
  if (move === 'refusal') return asks
  if (move === 'reason' && (demands.test(text) || leadsIn(text))) return true
  if (move === 'empathy' && moves.has('gratitude')) return !feels.test(text)
  // Who blames or shuts the door wishes nobody well in the same breath, nor does who hopes for a payment.
  if (move === 'goodwill' && (holds(sentence, 'bare.hope') || unkind.some((list) => holds(sentence, list))))
    return true
  if (move === 'alternative' && moves.has('apology')) return countWords(text) < wordsOfAnOffer
  // "Once again, our sincere apologies." wishes for nothing.
  if (move === 'goodwill' && moves.has('apology') && countWords(text) < wordsOfAnOffer) return true
  // "In May we agreed that you could have it", "Two of our drivers are off sick": what was said before, and who is not there.
  if (
    move === 'alternative' &&
    (agreedBefore.test(text) || (isAway.test(text) && !offersSomething.test(text)))
  )
    return true
  // "We will see what we can do" offers nothing yet.
  if (move === 'alternative' && moves.has('promise')) return !holds(sentence, 'checkable')
  if (move === 'acknowledgement' && moves.has('regret') && !recipients.test(text)) return true
  if (move === 'acknowledgement' && thanksForInterest.test(text)) return true
  // "Can't give you Saturday off": the no says what was asked for where it names a request.
  if (move === 'acknowledgement' && moves.has('refusal') && !ofRequest.test(text)) return true
  // "In March we shook hands on a new ridge": the writer's own promise is no request.
  if (move === 'acknowledgement' && agreedBefore.test(text) && !requested.test(text)) return true
  if (asks) return move === 'reason' || (move === 'goodwill' && wonders.test(text))
  return !/\p{L}\S*\s+\S*\p{L}/u.test(text)
}

/** Whether the letter refuses, and if so, where. */
function settleRefusal(letter: Letter, weightOf: WeightOf, verdict: number): void {
  const own = letter.body.some((sentence) => sentence.moves.get('refusal')?.endsWith('.own'))
  const plainly = plainlyRefuses(letter) || strikes(letter, weightOf)
  letter.refusal = letter.declared.refusal ?? (own || verdict > 0 || plainly)
  if (!letter.refusal) {
    for (const {moves: given} of letter.body) given.delete('refusal')
    return
  }
  if (letter.body.some((sentence) => sentence.moves.has('refusal'))) return
  // No sentence says it by itself: the one that comes closest does, the less close the more the letter speaks for it.
  const place = outputOf('refusal')
  let best = -1
  let most = letter.declared.refusal ? clearlyNone.declared : clearlyNone.found - Math.max(0, verdict - 1)
  if (plainly) most = Number.NEGATIVE_INFINITY
  letter.body.forEach((sentence, index) => {
    const signs = weightOf(index, place) + plainnessOf(sentence) / 2
    const weight = isLedUpTo(letter, index) ? Math.max(clearlyClose, signs) : signs
    if (weight <= most || cannotRefuse(letter, sentence)) return
    best = index
    most = weight
  })
  const closest = letter.body[best]
  const isSure = letter.declared.refusal || plainly || verdict > noWord
  if (closest && (isSure || hints.some((family) => holds(closest, family))))
    closest.moves.set('refusal', 'closest-to-a-no')
  else if (!letter.declared.refusal) letter.refusal = false
}

/** A sentence that says no by a phrase, and weighs as much by its words and its place, is one whatever else the letter tells. */
const striking = 3

/** "We therefore can't send anybody to Faro", in a letter about many things. */
function strikes({body}: Letter, weightOf: WeightOf): boolean {
  if (body.some((sentence) => holds(sentence, 'contrary'))) return false
  const place = outputOf('refusal')
  return body.some((sentence, index) => isPlain(sentence) && weightOf(index, place) > striking)
}

/** Families of phrases that a no has, where it is said in any words. */
const hints = ['refusal', 'maybe', 'negation', 'regret', 'hedge']

/**
 * Whether a sentence is no no, however close it comes: a question, one that grants or says what was asked, thanks, wishes and
 * promises, and a tag, for what it will say is not known.
 */
function cannotRefuse(letter: Letter, sentence: LetterSentence): boolean {
  return (
    sentence.text.endsWith('?') ||
    grants(sentence) ||
    isTag(letter, sentence) ||
    recalls.test(inLine(sentence.text)) ||
    (plainnessOf(sentence) === 0 && kindly.some((move) => sentence.moves.has(move)))
  )
}

const kindly: ReadonlyArray<Move> = ['gratitude', 'goodwill', 'promise', 'understanding']

/** Whether a sentence is a tag and nothing else. */
function isTag({masks}: Letter, sentence: LetterSentence): boolean {
  const mask = masks[firstEndingAfter(masks, sentence.start)]
  return mask !== undefined && mask.start <= sentence.start && sentence.end <= mask.end
}

/** Whether a plain phrase is all there is, or follows on what was asked, or on a regret: "Unfortunately, we are closed in May. We cannot host it." */
function isLedUpTo({body}: Letter, index: number): boolean {
  const sentence = body[index]
  if (!sentence || !isPlain(sentence)) return false
  return (
    body.length === 1 ||
    sentence.moves.has('acknowledgement') ||
    body[index - 1]?.moves.has('regret') === true
  )
}

/** What a sentence that refers back to a request speaks of, mostly: the reader, or the request. */
const recipients =
  /\b(?:you|your|yours|u|ur|request\w*|ask\w*|appl(?:y|ied|ying|ication|ications)|orders?|bookings?|proposals?|submi\w+|claims?|papers?|letters?|e-?mails?|messages?|notes?|questions?|enquir\w+|inquir\w+|invit\w+|offers?|wish\w*|want\w*|re|regarding|reference|concerning|about|quot\w+|bids?|tenders?|pitch\w*|manuscripts?|appeals?|complain\w*|leave|nominat\w+|regist\w+|entry|entries|visit|interview\w*|access|conversation)\b/i

/** "You asked for a residency this summer." */
const recalls =
  /^\W*(?:thank|you(?:'d|’d| had| have)? (?:asked|wanted|wished|applied|requested|wondered|hoped|sent|wrote|enquired|inquired))\b[^,;:–—]*$/i
const agreedBefore =
  /\b(?<!\bas )(?:we|i) (?:had |have |both |once |first )?(?:agreed|promised|confirmed|told you|said|shook hands|offered you|quoted you|gave you our word)\b(?!.*\b(?:instead|but)\b)/i
const ofRequest =
  /\b(?:your|yours|ur|ask\w*|request\w*|appl(?:y|ied|ying|icants?|ications?)|order(?:s|ed)?|book(?:ings?|ed)|propos\w+|submi\w+|claims?|appeals?|invit\w+|offer(?:s|ed)?|want\w*|wish\w*|hop\w+|suggest\w*|nominat\w+|regist\w+|quot\w+|pitch\w*|sent|sought|positions?|posts?|roles?|jobs?|places?|vacanc(?:y|ies))\b|[{<[%$]/i
/** "Thank you for your interest in our store" names no request; "in the post of" and "in joining" do. */
const thanksForInterest =
  /^\W*(?:(?:we|i) )?(?:thank(?:s| you)?|many thanks|appreciate)\b[^.;]*\binterest in\b(?!.*\b(?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|openings?|appl(?:y|ied|ying|ications?)|join\w*|internships?|program\w*|courses?|scholarships?|grants?|awards?|propert(?:y|ies)|flats?|apartments?|rooms?|working|becoming|partner\w*|publish\w*|purchas\w*|buying|sponsor\w*|speak\w*|volunteer\w*|adopt\w*|attending|hosting|contribut\w*|fellowships?|stud(?:y|ies|ying)|access|beta|requests?)\b)/i
/** What the reader asked for, ordered or sent. */
const requested =
  /\b(?:request|order|booking|application|contract|form|question|enquiry|inquiry|letter|e-?mail|asked|wanted|ordered|booked)\b/i
const isAway =
  /(?<!\b(?:when|while|as|because|since|till|until)\b[^.;]*)\b(?:is|are|was|were) (?:all |both |still |now |already )?(?:off|away|ill|sick|on (?:leave|holiday|hire|loan)|booked|taken|full|in \p{Lu}\p{Ll}+ (?:until|till))\b/u
const offersSomething = /\b(?:you|your|can|could|may|free|available|open|from|but|after|if)\b/
const unkind = ['blame', 'belittling', 'condescension', 'deadend']
const wonders = /^\W*(?:which|what|when|where|who|whose|why|how)\b/i
/** What the reader is asked or encouraged to do says why of nothing, unless it asks to note a fact. */
const demands =
  /^\W*(?:(?:please|kindly) (?!note|be |understand|know|remember|see|bear|keep|accept|appreciate|consider)|before you\b|(?:we|i) (?:(?:would|do|strongly|warmly|really) )*(?:encourage|invite|urge)\b)/i
const concedes = /^\W*(?:although|though|while|whilst|even though|much as|as much as)\b/i
const saysWhy = /\b(?:reasons?|because|why|following|grounds|as|since|due|owing)\b/i

/** "Here are the details:", "Although we would love to help, your request was declined": what leads in, and what is conceded, says why of nothing. */
function leadsIn(text: string): boolean {
  if (/:\s*$/.test(text)) return !saysWhy.test(text)
  const conceded = concedes.exec(text)
  return (
    conceded !== null &&
    !/\b(?:because|as|since|due to|owing to|so|but)\b/i.test(text.slice(conceded[0].length))
  )
}

/** Who thanks for "the time and effort" shows no understanding; who knows "how much effort it was" does. */
const feels =
  /\b(?:understand\w*|know\w*|sorry|see|realis\w*|realiz\w*|recogni\w*|disappoint\w*|frustrat\w*|imagine|hear\w*|feel\w*|shame|pity|hard|difficult\w*|matters?|means?|hopes?|aware|sympath\w*|important|shows?|how much|how long)\b/i

/** A move by the first of its phrases in the sentence, unless the signs speak plainly against it. */
function givePhrases(sentence: LetterSentence, index: number, weightOf: WeightOf): void {
  let seen = 0
  const {hits} = sentence
  for (let hit = 0; hit < hits.length; hit++) {
    const list = hits.list(hit)
    const move = moveNames.get(hits.family(hit))
    const isSure = list.endsWith('.own') || sure.has(list)
    if (move === undefined || (seen & (1 << move.index) && !isSure)) continue
    seen |= 1 << move.index
    const weight = move.output < 0 || isSure ? 0 : weightOf(index, move.output)
    if (weight > doubtOf(move.move, sentence)) sentence.moves.set(move.move, list)
  }
}

/** Lists that signs say nothing against. */
const sure = new Set([
  'reason.announced',
  'alternative.another',
  'alternative.appeal',
  'acknowledgement.following'
])

function doubtOf(move: Move, sentence: LetterSentence): number {
  if (move === 'refusal' && (isAnswer(sentence) || answersAtOnce(sentence))) return Number.NEGATIVE_INFINITY
  if (move === 'alternative' && butOffers.test(inLine(sentence.text))) return Number.NEGATIVE_INFINITY
  const isClear =
    move === 'promise' ||
    move === 'understanding' ||
    (move === 'refusal' && (holds(sentence, 'regret') || isPlain(sentence))) ||
    (move === 'reason' &&
      ((holds(sentence, 'reason.because') && holds(sentence, 'refusal')) || holds(sentence, 'stock.policy')))
  return isClear ? strongDoubt : doubt
}

/** "You asked us to hold the price, and we cannot." */
function answersAtOnce(sentence: LetterSentence): boolean {
  return holds(sentence, 'refusal.short') && holds(sentence, 'acknowledgement')
}

/** "We cannot remove it, but we will let you open another." */
const butOffers = /\bbut,?\s(?:we|i)(?:['’]ll|['’]d|\swill|\scan|\scould|\swould)\b/i

function outputOf(move: Move): number {
  const place = outputs.findIndex((output: Output) => output === move)
  return place === letterOutput ? -1 : place
}

/** Moves by the families of phrases that are named after them. */
const moveNames = new Map<string, {move: Move; index: number; output: number}>(
  moves.map((move, index) => [move, {move, index, output: outputOf(move)}])
)
