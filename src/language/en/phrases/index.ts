import acknowledgement from './acknowledgement.phrases'
import alternative from './alternative.phrases'
import apology from './apology.phrases'
import belittling from './belittling.phrases'
import blame from './blame.phrases'
import bluntNo from './blunt-no.phrases'
import checkable from './checkable.phrases'
import condescension from './condescension.phrases'
import context from './context.phrases'
import deadEnd from './dead-end.phrases'
import detail from './detail.phrases'
import empathy from './empathy.phrases'
import form from './form.phrases'
import goodwill from './goodwill.phrases'
import gratitude from './gratitude.phrases'
import hedge from './hedge.phrases'
import kinds from './kinds.phrases'
import maybe from './maybe.phrases'
import negation from './negation.phrases'
import promise from './promise.phrases'
import reason from './reason.phrases'
import refusal from './refusal.phrases'
import regret from './regret.phrases'
import rudeness from './rudeness.phrases'
import stock from './stock.phrases'
import terms from './terms.phrases'
import understanding from './understanding.phrases'
import words from './words.phrases'

/** All phrase files of English, by name. */
export const phraseFiles: Record<string, string> = {
  acknowledgement,
  alternative,
  apology,
  belittling,
  blame,
  'blunt-no': bluntNo,
  checkable,
  condescension,
  context,
  'dead-end': deadEnd,
  detail,
  empathy,
  form,
  goodwill,
  gratitude,
  hedge,
  kinds,
  maybe,
  negation,
  promise,
  reason,
  refusal,
  regret,
  rudeness,
  stock,
  terms,
  understanding,
  words
}
