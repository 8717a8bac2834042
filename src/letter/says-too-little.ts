import {countWords} from '../count-words.ts'
import {isAway} from './away.ts'
import {holds} from './found.ts'
import {inLine} from './in-line.ts'
import type {LetterSentence, Move} from './model.ts'
import {grants} from './plainness.ts'

/** "Once again, our sincerest apologies": in so few words nobody apologises and offers something, too. */
const wordsOfAnOffer = 9

/**
 * What no signs make a sentence do: "Denied." refuses and nothing else; "You asked for a residency" gives no reason and says no
 * to nobody, nor does what grants it; a question neither refuses nor gives a reason, and "Which way would you like to go?" wishes nobody well; "Unfortunately, this card has
 * been withdrawn" speaks of nothing that the reader did.
 *
 * @param sentence The sentence, with the moves that it has so far.
 * @param move A move that its signs speak for.
 * @returns Whether it says too little for that.
 */
export function saysTooLittle(sentence: LetterSentence, move: Move): boolean {
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
  if (move === 'acknowledgement' && (thanksForInterest.test(text) || wantsToKnow.test(text))) return true
  // "Can't give you Saturday off": the no says what was asked for where it names a request.
  if (move === 'acknowledgement' && moves.has('refusal') && !ofRequest.test(text)) return true
  // "In March we shook hands on a new ridge": the writer's own promise is no request.
  if (move === 'acknowledgement' && agreedBefore.test(text) && !requested.test(text)) return true
  if (asks) return move === 'reason' || (move === 'goodwill' && wonders.test(text))
  return !/\p{L}\S*\s+\S*\p{L}/u.test(text)
}

/** What a sentence that refers back to a request speaks of, mostly: the reader, or the request. */
const recipients =
  /\b(?:you|your|yours|u|ur|request\w*|ask\w*|appl(?:y|ied|ying|ication|ications)|orders?|bookings?|proposals?|submi\w+|claims?|papers?|letters?|e-?mails?|messages?|notes?|questions?|enquir\w+|inquir\w+|invit\w+|offers?|wish\w*|want\w*|re|regarding|reference|concerning|about|quot\w+|bids?|tenders?|pitch\w*|manuscripts?|appeals?|complain\w*|leave|nominat\w+|regist\w+|entry|entries|visit|interview\w*|access|conversation)\b/i

/** "You asked for a residency this summer." */
export const recalls =
  /^\W*(?:thank|you(?:'d|’d| had| have)? (?:asked|wanted|wished|applied|requested|wondered|hoped|sent|wrote|enquired|inquired))\b[^,;:–—]*$/i
/** "In March we shook hands on a new ridge." */
const agreedBefore =
  /\b(?<!\bas )(?:we|i) (?:had |have |both |once |first )?(?:agreed|promised|confirmed|told you|said|shook hands|offered you|quoted you|gave you our word)\b(?!.*\b(?:instead|but)\b)/i
/** Of what the reader asked, sent or applied for. */
const ofRequest =
  /\b(?:your|yours|ur|ask\w*|request\w*|appl(?:y|ied|ying|icants?|ications?)|order(?:s|ed)?|book(?:ings?|ed)|propos\w+|submi\w+|claims?|appeals?|invit\w+|offer(?:s|ed)?|want\w*|wish\w*|hop\w+|suggest\w*|nominat\w+|regist\w+|quot\w+|pitch\w*|sent|sought|positions?|posts?|roles?|jobs?|places?|vacanc(?:y|ies))\b|[{<[%$]/i
/** "Thank you for your interest in our store" names no request; "in the post of" and "in joining" do. */
const thanksForInterest =
  /^\W*(?:(?:we|i) )?(?:thank(?:s| you)?|many thanks|appreciate)\b[^.;]*\binterest in\b(?!.*\b(?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|openings?|appl(?:y|ied|ying|ications?)|join\w*|internships?|program\w*|courses?|scholarships?|grants?|awards?|propert(?:y|ies)|flats?|apartments?|rooms?|working|becoming|partner\w*|publish\w*|purchas\w*|buying|sponsor\w*|speak\w*|volunteer\w*|adopt\w*|attending|hosting|contribut\w*|fellowships?|stud(?:y|ies|ying)|access|beta|requests?)\b)/i
/** "Just tell me which you would like" asks, and says nothing of what was asked. */
const wantsToKnow = /^\W*(?:(?:just|simply|please|do|so) )*(?:tell|let) (?:me|us)\b/i
/** What the reader asked for, ordered or sent. */
const requested =
  /\b(?:request|order|booking|application|contract|form|question|enquiry|inquiry|letter|e-?mail|asked|wanted|ordered|booked)\b/i
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
