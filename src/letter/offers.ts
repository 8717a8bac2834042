import {isFact} from './facts.ts'
import {holds} from './found.ts'
import {inLine, withoutBreaks} from './in-line.ts'
import type {Letter, Span} from './model.ts'
import type {Hit} from './phrase/hits.ts'

/**
 * `<a href="…">Choose another date</a>` as a block of its own offers what it names, and does nothing else; "Contact us" and
 * "Unsubscribe" offer nothing.
 */
export function standAloneLink(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!letter.paragraphs[sentence.paragraph]?.data?.link) continue
    sentence.moves.clear()
    if (holds(sentence, 'link.offer') && !holds(sentence, 'link.housekeeping'))
      sentence.moves.set('alternative', 'stand-alone-link')
  }
}

const saysWhatWasAsked = new Set(['acknowledgement.you-asked', 'acknowledgement.thanks-for'])

/** "You asked if we could pay back the fee", "Thank you for asking whether you can have it": what is asked is not what is offered. */
export function dropAskedAlternatives(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('alternative')) continue
    const hits = [...sentence.hits]
    const asked = hits.find(({list}) => saysWhatWasAsked.has(list))
    const first = hits.find(({family}) => family === 'alternative')
    if (
      asked &&
      first &&
      asked.from < first.from &&
      /\b(?:asked|ask|asking|wonder\w*|request(?:ed|ing)|enquir(?:ed|ing)|inquir(?:ed|ing))\b.*\b(?:if|whether|to)\b/i.test(
        inLine(sentence.text)
      ) &&
      !hits.some((hit) => hit.family === 'alternative' && hit.from > first.from + 12)
    ) {
      sentence.moves.delete('alternative')
    }
  }
}

/**
 * "If you have any questions, please reply to this e-mail", "To read the reviews, follow this link": nothing is offered instead.
 * What the same sentence offers apart from that stays offered.
 */
export function dropCourtesies(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('alternative')) continue
    if (!holds(sentence, 'courtesy.contact')) continue
    const hits = [...sentence.hits]
    const courtesies = hits.filter(({list}) => list === 'courtesy.contact')
    const offers = hits.filter(({family}) => family === 'alternative')
    const within = ({list, from, to}: Hit): boolean =>
      list !== 'alternative.appeal' &&
      list !== 'alternative.another' &&
      courtesies.some((courtesy) => from < courtesy.to && courtesy.from < to)
    if (offers.every(within)) sentence.moves.delete('alternative')
  }
}

/** "We encourage you to explore other homes that match your dates" offers one instead, and wishes nothing beside. */
export function dropWishInOffer(letter: Letter): void {
  for (const {moves} of letter.body) {
    if (moves.get('alternative') !== 'alternative.another') continue
    const wish = moves.get('goodwill')
    if (wish === 'signs' || wish === 'goodwill.future') moves.delete('goodwill')
  }
}

/** "You may apply for other positions at any time": what holds for everybody and for ever is offered to nobody. */
export function dropOpenInvitations(letter: Letter): void {
  for (const {text: written, moves, hits, start} of letter.body) {
    if (!moves.has('alternative')) continue
    const text = withoutBreaks(written)
    if (moves.get('alternative') === 'signs' && offersNothing(text)) moves.delete('alternative')
    if (invitesOtherWork(inLine(text))) moves.delete('alternative')
    if (!moves.has('alternative')) continue
    const open = openInvitation(text)
    if (!open || whenChanged.test(text)) continue
    // "You are welcome to" stands in front of it.
    const from = start + open.start - 2
    const to = start + open.end
    // What is offered apart from that, or with a date, stays offered.
    const offers = [...hits].filter(({family}) => family === 'alternative')
    const within = offers.every((hit) => hit.start < to && from < hit.end)
    const isTold = moves.get('alternative') === 'signs' || offers.length > 0
    if (isTold && within && !dated.test(text)) moves.delete('alternative')
  }
}

/** "You may be wondering why", "You can be proud of it", "You will hear from us", "You can find our terms …", "You must pay it by May". */
const tellsReader =
  /^\W*you (?:(?:may|might|will|must|can|should) (?:well |also |already |indeed |rightly |of course )?(?:be (?:wondering|asking|surprised|thinking|disappointed|aware|proud|sure|assured|forgiven|charged|billed|fined)|(?:feel|have) (?:been |already |also )*(?:wonder\w+|ask\w+|surprised|thinking|thought|disappoint\w+|aware|noticed|heard|seen|read|gathered|guessed)|imagine|see (?:from|that|how|why)|understand|appreciate that|agree|notice|remember|recall|know|realise|realize|(?:\w+ to )?grasp)\b|(?:will|should) hear from|(?:must|have to|need to) (?:pay|return|settle|leave|vacate|remove|stop)\b|(?:can|may|will) find (?:our|the) (?:\w+ )?(?:terms|policy|policies|rules|conditions)\b)/i
