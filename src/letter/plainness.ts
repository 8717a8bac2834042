import {holds} from './found.ts'
import type {Letter, LetterSentence, Move} from './model.ts'

/** How plainly each kind of phrase says no. */
const plainness: ReadonlyMap<string, number> = new Map([
  ['refusal.decided', 3],
  ['refusal.outcome', 3],
  ['refusal.other', 3],
  ['refusal.no', 3],
  ['refusal.short', 2],
  ['refusal.closed', 2],
  ['refusal.taste', 2],
  ['refusal.withdrawn', 2.5],
  ['refusal.rules', 2],
  ['refusal.hedged', 2],
  ['refusal.cannot', 2],
  ['maybe.policy', 1.5],
  ['maybe.circumstance', 1],
  ['maybe.negation', 0.5],
  ['maybe.bad-news', 0]
])
/** A phrase that says this much says no by itself. */
const enough = 2

/**
 * How plainly phrases alone say that a letter refuses, against what it is about otherwise: a reminder, a confirmation or a
 * complaint says "cannot" too. Needs no neighbours, so it holds for the shortest letter.
 *
 * @param letter The letter, with hits and moves.
 * @returns Above 0 where they say so.
 */
export function plainNo(letter: Letter): number {
  let top = 0
  letter.body.forEach((sentence, index) => {
    top = Math.max(top, plainnessOf(sentence) + ledUpTo(letter, index))
  })
  return top === 0 ? -enough : top + letterTone(letter) - enough
}

/** "Unfortunately, the shop is closed in May. We cannot host the reading": what is regretted leads up to the no. */
function ledUpTo({body}: Letter, index: number): number {
  const sentence = body[index]
  return sentence &&
    !sentence.moves.has('regret') &&
    holds(sentence, 'refusal') &&
    body[index - 1]?.moves.has('regret')
    ? 1
    : 0
}

/** What the letter around the sentence says for and against a refusal. */
function letterTone(letter: Letter): number {
  let tone = 0
  const has = (move: Move): boolean => letter.body.some((sentence) => sentence.moves.has(move))
  if (has('acknowledgement') || has('gratitude')) tone += 0.5
  if (has('understanding')) tone += 0.5
  if (has('goodwill') || has('alternative')) tone += 0.25
  let yes = 0
  let wished = 0
  let notice = 0
  for (const sentence of letter.sentences) {
    if (!holds(sentence, 'contrary')) continue
    if (holds(sentence, 'contrary.wished')) wished = 3
    // A sentence that says no itself says nothing against it: "we won't be inviting you to an interview".
    if (holds(sentence, 'refusal')) continue
    if (holds(sentence, 'contrary.yes') && !holds(sentence, 'condition.supposed')) yes++
    if (holds(sentence, 'contrary.notice')) notice++
  }
  return tone - wished - Math.min(4, yes * 3) - Math.min(3, notice * 1.5)
}

/**
 * How plainly a sentence says no.
 *
 * @param sentence The sentence.
 * @returns From 0, not at all, to 3 and a little.
 */
export function plainnessOf(sentence: LetterSentence): number {
  let score = 0
  const {hits} = sentence
  for (let index = 0; index < hits.length; index++) {
    const family = hits.family(index)
    if (family === 'refusal' || family === 'maybe')
      score = Math.max(score, plainness.get(hits.list(index)) ?? 0)
  }
  if (score === 0 || sentence.text.endsWith('?')) return 0
  if (holds(sentence, 'maybe.policy') && holds(sentence, 'maybe.negation')) score += 0.25
  if (sentence.moves.has('regret') || holds(sentence, 'maybe.bad-news')) score += 1
  if (sentence.moves.has('acknowledgement')) score += 0.5
  // What is explained in the same breath is meant as an answer.
  if (holds(sentence, 'reason.because')) score += 0.5
  if (holds(sentence, 'condition.past')) score -= 2
  const plain =
    holds(sentence, 'refusal.decided') ||
    holds(sentence, 'refusal.outcome') ||
    holds(sentence, 'refusal.other')
  if (!plain && holds(sentence, 'condition.rule'))
    score -= sentence.moves.has('regret') || sentence.moves.has('apology') ? 0.5 : 1.25
  return Math.max(0, score)
}

/**
 * @param sentence The sentence.
 * @returns Whether a phrase in it says no by itself.
 */
export function isPlain(sentence: LetterSentence): boolean {
  return plainnessOf(sentence) >= enough
}

/**
 * @param sentence The sentence.
 * @returns Whether it says no to the reader, here and now, and without an if: "We cannot offer you a place".
 */
export function isAnswer(sentence: LetterSentence): boolean {
  return holds(sentence, 'answer.no') && !holds(sentence, 'condition') && !holds(sentence, 'contrary.asks')
}

/**
 * @param sentence The sentence.
 * @returns Whether it tells what we did for the reader, and denies nothing: "We have sent you a new pair".
 */
export function grants(sentence: LetterSentence): boolean {
  return holds(sentence, 'granted.given') && plainnessOf(sentence) === 0
}
