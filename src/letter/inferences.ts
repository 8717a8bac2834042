import {countWords} from '../count-words.ts'
import {holds} from './found.ts'
import type {Letter, LetterSentence, Move} from './model.ts'
import type {Hit} from './phrase/hits.ts'

/** Lets sentences have moves that their phrases alone do not give, or takes moves back, by place and neighbours. */
export function inferMoves(letter: Letter): void {
  standAloneLink(letter)
  dropFormulaThanks(letter)
  dropAskedAlternatives(letter)
  dropCourtesies(letter)
  dropOpenInvitations(letter)
  dropFields(letter)
  findChangedTerms(letter)
  inheritFromIntroduction(letter)
  reasonSlot(letter)
  reasonBelowLabel(letter)
  reasonBeforeTherefore(letter)
  dropStrayReasons(letter)
  factAfterColon(letter)
  factBesideRefusal(letter)
  offerAfterRefusal(letter)
}

/**
 * `<a href="…">Choose another date</a>` as a block of its own offers what it names, and does nothing else; "Contact us" and
 * "Unsubscribe" offer nothing.
 */
function standAloneLink(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!letter.paragraphs[sentence.paragraph]?.data?.link) continue
    sentence.moves.clear()
    if (holds(sentence, 'link.offer') && !holds(sentence, 'link.housekeeping'))
      sentence.moves.set('alternative', 'stand-alone-link')
  }
}

/** "Thank you for that" can be thanks for understanding and nothing else. */
function dropFormulaThanks(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('understanding') || !sentence.moves.has('gratitude')) continue
    const hits = [...sentence.hits]
    const formulas = hits.filter(({family}) => family === 'understanding')
    const thanks = hits.filter(({family}) => family === 'gratitude')
    if (thanks.every((hit) => formulas.some((formula) => formula.from <= hit.from && hit.to <= formula.to))) {
      sentence.moves.delete('gratitude')
    }
  }
}

/** "You asked if we could pay back the fee": what is asked is not what is offered. */
function dropAskedAlternatives(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('alternative')) continue
    if (!holds(sentence, 'acknowledgement.you-asked')) continue
    const hits = [...sentence.hits]
    const asked = hits.find(({list}) => list === 'acknowledgement.you-asked')
    const first = hits.find(({family}) => family === 'alternative')
    if (
      asked &&
      first &&
      asked.from < first.from &&
      /\b(?:asked|ask|wonder\w*|requested|enquired|inquired)\b.*\b(?:if|whether|to)\b/i.test(sentence.text) &&
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
function dropCourtesies(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('alternative')) continue
    if (!holds(sentence, 'courtesy.contact')) continue
    const hits = [...sentence.hits]
    const courtesies = hits.filter(({list}) => list === 'courtesy.contact')
    const offers = hits.filter(({family}) => family === 'alternative')
    const within = ({from, to}: Hit): boolean =>
      courtesies.some((courtesy) => from < courtesy.to && courtesy.from < to)
    if (offers.every(within)) sentence.moves.delete('alternative')
  }
}

/** "You may apply for other positions at any time": what holds for everybody and for ever is offered to nobody. */
function dropOpenInvitations(letter: Letter): void {
  for (const {text, moves, hits, start} of letter.body) {
    if (moves.get('alternative') === 'signs' && unoffered.test(text)) moves.delete('alternative')
    if (!moves.has('alternative')) continue
    const open = openInvitation.exec(text)
    if (!open || whenChanged.test(text)) continue
    // What is offered apart from that, or with a date, stays offered.
    // "You are welcome to" stands in front of it.
    const from = start + open.index - 2
    const to = start + open.index + open[0].length
    const offers = [...hits].filter(({family}) => family === 'alternative')
    const within = offers.every((hit) => hit.start < to && from < hit.end)
    const isTold = moves.get('alternative') === 'signs' || offers.length > 0
    if (isTold && within && !dated.test(text)) moves.delete('alternative')
  }
}

