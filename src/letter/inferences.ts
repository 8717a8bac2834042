import type {Letter, LetterSentence, Move} from './model.ts'

/** Lets sentences have moves that their phrases alone do not give, or takes moves back, by place and neighbours. */
export function inferMoves(letter: Letter): void {
  dropFormulaThanks(letter)
  dropAskedAlternatives(letter)
  weighRefusal(letter)
  findChangedTerms(letter)
  inheritFromIntroduction(letter)
  reasonSlot(letter)
  dropStrayReasons(letter)
  factBesideRefusal(letter)
}

const hasList = (sentence: LetterSentence, name: string): boolean =>
  sentence.hits.some(({list}) => list === name || list.startsWith(`${name}.`))

/** "Thank you for that" can be thanks for understanding and nothing else. */
function dropFormulaThanks(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('understanding') || !sentence.moves.has('gratitude')) continue
    const formulas = sentence.hits.filter(({list}) => list.startsWith('understanding.'))
    const thanks = sentence.hits.filter(({list}) => list.startsWith('gratitude.'))
    if (thanks.every((hit) => formulas.some((formula) => formula.from <= hit.from && hit.to <= formula.to))) {
      sentence.moves.delete('gratitude')
    }
  }
}

/** "You asked if we could pay back the fee": what is asked is not what is offered. */
function dropAskedAlternatives(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('alternative')) continue
    const asked = sentence.hits.find(({list}) => list === 'acknowledgement.you-asked')
    const first = sentence.hits.find(({list}) => list.startsWith('alternative.'))
    if (
      asked &&
      first &&
      asked.from < first.from &&
      /\b(?:asked|ask|wonder\w*|requested|enquired|inquired)\b.*\b(?:if|whether|to)\b/i.test(sentence.text) &&
      !sentence.hits.some((hit) => hit.list.startsWith('alternative.') && hit.from > first.from + 12)
    ) {
      sentence.moves.delete('alternative')
    }
  }
}

/** How plainly each kind of phrase says no. */
const plainness: Record<string, number> = {
  'refusal.decided': 3,
  'refusal.outcome': 3,
  'refusal.other': 3,
  'refusal.no': 3,
  'refusal.withdrawn': 2.5,
  'refusal.rules': 2,
  'refusal.hedged': 2,
  'refusal.cannot': 2,
  'maybe.policy': 1.5,
  'maybe.circumstance': 1,
  'maybe.negation': 0.5,
  'maybe.bad-news': 0
}
const enough = 2

/**
 * Decide whether the letter refuses, and in which sentences, from how plainly they say no and from what the letter is about
 * otherwise: a reminder, a confirmation or a complaint says "cannot" too.
 */
function weighRefusal(letter: Letter): void {
  const tone = letterTone(letter)
  const scores = letter.body.map((sentence) => (isQuestion(sentence) ? 0 : plainnessOf(sentence)))
  let best = -1
  letter.body.forEach((sentence, index) => {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
    if (scores[index] === 0) sentence.moves.delete('refusal')
  })
  const top = scores[best] ?? 0
  const found = letter.declared.refusal ?? top + tone >= enough
  letter.refusal = found
  letter.body.forEach((sentence, index) => {
    const score = scores[index] ?? 0
    if (!found || (score < 1 && index !== best)) sentence.moves.delete('refusal')
    else if (sentence.moves.has('regret') && hasList(sentence, 'maybe.policy') && score >= 1)
      setMove(sentence, 'refusal', 'regret-before-policy')
  })
  const said = letter.body.some((sentence) => sentence.moves.has('refusal'))
  const closest = letter.body[best]
  if (found && !said && closest && top >= 1) setMove(closest, 'refusal', 'closest-to-a-no')
}

/** What the letter around the sentence says for and against a refusal. */
function letterTone(letter: Letter): number {
  let tone = 0
  const has = (move: Move): boolean => letter.body.some((sentence) => sentence.moves.has(move))
  if (has('acknowledgement') || has('gratitude')) tone += 0.5
  if (has('understanding')) tone += 0.5
  if (has('goodwill') || has('alternative')) tone += 0.25
  // A sentence that says no itself says nothing against it: "we won't be inviting you to an interview".
  const others = letter.sentences.filter((sentence) => !hasList(sentence, 'refusal'))
  const yes = others.filter(
    (sentence) => hasList(sentence, 'contrary.yes') && !hasList(sentence, 'condition.supposed')
  ).length
  const notice = others.filter((sentence) => hasList(sentence, 'contrary.notice')).length
  return tone - Math.min(4, yes * 3) - Math.min(3, notice * 1.5)
}

