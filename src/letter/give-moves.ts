import {firstEndingAfter} from '../first-ending-after.ts'
import {holds} from './found.ts'
import {inLine} from './in-line.ts'
import {type Letter, type LetterSentence, type Move, moves} from './model.ts'
import {plainlyRefuses} from './plainly-refuses.ts'
import {grants, isAnswer, isPlain, plainnessOf} from './plainness.ts'
import {recalls, saysTooLittle} from './says-too-little.ts'
import {letterOutput, type Output, outputs, refusalOutput} from './signs/outputs.ts'
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
const enough: Partial<Record<Output, number>> = {
  promise: 1.6,
  goodwill: 0.6,
  alternative: 0.5,
  empathy: 0.5,
  acknowledgement: 0.3
}
/** A refusal stands beside its reason more often than it holds it: signs of one in the same sentence must weigh this much. */
const beside = 0.6
/** And so must those of an offer beside a wish. */
const besideWish = 2
/** What a phrase gives as a reason is seldom an offer as well: signs of one must weigh this much beside it. */
const besideReason = 2
/** Where a phrase says no in another sentence, signs of a second one must weigh this much. */
const secondNo = 1.25

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
  letter.body.forEach((sentence, index) => {
    if (refusesNothing(letter, sentence, isSaid ? weightOf(index, refusalOutput) : undefined))
      sentence.moves.delete('refusal')
  })
  const verdict = weigher.verdict(traitsOf(letter, weightOf, weigher.letterWeight()))
  settleRefusal(letter, weightOf, isSaid ? verdict : verdict - unsaid - thankedInVain(letter))
}

/** "The works begin at eight. Thank you for your understanding.": thanks for it stand in notices as often, where no word of a no does. */
function thankedInVain({body}: Letter): number {
  const isThanked = body.some((sentence) => holds(sentence, 'understanding'))
  return isThanked && !body.some((sentence) => hints.some((family) => holds(sentence, family))) ? inVain : 0
}

/**
 * Whether only signs say that a sentence refuses that does not: a tag and nothing else, and where a phrase says the no elsewhere, one without any phrase
 * of the kind, such as "Unfortunately, your order is for 320 crates", or with little weight: "Unfortunately, this card has been withdrawn. We cannot replace it."
 */
function refusesNothing(letter: Letter, sentence: LetterSentence, weightBesideNo?: number): boolean {
  if (sentence.moves.get('refusal') !== 'signs') return false
  if (isTag(letter, sentence)) return true
  return weightBesideNo !== undefined && (weightBesideNo <= secondNo || plainnessOf(sentence) === 0)
}

/** The moves that signs alone give. */
function giveSigns(sentence: LetterSentence, index: number, weightOf: WeightOf): void {
  const {moves: given} = sentence
  for (let place = 0; place < outputs.length; place++) {
    const weight = weightOf(index, place)
    const output = weight > 0 ? outputs[place] : undefined
    if (output === undefined || output === 'letter' || output === 'stock' || given.has(output)) continue
    if (weight <= (enough[output] ?? 0)) continue
    if (output === 'reason' && given.has('refusal') && weight <= beside) continue
    // "We would be glad to welcome you again": who says so in a phrase of wishes seldom offers something in the same breath.
    if (output === 'alternative' && given.get('goodwill')?.startsWith('goodwill.') && weight <= besideWish)
      continue
    if (output === 'alternative' && given.get('reason')?.startsWith('reason.') && weight <= besideReason)
      continue
    // "Thank you for contacting us" says nothing of what was asked, whatever words it says that in.
    if (output === 'acknowledgement' && holds(sentence, 'bare.thanks')) continue
    if (saysTooLittle(sentence, output)) continue
    given.set(output, 'signs')
  }
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
  let best = -1
  let most = letter.declared.refusal ? clearlyNone.declared : clearlyNone.found - Math.max(0, verdict - 1)
  if (plainly) most = Number.NEGATIVE_INFINITY
  letter.body.forEach((sentence, index) => {
    const signs = weightOf(index, refusalOutput) + plainnessOf(sentence) / 2
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
  return body.some((sentence, index) => isPlain(sentence) && weightOf(index, refusalOutput) > striking)
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
  if (move === 'alternative' && offersBeside(sentence)) return Number.NEGATIVE_INFINITY
  const isClear =
    move === 'promise' ||
    move === 'understanding' ||
    (move === 'refusal' && (holds(sentence, 'regret') || isPlain(sentence))) ||
    (move === 'reason' &&
      ((holds(sentence, 'reason.because') && holds(sentence, 'refusal')) ||
        holds(sentence, 'stock.policy') ||
        (holds(sentence, 'stock.reason') && holds(sentence, 'refusal.rules'))))
  return isClear ? strongDoubt : doubt
}

/** "You asked us to hold the price, and we cannot." */
function answersAtOnce(sentence: LetterSentence): boolean {
  return holds(sentence, 'refusal.short') && holds(sentence, 'acknowledgement')
}

/** Whether a sentence offers something beside what it refuses or regrets: the words of the one speak against the other. */
function offersBeside(sentence: LetterSentence): boolean {
  const text = inLine(sentence.text)
  return butOffers.test(text) || alsoOffers.test(text) || (holds(sentence, 'refusal') && concedes.test(text))
}

/** "We cannot remove it, but we will let you open another." */
const butOffers = /\bbut,?\s(?:we|i)(?:['’]ll|['’]d|\swill|\scan|\scould|\swould)\b/i
/** "We apologise for this and invite you to choose another date." */
const alsoOffers =
  /\b(?:apologi[sz]e|sorry)\b[^.;]{0,60}\sand (?:would )?(?:encourage|invite|recommend|suggest|urge) (?:that )?you\b/i
/** "Although we cannot take your sofa, we recommend the hospice shop." */
const concedes =
  /^\W*(?:while|whilst|although|though|even though|as much as)\b[^.;]*?, (?:we|i)(?:['’]d| would| can| do| strongly| warmly)* (?:be (?:glad|happy|pleased|delighted|interested)|encourage|invite|recommend|suggest|urge|propose|offer)\b/i

function outputOf(move: Move): number {
  const place = outputs.findIndex((output: Output) => output === move)
  return place === letterOutput ? -1 : place
}

/** Moves by the families of phrases that are named after them. */
const moveNames = new Map<string, {move: Move; index: number; output: number}>(
  moves.map((move, index) => [move, {move, index, output: outputOf(move)}])
)