/** What the writer does, and what threatens: "I shall be on leave until May", "We tried it on Monday", "This may lead to court proceedings". */
const tellsOfWriter =
  /^\W*(?:i|we)(?:['’]ll| shall| will) be (?:away|out|round|back|over|on (?:leave|holiday|the road)|in (?:court|touch))\b|^\W*(?:i|we) (?:have )?(?:tried|looked|checked|asked|spoke|went|called|rang|read|tested|measured)\b(?!.*\b(?:you|your|instead|could|can|would|who|free|available)\b)/i
/** What has come to pass for the writer, and is there for nobody else: "However, I have accepted a post elsewhere", "We have selected another offer". */
const tellsOfPast =
  /^\W*(?:(?:however|instead|first|firstly|second|secondly|also|sadly|unfortunately|regrettably|meanwhile|since then|in fact|after [^,]{3,30},?(?: however)?),? )?(?:i|we)(?:['’]ve| have| had)(?: (?:meanwhile|since|now|already|just|recently|finally|also|both|all|in the meantime))* (?:been (?:offered|given|asked|invited|hired|promoted)|accepted|joined|taken|signed|agreed|committed|chosen|selected|opted|picked|decided|settled|appointed|bought|ordered|promised)\b(?!.*\b(?:you|your|would|could|can|will)\b)/i
const threatens =
  /\b(?:may|might|will|could|can|shall)\b[^.;]{0,30}\b(?:court|prosecut\w+|legal (?:action|proceedings|steps)|proceedings|bailiffs?|debt collect\w+|imprisonment|penalt(?:y|ies)|eviction)\b/i
/** "The council must decide by May", "The club booked it in May", "The shop is open from 9 to 5", "This may come as a surprise". */
const tellsOfOthers =
  /\bmust (?:decide|pay|wait|vote|approve)\b|\b(?:booked|bought|rented|reserved) (?:it|them|that|this)\b|\bopen (?:\w+ )?from \d[^.]{0,12}\bto\b|^\W*(?:this|it|that|which) (?:may|might|must|will) (?:well )?(?:come as|be disappoint|be hard)|^\W*(?:i|we) can only (?:repeat|say|ask)/i
/** "While we like it, we concentrate on …" says what they do. */
const tellsOfAim =
  /^\W*(?:while|although|though)\b[^,]*,? (?:we|i|they) (?:also |rather |only )?(?:seek|concentrate|focus|aim|strive|speciali[sz]e|raise|identified|received|found|met|interviewed|chose|selected)\b/i
/** "Stay tuned", "follow us" and "Contact us: +41 …" ask for company. */
const keepsCompany =
  /\b(?:stay tuned|(?:stay|keep|be|remain) in touch\b(?! (?:on|in|by|before|after) )|connect with (?:me|us)|(?:assist|help) you in any way|congratulate you|follow (?:me|us)|keep me in mind)\b|^\W*contact us\b[^.]{0,40}\.?$/i
/** "If you had rung on Friday I could have given it to you", "Had you asked …, we would have" come too late. */
const tooLate =
  /^\W*(?:if (?:only )?(?:you|we|i|it|the|your)\b[^,;]{0,40}?(?:\bhad|['’]d)\b|had (?:you|we|i|it|the|your)\b).*\b(?:could|would|might|should)(?:['’]ve| have)\b/i
/** So far into a sentence somebody is told of, in characters. */
const early = 60

/** Whether a sentence that signs alone take for an offer tells what others do, or what will come. */
function offersNothing(written: string): boolean {
  const text = inLine(written)
  // Each expression takes longer to build than most letters to read.
  if (/^\W*you\b/i.test(text)) return tellsReader.test(text)
  if (/^\W*(?:i|we)\b/i.test(text) && tellsOfWriter.test(text)) return true
  if (tellsOfPast.test(text) || tooLate.test(text)) return true
  if (tellsOfAim.test(text) || keepsCompany.test(text)) return true
  return tellsOfOthers.test(text.slice(0, early)) || threatens.test(text)
}

const asks = /\b(?:re-?)?(?:appl(?:y|ying)|submit(?:ting)?|try(?:ing)?|contact(?:ing)?)\b/i
const noDay =
  /\b(?:at any (?:time|point)|in (?:the )?future|any ?time|(?:again )?later(?= ?[.!]|$)|(?:once|when|if|as soon as) (?:the |your )?(?:situation|circumstances|conditions|things|time) (?:allows?|permits?)|again(?=[.!]?$)|(?:a|any|the) future (?:\w+ )?(?:intake|round|opportunit|position|opening|vacanc|role|call|cycle|edition|event|program|cohort|date))/i
/** Whenever it is: "You are welcome to reapply." */
const alwaysWelcome =
  /\b(?:welcome|free) to (?:re-?apply|apply again)(?=\W*$)|\b(?:always|very|more than) welcome to (?:re-?apply|(?:submit|send|make) (?:us )?(?:another|new|further|more|other) \w+)\b/i

/** Where somebody is invited to apply and no day is named; one expression for all of it would take longer to build than most letters to read. */
function openInvitation(text: string): Span | undefined {
  const asked = asks.exec(text)
  const rest = asked ? text.slice(asked.index) : ''
  const when = asked ? noDay.exec(rest) : null
  if (asked && when && !/[.;]/.test(rest.slice(0, when.index)))
    return {start: asked.index, end: asked.index + when.index + when[0].length}
  const welcome = alwaysWelcome.exec(text)
  return welcome ? {start: welcome.index, end: welcome.index + welcome[0].length} : undefined
}

const otherWork =
  /\b(?:something else|(?:more|other|another|further|new|next|future|different)(?: of your)? (?:\w+ )?(?:works?|pieces?|ideas?|manuscripts?|stor(?:y|ies)|poems?|novels?|scripts?|submissions?|abstracts?|designs?|photos|pitch(?:es)?|material))\b/i
const sends = /\b(?:send|submit|show|pitch|share|see|read|hear)/i
/** What the other work would have to be says on what condition it can be had. */
const smaller =
  /\b(?:smaller|shorter|cheaper|lower|simpler|fewer|less|up to|under|below|at (?:most|least)|no more than|if (?:your|it|they))\b/i

/** "We hope that you'll send us more of your work", "Do send something else when the mood takes you" looks ahead, and offers nothing in place of the no. */
function invitesOtherWork(text: string): boolean {
  // The words that such a sentence must hold are cheap to look for.
  if (!/\b(?:else|more|other|another|further|new|next|future|different)\b/i.test(text)) return false
  const work = otherWork.exec(text)
  if (!work || !sends.test(text.slice(0, work.index))) return false
  return !dated.test(text) && !smaller.test(text) && !elsewhere.test(text)
}

/** Where else it can go: "Another magazine may take your other stories; try The Lantern". */
const elsewhere = /\b(?:elsewhere|to (?:another|other) \w+|instead)\b/i

const dated =
  /\d|\b(?:january|february|march|april|(?:in|until|by|from|after|before|next) may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next (?:year|month|week|season|term|round))\b/i

/** "Apply again in the future if your qualifications change" says when. */
const whenChanged =
  /\b(?:if|once|when|should|after) (?:your|you|the|there)\b[^.;]*\b(?:chang|improv|gain|complet|address|resolv|settl|paid|clear)|\b(?:address|resolve|fix|remedy|correct|rectify|update|revise|edit|amend|rework|adjust|replace|shorten|complete) (?:the|these|those|all|any|your)\b[^.;]*\b(?:and|then|before)\b|\bwith (?:the |your |all |more )?(?:complete|updated|corrected|missing|full|required|additional|supporting|valid|correct|revised|amended)\b/i

/** What somebody does for people: "Mr Penrose in Exeter rebuilds soundboards". */
const service =
  /^(?!(?:we|i|you|it|this|that|they|he|she|there|nobody|no|which|who|as|my|our)\b)(?!.*\b(?:not|no|never|only|already|nothing)\b)[^.;:?!]+?\b(?:lends?|sells?|rents?|hires? out|repairs?|mends?|rebuilds?|restores?|teach(?:es)?|stocks?|prints?|hosts?|(?:is|are) (?:still )?(?:hiring|recruiting|looking for))\b/i

/**
 * In a letter that says why it refuses and offers nothing else, what others do for people, after the no and its reason, is what the reader
 * can get instead.
 */
export function offerAfterRefusal({body, refusal}: Letter): void {
  if (!refusal || body.some(({moves}) => moves.has('alternative'))) return
  const no = body.findIndex(({moves}) => moves.has('refusal'))
  if (no < 0 || !body.slice(0, no + 1).some(({moves}) => moves.has('reason'))) return
  for (let index = no + 1; index < body.length; index++) {
    const sentence = body[index]
    if (!sentence) break
    const {moves} = sentence
    const text = inLine(sentence.text)
    const isFree = moves.size === 0 || (moves.size === 1 && moves.get('reason') === 'signs')
    if (!isFree || !service.test(text) || !isFact(text)) continue
    moves.delete('reason')
    moves.set('alternative', 'offer-after-refusal')
    return
  }
}