function plainnessOf(sentence: LetterSentence): number {
  let score = 0
  const lists = new Set(sentence.hits.map(({list}) => list))
  for (const list of lists) score = Math.max(score, plainness[list] ?? 0)
  if (score === 0) return 0
  if (lists.has('maybe.policy') && lists.has('maybe.negation')) score += 0.25
  if (sentence.moves.has('regret') || lists.has('maybe.bad-news')) score += 1
  if (sentence.moves.has('acknowledgement')) score += 0.5
  if (hasList(sentence, 'condition.past')) score -= 2
  const plain = lists.has('refusal.decided') || lists.has('refusal.outcome') || lists.has('refusal.other')
  if (!plain && hasList(sentence, 'condition.rule'))
    score -= sentence.moves.has('regret') || sentence.moves.has('apology') ? 0.5 : 1.25
  return Math.max(0, score)
}

const isQuestion = (sentence: LetterSentence): boolean => /\?\s*$/.test(sentence.text)

function setMove(sentence: LetterSentence, move: Move, why: string): void {
  if (!sentence.moves.has(move)) sentence.moves.set(move, why)
}

/** Terms are changed where a refusal takes back what the sender had agreed. */
function findChangedTerms(letter: Letter): void {
  const withdrawn = letter.body.some((sentence) => hasList(sentence, 'terms.withdrawn'))
  const agreed = letter.body.some((sentence) => hasList(sentence, 'terms.agreed'))
  letter.termsChanged = letter.declared.termsChanged ?? (letter.refusal && (withdrawn || agreed))
}

/** Items of a list do what the sentence above them says: "Here is what I can offer:", "The reasons are:". */
function inheritFromIntroduction(letter: Letter): void {
  let heirs: Move[] = []
  let last: LetterSentence | undefined
  for (const sentence of letter.body) {
    if (!sentence.item) heirs = []
    if (sentence.item && last && !last.item && /:\s*$/.test(last.text)) {
      heirs = (['reason', 'alternative'] as const).filter((move) => last?.moves.has(move))
    }
    for (const move of heirs) if (!sentence.moves.has(move)) sentence.moves.set(move, 'list-item')
    last = sentence
  }
}

/** A slot or variable for the reason is a reason: `{{ rejection_reason }}`. */
function reasonSlot(letter: Letter): void {
  const slot =
    /(?:\{\{|\{%|<%|\$\{|\[|<|\*\||%%|%|\(\(|\{)[^\]}>%|]*(?:reason|comment|feedback|justification|explanation|criteri|grounds|rationale|why)/i
  for (const sentence of letter.body) {
    if (!sentence.moves.has('reason') && slot.test(sentence.text)) sentence.moves.set('reason', 'slot')
  }
}

/** Reasons for something else than the refusal: a late reply, feedback that is not given. */
function dropStrayReasons(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('reason') || sentence.moves.has('refusal')) continue
    if (
      /\b(?:feedback|further (?:details|information)|delay|respond|late reply|slow (?:reply|response)|kept you waiting)\b/i.test(
        sentence.text
      )
    )
      sentence.moves.delete('reason')
  }
}

/** A plain fact next to the refusal is its reason, though no "because" stands there. */
function factBesideRefusal(letter: Letter): void {
  if (!letter.refusal || letter.body.some((sentence) => sentence.moves.has('reason'))) return
  letter.body.forEach((sentence, index) => {
    if (!sentence.moves.has('refusal')) return
    for (const beside of [letter.body[index - 1], letter.body[index + 1]]) {
      if (beside && isPlainFact(beside)) beside.moves.set('reason', 'fact-beside-refusal')
    }
  })
}

function isPlainFact(sentence: LetterSentence): boolean {
  const moves = [...sentence.moves.keys()].filter((move) => move !== 'regret' && move !== 'acknowledgement')
  return (
    moves.length === 0 &&
    !/[?:]\s*$/.test(sentence.text) &&
    sentence.text.split(/\s+/).length > 4 &&
    !/^(?:please|if|we (?:will|wish|hope|know|understand|appreciate)|this (?:was|is) (?:not|a|never)|it was|should|thank|i (?:will|hope|wish))\b/i.test(
      sentence.text
    )
  )
}
