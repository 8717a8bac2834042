import {holds} from './found.ts'
import {type Letter, type LetterSentence, type Move, moves} from './model.ts'
import {plainNo, plainnessOf} from './plainness.ts'
import {letterOutput, type Output, outputs} from './signs/outputs.ts'
import type {WeightOf} from './signs/weigh.ts'

/** A phrase is believed, unless this much speaks against it. */
const doubt = -2
/**
 * Promises are said in so many words that signs know too few of them; a no that is regretted in the same breath is one, and what
 * stands behind a no and a "because" is its reason.
 */
const strongDoubt = -4
/** A sentence that weighs less says no by no stretch: in a letter that looks like a refusal, and in one that is only declared one. */
const clearlyNone = {found: -1.5, declared: -0.5}
/** A sentence that answers by plain phrases weighs at least this, whatever the signs of other letters are. */
const clearlyClose = -0.25
/** The shorter a letter, the fewer its signs: phrases alone count for this much over the number of its sentences. */
const trust = 1.5
/** A letter of fewer sentences is very short. */
const shortest = 4
/** What speaks for a no in a very short letter before anything is weighed: few write three lines to say nothing. */
const brief = {found: 0.5, plain: 0.75, alone: 1.75}
/** What speaks against one where nothing is answered: nobody is thanked, and nothing is regretted or taken up. */
const unasked = 0.9
/** However little a sentence says no, it speaks no more than this against what phrases say, and against a plain phrase. */
const least = {found: -5, plain: -1.7}
/** A refusal stands beside its reason more often than it holds it: signs of one in the same sentence must weigh this much. */
const beside = 0.6
/** A phrase that says no by itself is plain. */
const plain = 2
/** A phrase says it with regret, or of what was asked for. */
const regretted = 3.5
/** A phrase says it, and the same breath says why. */
const explained = 2
/** Where phrases say less than nothing, they say something else: a notice, a yes. */
const otherwise = -2

/**
 * Give sentences their moves: a phrase gives one where the signs around it don't speak plainly against it, and signs alone
 * where they weigh enough.
 *
 * @param letter The letter, with hits.
 * @param weightOf Says what each sentence of the body weighs, for each output.
 * @param letterWeight What speaks for a letter of refusal.
 */
export function giveMoves(letter: Letter, weightOf: WeightOf, letterWeight: number): void {
  letter.body.forEach((sentence, index) => {
    givePhrases(sentence, index, weightOf)
    giveSigns(sentence, index, weightOf)
  })
  settleRefusal(letter, weightOf, sum(letter, weightOf, letterWeight))
}

/** The moves that signs alone give. */
function giveSigns(sentence: LetterSentence, index: number, weightOf: WeightOf): void {
  const {moves: given} = sentence
  for (let place = 0; place < outputs.length; place++) {
    const weight = weightOf(index, place)
    const output = weight > 0 ? outputs[place] : undefined
    if (output === undefined || output === 'letter' || given.has(output)) continue
    if (output === 'reason' && given.has('refusal') && weight <= beside) continue
    // "Thank you for contacting us" says nothing of what was asked, whatever words it says that in.
    if (output === 'acknowledgement' && holds(sentence, 'bare.thanks')) continue
    if (saysTooLittle(sentence, output)) continue
    given.set(output, 'signs')
  }
}

/**
 * What no signs make a sentence do: "Denied." refuses and nothing else; "You asked for a residency" gives no reason and says no
 * to nobody; a question neither refuses nor gives a reason, and "Which way would you like to go?" wishes nobody well; "Unfortunately, this card has
 * been withdrawn" speaks of nothing that the reader did.
 */
function saysTooLittle({text, moves}: LetterSentence, move: Move): boolean {
  if ((move === 'refusal' || move === 'reason') && recalls.test(text)) return true
  const asks = /\?\W*$/.test(text)
  if (move === 'refusal') return asks
  if (move === 'reason' && (demands.test(text) || leadsIn(text))) return true
  if (move === 'empathy' && moves.has('gratitude')) return !feels.test(text)
  if (move === 'acknowledgement' && moves.has('regret') && !recipients.test(text)) return true
  if (asks) return move === 'reason' || (move === 'goodwill' && wonders.test(text))
  return !/\p{L}\S*\s+\S*\p{L}/u.test(text)
}

/** What speaks for a refusal, in all. A very short letter has too few signs: its plainest sentence and phrases speak for it. */
function sum(letter: Letter, weightOf: WeightOf, letterWeight: number): number {
  const phrases = plainNo(letter)
  if (letter.body.length >= shortest) return letterWeight + (trust / letter.body.length) * phrases
  const place = outputOf('refusal')
  const kind = saysPlainNo(letter) ? 'plain' : 'found'
  // "We cannot replace the card." and nothing else: what else could it be?
  const start =
    kind === 'plain' && letter.body.length === 1
      ? brief.alone
      : brief[kind] - (letter.body.length === 1 || answersSomething(letter) ? 0 : unasked)
  return Math.max(least[kind], ...letter.body.map((_, index) => weightOf(index, place))) + phrases + start
}