/** "You may be wondering why", "You will hear from us", "The council must decide by May", "The club booked it in May": nothing to get or do. */
const unoffered =
  /^\W*(?:you (?:may|might|will|must) (?:well )?(?:be|feel|have been) (?:wondering|asking|surprised|thinking|disappointed|aware)|you (?:will|should) hear from|(?:this|it|that|which) (?:may|might|must|will) (?:well )?(?:come as|be disappoint|be hard)|(?:i|we) can only (?:repeat|say|ask)|[\w' ]{3,40}\bmust (?:decide|pay|wait|vote|approve)\b|[\w' ]{3,40}\b(?:booked|bought|rented|reserved) (?:it|them|that|this)\b|you (?:can|may|will) find (?:our|the) (?:\w+ )?(?:terms|policy|policies|rules|conditions)\b|[\w' ]{3,40}\bopen (?:\w+ )?from \d[^.]{0,12}\bto\b)/i

const openInvitation =
  /\b(?:re-?)?(?:appl(?:y|ying)|submit(?:ting)?|try(?:ing)?|contact(?:ing)?)\b[^.;]*\b(?:at any (?:time|point)|in (?:the )?future|any ?time|(?:again )?later(?= ?[.!]|$)|again(?=[.!]?$)|(?:a|any|the) future (?:\w+ )?(?:intakes?|rounds?|opportunit(?:y|ies)|positions?|openings?|vacanc(?:y|ies)|roles?|calls?|cycles?|editions?|events?|programs?|programmes?|cohorts?|dates?))\b|\b(?:always|very|more than) welcome to (?:re-?apply|(?:submit|send|make) (?:us )?(?:another|new|further|more|other) \w+)\b/i
const dated =
  /\d|\b(?:january|february|march|april|(?:in|until|by|from|after|before|next) may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next (?:year|month|week|season|term|round))\b/i

/** "Apply again in the future if your qualifications change" says when. */
const whenChanged =
  /\b(?:if|once|when) (?:your|you|the|there)\b[^.;]*\b(?:chang|improv|gain|complet|address|resolv)/i

/** A field of a form, "Reservation: {{ id }}", tells what the letter is about, and says why only where its name does. */
function dropFields(letter: Letter): void {
  for (const {text, moves} of letter.body) {
    if (moves.size === 0 || !text.includes(':')) continue
    const name = fieldName(text) ?? fieldNames(text)
    if (name === undefined) continue
    for (const [move, given] of moves) {
      if (given === 'signs' && !(move === 'reason' && whys.test(name))) moves.delete(move)
    }
    if (/\b(?:time|date|day|id|name|address|number)$/i.test(name)) moves.delete('alternative')
  }
}

/** The name of a field that stands at the beginning of a text which is no sentence. */
function fieldName(text: string): string | undefined {
  const name = /^[^\p{L}\p{N}]*([\p{L}][\p{L}\p{N} ./#-]{0,30}?)[*_]*:[*_]*\s/u.exec(text)?.[1]
  return name === undefined || countWords(name) > 4 || /[.!?]\s*$/.test(text) ? undefined : name
}

/** The names of several fields that stand in a row: "Property: {{ title }} Location: {{ city }}". */
function fieldNames(text: string): string | undefined {
  if (!filled.test(text)) return undefined
  const names = Array.from(text.matchAll(fields), ([, name = '']) => name)
  return names.length > 1 ? names.join(' ') : undefined
}

/** What follows the name of a field: a tag. Told sooner than where the names are. */
const filled = /:[*_]*\s*(?:\{|\$\{|<%|\[|%|\*\|)/
const fields = /([\p{L}][\p{L}\p{N} ./#-]{0,30}):[*_]*\s*(?:\{|\$\{|<%|\[|%|\*\|)/gu

/** Names of fields that say why. */
const whys =
  /\b(?:reasons?|why|grounds|because|cause|explanation|comments?|notes?|feedback|(?<!\b(?:application|booking|class|contact|event|grant|leave|loan|order|payment|request|reservation|shift|travel|your) )details|justification)\b/i

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
    for (const move of heirs) if (!sentence.moves.has(move)) sentence.moves.set(move, 'list-item')
    last = sentence
  }
}

/** A slot or variable for the reason is a reason: `{{ rejection_reason }}`. */
function reasonSlot(letter: Letter): void {
  for (const sentence of letter.body) {
    if (sentence.moves.has('reason') || !opens.test(sentence.text)) continue
    const found = slot.exec(sentence.text)
    if (found && !asksFor.test(sentence.text.slice(0, found.index))) sentence.moves.set('reason', 'slot')
  }
}

const opens = /[{<$[*%(]/
const slot =
  /(?:\{\{|\{%|<%|\$\{|\[|<|\*\||%%|%|\(\(|\{)(?:->|[^\]}>%|]){0,80}?(?:reason|comment|feedback|justification|explanation|criteri|grounds|rationale|why)/i

/** "Your request for leave from {{ start }} for {{ reason }}": the reader's own reason. */
const asksFor =
  /\b(?:request|application|form|leave|absence)\b(?:(?!\b(?:rejected|declined|denied|refused)\b)[^.;!?])*\bfor\W*$/i

/** "Feedback of the committee:", and below it nothing but a variable. */
function reasonBelowLabel({body, masks}: Letter): void {
  body.forEach((sentence, index) => {
    const label = body[index - 1]
    if (!label || sentence.moves.has('reason') || !opens.test(sentence.text)) return
    if (label.moves.size > 0 || !label.text.endsWith(':') || !whys.test(label.text)) return
    const isBlank = masks.some(({start, end}) => start <= sentence.start && sentence.end <= end)
    if (isBlank && countWords(label.text) < 7) sentence.moves.set('reason', 'below-label')
  })
}

/** What is said for its own sake, and never why. */
const courtesies = ['gratitude', 'goodwill', 'empathy', 'apology', 'refusal'] as const
/** How a refusal begins that follows from what was said before it. */
const consequence =
  /^\W*(?:so|therefore|hence|thus|consequently|accordingly|as a result|for (?:that|this|these|those) reasons?|that is why|this is why)\b|^[^,;:.]{0,40}\btherefore\b/i

/** "It is open to families from Ely, and you live in March. We are therefore unable to take you in." */
function reasonBeforeTherefore(letter: Letter): void {
  letter.body.forEach((sentence, index) => {
    const before = letter.body[index - 1]
    if (!before || !sentence.moves.has('refusal') || !consequence.test(sentence.text)) return
    if (!courtesies.some((move) => before.moves.has(move)) && isFact(before.text))
      before.moves.set('reason', 'fact-before-therefore')
  })
}

/** What says that a decision was hard says why of none: "This decision was not taken lightly". */
const hardship =
  /\b(?:decision|choice)s?\b[^.:;]{0,40}\b(?:lightly|easy|easily|hard|difficult|tough)\b|\b(?:hard|difficult|tough|painful) (?:decision|choice)s?\b|\bnot (?:an? )?(?:easy|taken lightly|made lightly)\b|\b(?:does|do|is|are) not (?:an? |in any way |at all )?reflect/i
const cause =
  /\b(?:because|due to|owing to|as (?:we|there|the|so)|since|but|and (?:had|have|we (?:had|have|were|received|could))|given the|received|so many|number of|competiti(?:on|ve)|based on (?:our|the|your))\b|[:–—]/i

/** "We are not at liberty to discuss the grounds": a reason that is kept back. */
const withheld =
  /\b(?:not|unable|cannot|can['’]t|never)\b[^.;]{0,30}\b(?:discuss|disclose|share|give|provide|supply|comment on|enter into)\b[^.;]{0,40}\b(?:grounds|reasons?|details|specifics|feedback|correspondence|decisions?|explanations?)\b/i

const bareConsequence =
  /^\W*(?:(?:and )?so|therefore|hence|thus|accordingly|consequently|as a (?:result|consequence)),? (?:we|i|it|this|that|you)\b(?!.*(?:\b(?:because|as|since|due to|owing to|for)\b|[:;–—]))/is

/** "We appreciate your offer, as such offers keep us going". */
function explainsThanks({text, moves}: LetterSentence): boolean {
  if (!moves.has('gratitude') || moves.get('reason') !== 'reason.because') return false
  return /^\W*(?:(?:we|i)\b[^,;.]{0,20}\b)?(?:appreciate|thank(?:s|ful)?|grateful|value)\b[^;.]*\b(?:as|because|since)\b/i.test(
    text
  )
}

/** "We encourage you to apply for posts that match your skills better" tells what to do, and no reason. */
const encouragement =
  /^\W*(?:we|i) (?:(?:would|do|strongly|warmly|really|also|like|to) )*(?:encourage|invite|urge) you\b(?!.*[:;–—])/is

const stray =
  /\b(?:feedback|further (?:details|information)|delay|respond|late reply|slow (?:reply|response)|kept you waiting)\b/i

/** Reasons for something else than the refusal: a late reply, feedback that is not given. */
function dropStrayReasons(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('reason')) continue
    // What is kept back, or why, is no reason for the no.
    if (withheld.test(sentence.text) && sentence.moves.get('reason') !== 'slot')
      sentence.moves.delete('reason')
    // "So we cannot come" follows from a reason, and is none.
    if (bareConsequence.test(sentence.text)) sentence.moves.delete('reason')
    if (!sentence.moves.has('reason') || sentence.moves.has('refusal')) continue
    if (encouragement.test(sentence.text) || explainsThanks(sentence)) sentence.moves.delete('reason')
    if (hardship.test(sentence.text) && !cause.test(sentence.text)) sentence.moves.delete('reason')
    if (
      stray.test(sentence.text) &&
      sentence.moves.get('reason') !== 'slot' &&
      fieldName(sentence.text) === undefined
    )
      sentence.moves.delete('reason')
  }
}

/** "We can't book it yet: your insurer pays only where a doctor has referred you." */
function factAfterColon(letter: Letter): void {
  if (letter.body.some(({moves}) => moves.has('reason'))) return
  for (const sentence of letter.body) {
    const {start, text, moves} = sentence
    if (!moves.has('refusal') || !holds(sentence, 'refusal') || text.endsWith('?')) continue
    const hits = [...sentence.hits]
    const said = hits.findLast(({family}) => family === 'refusal')
    if (!said) continue
    for (const {0: colon, index} of text.matchAll(/:\s+(?=\S)/g)) {
      const at = start + index
      const isText = at >= said.end && !letter.masks.some((mask) => mask.start <= at && at < mask.end)
      if (!isText) continue
      const offers = hits.some((hit) => hit.family === 'alternative' && hit.end > at)
      if (!offers && isFact(text.slice(index + colon.length))) moves.set('reason', 'fact-after-colon')
      break
    }
  }
}

/** What stands against the no, or calms: "However, you are on our waiting list", "You have not been charged". */
const elsewise =
  /^\W*(?:however|nevertheless|nonetheless|still|that said|in the meantime|meanwhile)\b|\b(?:not|no|never|nothing)\b[^.;]{0,30}\b(?:charged?|charges|debited|billed|taken from|action|worry)\b|\b(?:may|can|will) be (?:collected|picked up)\b/i

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
    !bareConsequence.test(sentence.text) &&
    fieldName(sentence.text) === undefined &&
    fieldNames(sentence.text) === undefined &&
    !hardship.test(sentence.text) &&
    !stray.test(sentence.text) &&
    !elsewise.test(sentence.text) &&
    !withheld.test(sentence.text) &&
    isFact(sentence.text)
  )
}

/** "I have spoken to my manager", "Your application was read by two people": how it was decided, and not why. */
const proceeding =
  /^\W*(?:(?:we|i)(?:['’]ve| have| had)? (?:\w+ly |now |also |both |all |again )?(?:discussed|considered|reviewed|read|looked|spoken|spoke|talked|checked|asked|thought|consulted|passed|shared|weighed|examined|assessed|met|received|forwarded|raised)|(?:it|this|(?:your|the) [\w -]{1,40}?) (?:was|were|has been|have been) (?:\w+ly |also |then |again )?(?:reviewed|considered|discussed|assessed|read|received|looked at|forwarded|passed|examined|evaluated|judged|weighed|presented|put to)|[\w .'’-]{2,40}? (?:has|have) (?:now |carefully |also |since )?(?:reviewed|evaluated|considered|assessed|discussed|examined)|(?:[^,;:.]{0,60}, )?(?:we|i) (?:have |had )?(?:given|gave) (?:it |this |the matter |your [\w -]{1,30} )?(?:(?:some|much|careful|very careful|serious|a lot of|a great deal of|every|full|due) )?(?:thought|consideration))\b(?!.*(?:\b(?:and|but|because|as|since|which|who|that|so|by then)\b|[,;:–—]))/is

/** Whether words are no wish, no demand, no proceeding and no scrap of a sentence. */
function isFact(text: string): boolean {
  return (
    countWords(text) > 4 &&
    !proceeding.test(text) &&
    !/^(?:please|kindly|if|dear|for (?:any|all|more|further|questions|enquiries|inquiries)|contact|call|write|visit|see|let|feel|do not|don['’]t|you (?:asked|wrote|requested|wanted|applied|may|can|are (?:welcome|free))|we (?:encourage|invite|suggest|recommend)|thanks?|(?:we|i)(?: would|['’]d) (?:like|love|welcome)|this decision|no need|we (?:trust|have (?:given|discussed|considered|reviewed)|will|wish|hope|know|understand|appreciate|loved?|enjoyed|truly|really|sincerely|carefully|are (?:grateful|honou?red|impressed|committed|here)|were (?:(?:very|really|truly|so|greatly|deeply) )?(?:impressed|honou?red|delighted|pleased|touched))|this (?:was|is) (?:not|a|never)|it was|should|i (?:will|hope|wish))\b/i.test(
      text
    )
  )
}

/** What somebody does for people: "Mr Penrose in Exeter rebuilds soundboards". */
const service =
  /^(?!(?:we|i|you|it|this|that|they|he|she|there|nobody|no|which|who|as|my|our)\b)(?!.*\b(?:not|no|never|only|already|nothing)\b)[^.;:?!]{2,60}?\b(?:lends?|sells?|rents?|hires? out|repairs?|mends?|rebuilds?|restores?|teach(?:es)?|stocks?|prints?|hosts?|(?:is|are) (?:still )?(?:hiring|recruiting|looking for))\b/i

/**
 * In a letter that says why it refuses and offers nothing else, what others do for people, after the no and its reason, is what the reader
 * can get instead.
 */
function offerAfterRefusal({body, refusal}: Letter): void {
  if (!refusal || body.some(({moves}) => moves.has('alternative'))) return
  const no = body.findIndex(({moves}) => moves.has('refusal'))
  if (no < 0 || !body.slice(0, no + 1).some(({moves}) => moves.has('reason'))) return
  for (let index = no + 1; index < body.length; index++) {
    const sentence = body[index]
    if (!sentence) break
    const {moves, text} = sentence
    const isFree = moves.size === 0 || (moves.size === 1 && moves.get('reason') === 'signs')
    if (!isFree || !service.test(text) || !isFact(text)) continue
    moves.delete('reason')
    moves.set('alternative', 'offer-after-refusal')
    return
  }
}
