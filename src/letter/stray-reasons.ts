import {countWords} from '../count-words.ts'
import {isAbout} from './facts.ts'
import {fieldName} from './fields.ts'
import {holds} from './found.ts'
import {inLine} from './in-line.ts'
import type {Letter, LetterSentence} from './model.ts'

/** What says that a decision was hard says why of none: "This decision was not taken lightly". */
export const hardship =
  /\b(?:decision|choice)s?\b[^.:;]{0,40}\b(?:lightly|easy|easily|hard|difficult|tough)\b|\b(?:hard|difficult|tough|painful) (?:decision|choice)s?\b|\bnot (?:an? )?(?:easy|taken lightly|made lightly)\b|\b(?:does|do|is|are) not (?:an? |in any way |at all )?reflect|\bdecision (?:does|will) not (?:in any way )?(?:prevent|preclude|stop|bar)\b/i
const cause =
  /\b(?:because|due to|owing to|as (?:we|there|the|so)|since|but|and (?:had|have|we (?:had|have|were|received|could))|given the|received|(?:so )?many|lots? of|number of|competiti(?:on|ve)|based on (?:our|the|your|an?|several|many|multiple|various))\b|[:–—]/i

/** "We are not at liberty to discuss the grounds", "The grounds are not disclosed": a reason that is kept back. */
export const withheld =
  /\b(?:not|unable|cannot|can['’]t|never)\b[^.;]{0,30}\b(?:discuss|disclose|share|give|provide|supply|comment on|enter into)\b(?:(?!\b(?:because|as|since)\b)[^.;{}<>[\]%$*]){0,40}\b(?:grounds|reasons?|details|specifics|feedback|correspondence|decisions?|explanations?)\b|\b(?:grounds|reasons?)\b[^.;:]{0,20}\b(?:is|are) not (?:disclosed|given|stated|communicated|shared|published)\b/i

export const bareConsequence =
  /^\W*(?:(?:and )?so|therefore|hence|thus|accordingly|consequently|as a (?:result|consequence)),? (?:we|i|it|this|that|you)\b(?!.*(?:\b(?:because|as|since|due to|owing to|for)\b|[:;–—]))/is

/** "We appreciate your offer, as such offers keep us going". */
function explainsThanks({moves}: LetterSentence, text: string): boolean {
  if (!moves.has('gratitude') || moves.get('reason') !== 'reason.because') return false
  return /^\W*(?:(?:we|i)\b[^,;.]{0,20}\b)?(?:appreciate|thank(?:s|ful)?|grateful|value)\b[^;.]*\b(?:as|because|since)\b/i.test(
    text
  )
}

/** "We encourage you to apply for posts that match your skills better" tells what to do, and no reason. */
const encouragement =
  /^\W*(?:we|i) (?:(?:would|do|strongly|warmly|really|also|like|to) )*(?:encourage|invite|urge) you\b(?!.*[:;–—])/is

export const stray =
  /\b(?:feedback|further (?:details|information)|delay|respond|late reply|slow (?:reply|response)|kept you waiting)\b/i

/** What gives a reason beside a bare outcome: another's advantage, a cause, a figure that is not only how many there were. */
const beyondOutcome =
  /\b(?:because|cos|as (?!(?:you (?:know|asked|said|wrote|can|may|will|requested|see|are aware)|they (?:are|were)|of|it (?:is|was))\b)|since|due|owing|who(?! (?:else|applied|came|wrote|we|i)\b)|whose|with|more|better|clos(?:er|est|ely)|best|stronger|cheaper|lower|nearer|higher|longer|only|so|too|therefore|than|given|based|fit|match\w*|meet|full|no longer|experience|until|once|after|when|if|already|outside|beyond|not enough|budget|reasons?|discontinued)\b|[:;–—{[<%$£€]/i
/** A word that the expression below cannot do without, which takes longer to build. */
const hasGone = /\b(?:filled|sold|let|gone|taken|withdrawn|given away)\b/i
/** "Both posts have been filled", "The vacancy has been withdrawn", "It has been sold": nothing but that it has gone. */
const gone =
  /^\W*(?:(?:unfortunately|sadly|regrettably|alas|however|i['’]m afraid|i am afraid|we regret that|as of (?:now|today)|since then|(?:(?:i['’]m|i am|we['’]re|we are) )?(?:(?:so|very|really|truly) )*sorry(?: about (?:this|that)| for that)?,? but),? )?(?:that )?(?:the|this|that|both|all|these|our|your|it|they)\b(?:(?!\b(?:dates?|days?|slots?|sessions?|seats?|tables?|rooms?|places?|times?|weeks?|weekends?|evenings?|hours|diary|calendar|courts?|budgets?|funds?|pots?)\b)[^,.]){0,50}? (?:has|have|is|are|was|were)(?: (?:now|already|all|both|just|since|unfortunately|sadly))*(?: been)? (?:filled|sold|let|gone|taken|withdrawn|given away)(?: (?:already|now|by (?:someone|somebody|another|others)[^,.]*))?\W*$/i

/** Whether a sentence tells only the outcome, "we chose somebody else", in words that no phrase calls a reason. */
function isBareOutcome(sentence: LetterSentence, text: string): boolean {
  if (hasGone.test(text) && gone.test(text)) return true
  return isGuess(sentence) && holds(sentence, 'refusal') && !beyondOutcome.test(text)
}

/** "It is out of scope, so …", "We don't do that, so …": the no again. */
export const isNo =
  /\bscope\b|\b(?:we|i) (?:do not|don['’]t) (?:do|offer|sell|make|provide|have) (?:this|that|it|them|any|such)\b/i

/** What stands before the no that follows of it. */
const beforeNo = /^(.{10,}?),? so\b/i

/** What signs take for a reason: the no again, where comments are to be read, an offer without a but, "Not now, not ever." */
function isWrongGuess({moves}: LetterSentence, text: string): boolean {
  if (pointsElsewhere.test(text)) return true
  if (isAbout(text) && !cause.test(text) && !moves.has('refusal')) return true
  if (/^\W*(?:not|no|never)\b/i.test(text) && countWords(text) < 6) return true
  if (moves.has('refusal')) return isNo.test(beforeNo.exec(text)?.[1] ?? '')
  return moves.has('alternative') && !against.test(text)
}

/** What stands against a thing, in a sentence that offers another as well. */
const against =
  /\b(?:because|as|since|due|but|only|until|no|not|never|cannot|although|though|while|whereas|however|full|closed|too|so|limit\w*|costs?|reasons?|require[sd]?|must|need\w*|already|instead|unless|minimum|maximum|at least)\b|n['’]t\b|[:;–—{[<%]/i

/** Whether only the signs of a sentence make it a reason. */
const isGuess = ({moves}: LetterSentence): boolean => moves.get('reason') === 'signs'

/** "The reviewers' comments are included below": where something is to be read, and not what it says. */
export const pointsElsewhere =
  /\b(?:comments?|reports?|reviews?|scores?|remarks|notes)\b[^,;:.]{0,30}\b(?:is|are|can be|may be|will be)\b[^,;:.]{0,20}\b(?:below|above|attached|enclosed|included|appended|found|available|overleaf|at the (?:end|bottom|foot))\b|^\W*(?:we|i) (?:have )?(?:attached?|enclosed?|include[ds]?|append(?:ed)?) (?:the|their|our|some) [^,;:.]{0,30}\b(?:comments?|reports?|reviews?|remarks|notes)\b/i

/** Reasons for something else than the refusal: a late reply, feedback that is not given. */
export function dropStrayReasons(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('reason')) continue
    const text = inLine(sentence.text)
    // What is kept back, or why, is no reason for the no.
    if (withheld.test(text) && sentence.moves.get('reason') !== 'slot') sentence.moves.delete('reason')
    // "So we cannot come" follows from a reason, and is none.
    if (bareConsequence.test(text) || isBareOutcome(sentence, text)) sentence.moves.delete('reason')
    if (isGuess(sentence) && isWrongGuess(sentence, text)) sentence.moves.delete('reason')
    if (!sentence.moves.has('reason') || sentence.moves.has('refusal')) continue
    if (encouragement.test(text) || explainsThanks(sentence, text)) sentence.moves.delete('reason')
    if (hardship.test(text) && !cause.test(text)) sentence.moves.delete('reason')
    if (stray.test(text) && sentence.moves.get('reason') !== 'slot' && fieldName(sentence.text) === undefined)
      sentence.moves.delete('reason')
  }
}