/** Whether a letter looks like an answer to something, speaks of what people ask for, or says no in most of its sentences. */
function answersSomething({body}: Letter): boolean {
  return (
    body.some(({moves}) => answering.some((move) => moves.has(move))) ||
    body.some((sentence) => holds(sentence, 'acknowledgement') || holds(sentence, 'kind')) ||
    body.filter((sentence) => holds(sentence, 'refusal')).length * 2 > body.length
  )
}

const answering = ['gratitude', 'acknowledgement', 'empathy', 'apology', 'regret'] as const

/** Whether the letter refuses, and if so, where. */
function settleRefusal(letter: Letter, weightOf: WeightOf, letterWeight: number): void {
  const own = letter.body.some((sentence) => sentence.moves.get('refusal')?.endsWith('.own'))
  letter.refusal =
    letter.declared.refusal ??
    (own ||
      saysLittleElse(letter) ||
      regretsOutcome(letter) ||
      answersNo(letter) ||
      regretsPlainly(letter) ||
      explainsPlainly(letter) ||
      (letterWeight > 0 &&
        !onlyAsks(letter) &&
        !tellsOwnStep(letter) &&
        !saysYes(letter) &&
        plainNo(letter) >= otherwise))
  if (!letter.refusal) {
    for (const {moves: given} of letter.body) given.delete('refusal')
    return
  }
  if (letter.body.some((sentence) => sentence.moves.has('refusal'))) return
  // No sentence says it by itself: the one that comes closest does.
  const place = outputOf('refusal')
  let best = -1
  let most = letter.declared.refusal ? clearlyNone.declared : clearlyNone.found
  letter.body.forEach((sentence, index) => {
    const signs = weightOf(index, place)
    const weight = isLedUpTo(letter, index) ? Math.max(clearlyClose, signs) : signs
    if (weight <= most || sentence.text.endsWith('?')) return
    best = index
    most = weight
  })
  letter.body[best]?.moves.set('refusal', 'closest-to-a-no')
  if (best < 0 && !letter.declared.refusal) letter.refusal = false
}

/** Whether a plain phrase is all there is, or follows on what was asked, or on a regret: "Unfortunately, we are closed in May. We cannot host it." */
function isLedUpTo({body}: Letter, index: number): boolean {
  const sentence = body[index]
  if (!sentence || plainnessOf(sentence) < plain) return false
  return (
    body.length === 1 ||
    sentence.moves.has('acknowledgement') ||
    body[index - 1]?.moves.has('regret') === true
  )
}

/** Whether a phrase says no by itself. */
function saysPlainNo({body}: Letter): boolean {
  return body.some((sentence) => plainnessOf(sentence) >= plain)
}

/**
 * "Your request has been approved": what such a letter does not provide besides is no refusal of it, and neither is what it
 * plainly denies, where it begins with the yes and denies something else: "We regret that parking cannot be reserved".
 */
function saysYes(letter: Letter): boolean {
  const {body} = letter
  const place = body.findIndex(
    (sentence) => holds(sentence, 'contrary.yes') && !holds(sentence, 'condition.supposed')
  )
  if (place < 0 || !saysPlainNo(letter)) return place >= 0
  return place < 2 && granted.test(body[place]?.text ?? '') && !body.some(refusesRequest)
}

const granted = /\b(?:accepted|approved|granted|confirm(?:ed)?|offer you|accept your)\b/i

/** "We could not give you the Saturday", beside a yes; "Parking cannot be reserved, but …" says nothing of what was asked. */
function refusesRequest(sentence: LetterSentence): boolean {
  const {moves, text} = sentence
  if (!moves.has('refusal')) return false
  return (
    isAnswer(sentence) ||
    moves.has('acknowledgement') ||
    /\byour?\b/i.test(text.split(/,? but\b/, 1)[0] ?? '')
  )
}

/** A letter that says no in three of four sentences refuses, whatever else speaks in it. */
function saysLittleElse({body}: Letter): boolean {
  return (
    body.length >= shortest &&
    body.filter((sentence) => holds(sentence, 'refusal')).length * 4 >= body.length * 3 &&
    !body.some((sentence) => holds(sentence, 'contrary'))
  )
}

/** "We regret to inform you that your document has been declined": nobody goes on to grant it. */
function regretsOutcome({body}: Letter): boolean {
  return (
    body.some(
      (sentence) =>
        outcomes.has(sentence.moves.get('refusal') ?? '') &&
        holds(sentence, 'regret.verb') &&
        !holds(sentence, 'condition.supposed')
    ) && !body.some((sentence) => holds(sentence, 'contrary.yes') || holds(sentence, 'contrary.wished'))
  )
}

/** "We cannot offer you a place", said to the reader now and without an if: what else the letter says changes nothing. */
function answersNo({body}: Letter): boolean {
  return (
    body.some((sentence) => isAnswer(sentence) && sentence.moves.has('refusal')) &&
    !body.some((sentence) => holds(sentence, 'contrary.yes') || holds(sentence, 'contrary.wished'))
  )
}

