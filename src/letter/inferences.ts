import {dropFields} from './fields.ts'
import {holds} from './found.ts'
import type {Letter, LetterSentence, Move} from './model.ts'
import {dropNoToMany} from './no-to-many.ts'
import {
  dropAskedAlternatives,
  dropCourtesies,
  dropOpenInvitations,
  dropWishInOffer,
  offerAfterRefusal,
  standAloneLink
} from './offers.ts'
import {
  factAfterColon,
  factBesideRefusal,
  factInClause,
  reasonBeforeTherefore,
  reasonBelowLabel,
  reasonSlot
} from './reasons.ts'
import {type Output, outputs, stockOutput} from './signs/outputs.ts'
import type {Weigher} from './signs/weigh.ts'
import {dropStrayReasons} from './stray-reasons.ts'

/**
 * Lets sentences have moves that their phrases alone do not give, or takes moves back, by place and neighbours.
 *
 * @param letter The letter.
 * @param weigher Has weighed each sentence of the body.
 */
export function inferMoves(letter: Letter, weigher: Pick<Weigher, 'weightOf'>): void {
  standAloneLink(letter)
  dropFormulaThanks(letter)
  dropAskedAlternatives(letter)
  dropCourtesies(letter)
  dropOpenInvitations(letter)
  dropWishInOffer(letter)
  dropFields(letter)
  findChangedTerms(letter)
  dropNoToMany(letter)
  inheritFromIntroduction(letter)
  reasonSlot(letter)
  reasonBelowLabel(letter)
  reasonBeforeTherefore(letter)
  dropStrayReasons(letter)
  factAfterColon(letter)
  factInClause(letter)
  factBesideRefusal(letter, (index) => weigher.weightOf(index, reasonPlace))
  offerAfterRefusal(letter)
  weighReasons(letter, (index) => weigher.weightOf(index, stockOutput))
}

/** Keeps what reasons weigh for ones that would fit any letter. */
function weighReasons(letter: Letter, weightOf: (index: number) => number): void {
  letter.body.forEach((sentence, index) => {
    if (sentence.moves.has('reason')) sentence.stock = weightOf(index)
  })
}

const reasonPlace = outputs.findIndex((output: Output) => output === 'reason')

/** "Thank you for that" can be thanks for understanding and nothing else. */
function dropFormulaThanks(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('understanding') || !sentence.moves.has('gratitude')) continue
    // "Thank you for your help and understanding" thanks for both.
    if (holds(sentence, 'gratitude.beside')) continue
    const hits = [...sentence.hits]
    const formulas = hits.filter(({family}) => family === 'understanding')
    const thanks = hits.filter(({family}) => family === 'gratitude')
    if (thanks.every((hit) => formulas.some((formula) => formula.from <= hit.from && hit.to <= formula.to))) {
      sentence.moves.delete('gratitude')
    }
  }
}

/** Terms are changed where a refusal takes back what the sender had agreed. */
function findChangedTerms(letter: Letter): void {
  const withdrawn = letter.body.some((sentence) => holds(sentence, 'terms.withdrawn'))
  const agreed = letter.body.some((sentence) => holds(sentence, 'terms.agreed'))
  letter.termsChanged = letter.declared.termsChanged ?? (letter.refusal && (withdrawn || agreed))
}

/** Items of a list do what the sentence above them says: "Here is what I can offer:", "The reasons are:". */
function inheritFromIntroduction(letter: Letter): void {
  let heirs: Move[] = []
  let last: LetterSentence | undefined
  for (const sentence of letter.body) {
    if (!sentence.item) heirs = []
    if (sentence.item && last && !last.item && last.text.trimEnd().endsWith(':')) {
      heirs = (['reason', 'alternative'] as const).filter((move) => last?.moves.has(move))
    }
    for (const move of heirs) {
      // "Contact support if you have questions" is none of the things that can be done instead.
      const isCourtesy = move === 'alternative' && holds(sentence, 'courtesy.contact')
      if (!sentence.moves.has(move) && !isCourtesy) sentence.moves.set(move, 'list-item')
    }
    last = sentence
  }
}
