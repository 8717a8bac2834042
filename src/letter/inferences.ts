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
  factInClause(letter)
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

/** What gives a reason beside a bare outcome: another's advantage, a cause, a figure that is not only how many there were. */
const beyondOutcome =
  /\b(?:because|cos|as (?!(?:you (?:know|asked|said|wrote|can|may|will|requested|see|are aware)|they (?:are|were)|of|it (?:is|was))\b)|since|due|owing|who(?! (?:else|applied|came|wrote|we|i)\b)|whose|with|more|better|clos(?:er|est|ely)|best|stronger|cheaper|lower|nearer|higher|longer|only|so|too|therefore|than|given|based|fit|match\w*|meet|full|no longer|experience|until|once|after|when|if|already|outside|beyond|not enough|budget|reasons?|discontinued)\b|[:;–—{[<%$£€]/i
/** "Both posts have been filled", "The vacancy has been withdrawn", "It has been sold": nothing but that it has gone. */
const gone =
  /^\W*(?:(?:unfortunately|sadly|regrettably|alas|however|i['’]m afraid|i am afraid|we regret that|as of (?:now|today)|since then),? )?(?:that )?(?:the|this|that|both|all|these|our|your|it|they)\b(?:(?!\b(?:dates?|days?|slots?|sessions?|seats?|tables?|rooms?|places?|times?|weeks?|weekends?|evenings?|hours|diary|calendar|courts?|budgets?|funds?|pots?)\b)[^,.]){0,50}? (?:has|have|is|are|was|were)(?: (?:now|already|all|both|just|since|unfortunately|sadly))*(?: been)? (?:filled|sold|let|gone|taken|withdrawn|given away)(?: (?:already|now|by (?:someone|somebody|another|others)[^,.]*))?\W*$/i

/** Whether a sentence tells only the outcome, "we chose somebody else", in words that no phrase calls a reason. */
function isBareOutcome(sentence: LetterSentence): boolean {
  if (gone.test(sentence.text)) return true
  return isGuess(sentence) && holds(sentence, 'refusal') && !beyondOutcome.test(sentence.text)
}

/** What signs take for a reason: where comments are to be read, an offer without a but, "Not now, not ever." */
function isWrongGuess({text, moves}: LetterSentence): boolean {
  if (pointsElsewhere.test(text)) return true
  if (/^\W*(?:not|no|never)\b/i.test(text) && countWords(text) < 6) return true
  return moves.has('alternative') && !moves.has('refusal') && !against.test(text)
}

/** What stands against a thing, in a sentence that offers another as well. */
const against =
  /\b(?:because|as|since|due|but|only|until|no|not|never|cannot|although|though|while|whereas|however|full|closed|too|so|limit\w*|costs?|reasons?|require[sd]?|must|need\w*|already|instead|unless|minimum|maximum|at least)\b|n['’]t\b|[:;–—{[<%]/i

/** Whether only the signs of a sentence make it a reason. */
const isGuess = ({moves}: LetterSentence): boolean => moves.get('reason') === 'signs'

/** "The reviewers' comments are included below": where something is to be read, and not what it says. */
const pointsElsewhere =
  /\b(?:comments?|reports?|reviews?|scores?|remarks|notes)\b[^,;:.]{0,30}\b(?:is|are|can be|may be|will be)\b[^,;:.]{0,20}\b(?:below|above|attached|enclosed|included|appended|found|available|overleaf|at the (?:end|bottom|foot))\b|^\W*(?:we|i) (?:have )?(?:attached?|enclosed?|include[ds]?|append(?:ed)?) (?:the|their|our|some) [^,;:.]{0,30}\b(?:comments?|reports?|reviews?|remarks|notes)\b/i

/** Reasons for something else than the refusal: a late reply, feedback that is not given. */
function dropStrayReasons(letter: Letter): void {
  for (const sentence of letter.body) {
    if (!sentence.moves.has('reason')) continue
    // What is kept back, or why, is no reason for the no.
    if (withheld.test(sentence.text) && sentence.moves.get('reason') !== 'slot')
      sentence.moves.delete('reason')
    // "So we cannot come" follows from a reason, and is none.
    if (bareConsequence.test(sentence.text) || isBareOutcome(sentence)) sentence.moves.delete('reason')
    if (isGuess(sentence) && isWrongGuess(sentence)) sentence.moves.delete('reason')
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
    for (const {0: colon, index} of text.matchAll(
      moves.has('alternative') ? /:\s+(?=\S)/g : /[:;]\s+(?=\S)/g
    )) {
      const at = start + index
      const isText = at >= said.end && !letter.masks.some((mask) => mask.start <= at && at < mask.end)
      if (!isText) continue
      const offers = hits.some((hit) => hit.family === 'alternative' && hit.end > at)
      if (!offers && isFact(text.slice(index + colon.length))) moves.set('reason', 'fact-after-colon')
      break
    }
  }
}

/** What begins a clause that says why, behind the no: "…, as the maker took it back", "since 84 children applied". */
const whyBehind =
  /(?:,\s|\s)(?:since|cos|because|for the (?:simple )?(?:reason|fact) that|now that|seeing (?:as|that))\s+(?=\S)|,\s(?:as|for|when)\s+(?=(?:the|a|an|my|our|his|her|its|their|this|that|these|those|all|both|most|many|some|every|each|no|nobody|there|i|we|you|he|she|it|they|\d+|one|two|three)\b)|,\s(?=which (?:is|are|was|were|has|have|had|does|can|runs?|covers?|takes?|goes|starts?|ends?|costs?|closes?|opens?|needs?|requires?|allows?)\b)/gi
/** Such words begin something else: "as the leaflet says", "for the time being", "since then", "which is a pity". */
const noWhy =
  /^(?:(?:the )?(?:time being|moment|sake|record|future|last time|first time|rest|remainder|next)|then\b|you (?:are|may|might|will|can)? ?(?:know|asked|said|wrote|mentioned|requested|see)|(?:i|we|they) (?:said|told|mentioned|wrote|know|hope|explained|promised|agreed|discussed|understand)|(?:the|our|my|his|her|their|its) [\w -]{1,30} (?:says?|states?|shows?|explains?|puts? it)\b|which (?:\w+ ){1,3}(?:a (?:pity|shame|great)|disappoint\w*|frustrat\w*|sorry|sad|kind|lovely|generous|impressive|why|what|attached|enclosed|below|pity|excellent|interesting|good|wonderful)\b|(?:last|next|this) |\d{4}\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:spring|summer|autumn|winter)|(?:our|your|my|the) (?:last|e-?mail|letter|call|meeting|visit|conversation|start|beginning|end)))\b/i
/** "My teaching runs through that week, so I shall not come": what the no follows from. */
const soThat =
  /^(.{10,}?)[,;]? (?:and )?(?:so|therefore|hence|thus|consequently|accordingly|that is why|which is why|which means(?: that)?)\b(?! (?:much|many|far|long|kind|good|very|glad|sorry|happy|well|we hope)\b)/is

/**
 * A clause in the sentence of the refusal that is its reason: behind a no, "…, as the maker took it back"; before it, "My teaching
 * runs through that week, so …"; and the person chosen, by what sets them apart.
 */
function factInClause(letter: Letter): void {
  if (letter.body.some(({moves}) => moves.has('reason'))) return
  for (const sentence of letter.body) {
    const {start, text, moves} = sentence
    if (!moves.has('refusal') || text.endsWith('?')) continue
    const hits = [...sentence.hits].filter(({family}) => family === 'refusal' || family === 'maybe')
    const said = hits.filter(({family}) => family === 'refusal')
    const end = Math.max(0, ...said.map((hit) => hit.start - start))
    if (
      saysWhyBehind(text, end) ||
      saysWhyBefore(text, Math.max(end, ...hits.map((hit) => hit.start - start)))
    )
      moves.set('reason', 'fact-in-clause')
    else if (holds(sentence, 'refusal.other') && distinguished.test(text))
      moves.set('reason', 'fact-in-clause')
  }
}

/** "We chose somebody with a forklift licence": by what they were chosen. */
const distinguished =
  /\b(?:somebody|someone|candidates?|applicants?|persons?|people|firms?|suppliers?|compan(?:y|ies)|bidders?|tenants?|speakers?|agenc(?:y|ies)|designers?|writers?|couple|family)(?: else)? (?:(?:with|whose) (?!(?:whom|immediate|the (?:post|job|role|position|place|contract))\b)|who (?!(?:we|i|will|would|is to|applied|came|wrote|has (?:now |already |since )?(?:accepted|been|taken|started|got))\b))\S+(?: \S+)+/i

/** "It is out of scope, so …", "We don't do that, so …": the no again. */
const isNo =
  /\bscope\b|\b(?:we|i) (?:do not|don['’]t) (?:do|offer|sell|make|provide|have) (?:this|that|it|them|any|such)\b/i

function saysWhyBehind(text: string, from: number): boolean {
  for (const {0: word, index} of text.matchAll(whyBehind)) {
    const clause = text.slice(index + word.length)
    if (
      index >= from &&
      countWords(clause) > 3 &&
      !noWhy.test(clause) &&
      !/^\W*which\b.*\b(?:you|your)\b/i.test(clause)
    )
      return true
  }
  return false
}

function saysWhyBefore(text: string, last: number): boolean {
  const [, before = ''] = soThat.exec(text) ?? []
  return before !== '' && last > before.length && isFact(before, 3) && !isNo.test(before)
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
    const next = letter.body[index + 1]
    if (next && hasHappened(next) && isFact(next.text)) next.moves.set('reason', 'fact-beside-refusal')
  })
}

/** "I can't agree to wait. The lump has doubled": signs take it for an offer, and it tells what has happened. */
function hasHappened({text, moves}: LetterSentence): boolean {
  return (
    moves.size === 1 &&
    moves.get('alternative') === 'signs' &&
    /\b(?:has|have|had|was|were|went|broke|got|grew|fell|rose|\w+ed)\b/i.test(text) &&
    !/\b(?:you|your|we['’]ve|can|could|may|might|available|free|open|offers?|instead|new|include[sd]?|attached|enclosed|listed)\b|[?:]\s*$/i.test(
      text
    )
  )
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
    !pointsElsewhere.test(sentence.text) &&
    isFact(sentence.text)
  )
}

/** "I have spoken to my manager", "Your application was read by two people": how it was decided, and not why. */
const proceeding =
  /^\W*(?:(?:we|i)(?:['’]ve| have| had)? (?:\w+ly |now |also |both |all |again )?(?:discussed|considered|reviewed|read|looked|spoken|spoke|talked|checked|asked|thought|consulted|passed|shared|weighed|examined|assessed|met|received|forwarded|raised)|(?:it|this|(?:your|the) [\w -]{1,40}?) (?:was|were|has been|have been) (?:\w+ly |also |then |again )?(?:reviewed|considered|discussed|assessed|read|received|looked at|forwarded|passed|examined|evaluated|judged|weighed|presented|put to)|[\w .'’-]{2,40}? (?:has|have) (?:now |carefully |also |since )?(?:reviewed|evaluated|considered|assessed|discussed|examined)|(?:[^,;:.]{0,60}, )?(?:we|i) (?:have |had )?(?:given|gave) (?:it |this |the matter |your [\w -]{1,30} )?(?:(?:some|much|careful|very careful|serious|a lot of|a great deal of|every|full|due) )?(?:thought|consideration))\b(?!.*(?:\b(?:and|but|because|as|since|which|who|that|so|by then)\b|[,;:–—]))/is

/** What a letter says of itself, of its sender and of the reader's work, and what comforts: true, and no reason. */
const about =
  /^\W*(?:this (?:is|was) an? (?:automat\w+|system|generated|computer)|(?:this|the) (?:e-?mail|message|mailbox|letter|inbox|notification|decision|answer|news|outcome)\b|(?:your|the|our) (?:\w+ )?(?:(?:reference|ref)(?: number| no\.?| code)?|(?:ticket|case|order|booking|claim|application|complaint|request|confirmation|account|customer|file) (?:number|no\.?|id|code|ref(?:erence)?)) (?:is|was|remains|will be)\b|your (?:satisfaction|feedback|opinion|custom|business|support|loyalty|privacy|time|interest|comfort|trust|comments|views|work|idea|proposal|cv|resume|portfolio|writing|poems?|story|stories|background|profile|experience|interview|presentation|project|concept|application|product|samples?|photos)\b[^,;:]{0,30}\b(?:matters?|means? (?:a lot|much|so much)|(?:is|are|was|were) (?:\w+ )?(?:important|valued?|valuable|precious|a (?:good|great|fine|lovely|nice)|good|great|lovely|impressive|interesting|excellent|wonderful|appreciated|welcome)|shows? (?:real|great|much|a lot|how|that you)|stood out|impressed|deserves?)\b|(?:we|i)(?: am| are|['’]m|['’]re)? (?:write|writing|refer|referring|get (?:back|in touch)|contacting|replying|responding|getting)\b|further to\b|(?:i['’]m|i am|we are|we['’]re) (?:afraid (?:so|that['’]s|that is|this|it)|happy|glad|always|here (?:to|for|if)|sorry|delighted|pleased|sure|certain|confident|aware|proud|sad|more than)\b|(?:(?:sadly|unfortunately|regrettably|alas),? )?(?:this|that|such|it) is (?:(?:just|simply|sadly) )?(?:how|what|the way|life)\b|(?:i|we) (?:would (?:be (?:grateful|happy|glad|pleased)|appreciate|ask|suggest|encourage|love|like)|do (?:hope|understand|appreciate|sympathi[sz]e|feel|realise|realize|know|see|want)|trust|sympathi[sz]e|feel for|can (?:see|imagine|only)|look forward|value|regret|apologi[sz]e|thank|have been (?:with|here|in business|making|selling|serving|doing|running) |get (?:many|a lot|lots)|take (?:all|your|every|such) )|(?:that|this|it) must (?:be|have|feel)\b|what an?\b|losing\b|(?:nobody|no one|everyone) likes\b|(?:the|our|my) door (?:is|stays|remains)\b|(?:take|have a|enjoy|stay|keep|good luck|all the best|best) )/i

/** Whether words are no wish, no demand, no proceeding and no scrap of a sentence. */
function isFact(text: string, least = 5): boolean {
  return (
    countWords(text) >= least &&
    !proceeding.test(text) &&
    !about.test(text) &&
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