/** "I am sorry, but we cannot return the money", after what was asked, where nothing speaks of a notice or a yes. */
function regretsPlainly({body}: Letter): boolean {
  return (
    body.some(
      (sentence) =>
        sentence.moves.has('refusal') &&
        plainnessOf(sentence) >= regretted &&
        !holds(sentence, 'condition') &&
        (holds(sentence, 'acknowledgement') ||
          (holds(sentence, 'maybe.bad-news') && !outcomes.has(sentence.moves.get('refusal') ?? '')))
    ) &&
    body.some(({moves}) => moves.has('acknowledgement') || moves.has('empathy')) &&
    !body.some((sentence) => holds(sentence, 'contrary'))
  )
}

/** "Thank you for asking about the deeds. We cannot copy them, because the registry holds them": asked, answered and explained. */
function explainsPlainly({body}: Letter): boolean {
  const place = body.findIndex(
    (sentence) =>
      holds(sentence, 'refusal') &&
      plainnessOf(sentence) >= explained &&
      (holds(sentence, 'reason.because') || sentence.moves.has('reason')) &&
      (holds(sentence, 'maybe.negation') || holds(sentence, 'refusal.other')) &&
      !holds(sentence, 'condition') &&
      !/\byet\b/i.test(sentence.text)
  )
  return (
    place > 0 &&
    body.slice(0, place).some(({moves}) => moves.has('acknowledgement')) &&
    !body.some(({hits}) => against.some((name) => hits.has(name))) &&
    body.filter((sentence) => holds(sentence, 'contrary.notice')).length < 2
  )
}

const against = ['contrary.yes', 'contrary.wished', 'contrary.own', 'contrary.asks'] as const

const isAnswer = (sentence: LetterSentence): boolean =>
  holds(sentence, 'answer.no') && !holds(sentence, 'condition') && !holds(sentence, 'contrary.asks')

/** What a sentence that refers back to a request speaks of, mostly: the reader, or the request. */
const recipients =
  /\b(?:you|your|yours|u|ur|request\w*|ask\w*|appl(?:y|ied|ying|ication|ications)|orders?|bookings?|proposals?|submi\w+|claims?|papers?|letters?|e-?mails?|messages?|notes?|questions?|enquir\w+|inquir\w+|invit\w+|offers?|wish\w*|want\w*|re|regarding|reference|concerning|about|quot\w+|bids?|tenders?|pitch\w*|manuscripts?|appeals?|complain\w*|leave|nominat\w+|regist\w+|entry|entries|visit|interview\w*|access|conversation|it)\b/i

/** "You asked for a residency this summer." */
const recalls =
  /^\W*(?:thank|you(?:'d|’d| had| have)? (?:asked|wanted|wished|applied|requested|wondered|hoped|sent|wrote|enquired|inquired))\b[^,;:–—]*$/i
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
const outcomes: ReadonlySet<string> = new Set(['refusal.outcome', 'refusal.other'])

/** "We ask you for a discount of 20 %": a letter that asks, and in which no phrase says no, is the request and not the answer. */
function onlyAsks({body}: Letter): boolean {
  const has = (name: string): boolean => body.some((sentence) => holds(sentence, name))
  return has('contrary.asks') && !has('refusal')
}

/** "I hereby resign": such a letter answers nobody, whatever it cannot do besides. */
function tellsOwnStep({body}: Letter): boolean {
  return body.some((sentence) => holds(sentence, 'contrary.own'))
}

/** A move by the first of its phrases in the sentence, unless the signs speak plainly against it. */
function givePhrases(sentence: LetterSentence, index: number, weightOf: WeightOf): void {
  let seen = 0
  const {hits} = sentence
  for (let hit = 0; hit < hits.length; hit++) {
    const list = hits.list(hit)
    const move = moveNames.get(hits.family(hit))
    const isSure = list.endsWith('.own') || list === 'reason.announced'
    if (move === undefined || (seen & (1 << move.index) && !isSure)) continue
    seen |= 1 << move.index
    const weight = move.output < 0 || isSure ? 0 : weightOf(index, move.output)
    if (weight > doubtOf(move.move, sentence)) sentence.moves.set(move.move, list)
  }
}

function doubtOf(move: Move, sentence: LetterSentence): number {
  if (move === 'refusal' && isAnswer(sentence)) return Number.NEGATIVE_INFINITY
  const isPlain =
    move === 'promise' ||
    (move === 'refusal' && holds(sentence, 'regret')) ||
    (move === 'reason' && holds(sentence, 'reason.because') && holds(sentence, 'refusal'))
  return isPlain ? strongDoubt : doubt
}

function outputOf(move: Move): number {
  const place = outputs.findIndex((output: Output) => output === move)
  return place === letterOutput ? -1 : place
}

/** Moves by the families of phrases that are named after them. */
const moveNames = new Map<string, {move: Move; index: number; output: number}>(
  moves.map((move, index) => [move, {move, index, output: outputOf(move)}])
)
