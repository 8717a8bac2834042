import acknowledgement from './acknowledgement.phrases'
import alternative from './alternative.phrases'
import apology from './apology.phrases'
import context from './context.phrases'
import detail from './detail.phrases'
import empathy from './empathy.phrases'
import goodwill from './goodwill.phrases'
import gratitude from './gratitude.phrases'
import kinds from './kinds.phrases'
import maybe from './maybe.phrases'
import promise from './promise.phrases'
import reason from './reason.phrases'
import refusal from './refusal.phrases'
import regret from './regret.phrases'
import stock from './stock.phrases'
import terms from './terms.phrases'
import understanding from './understanding.phrases'
import words from './words.phrases'

/** All phrase files of English, by name. */
export const phraseFiles: Record<string, string> = {
  acknowledgement,
  alternative,
  apology,
  context,
  detail,
  empathy,
  goodwill,
  gratitude,
  kinds,
  maybe,
  promise,
  reason,
  refusal,
  regret,
  stock,
  terms,
  understanding,
  words
}
