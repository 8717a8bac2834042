import {countWords} from '../count-words.ts'
import {isAway} from './away.ts'
import {isFact} from './facts.ts'
import {fieldName, fieldNames, filled, whys} from './fields.ts'
import {holds} from './found.ts'
import {inLine, withoutBreaks} from './in-line.ts'
import type {Letter, LetterSentence} from './model.ts'
import {grants} from './plainness.ts'
import {bareConsequence, hardship, isNo, pointsElsewhere, stray, withheld} from './stray-reasons.ts'

/** A slot or variable for the reason is a reason: `{{ rejection_reason }}`, "Why we decline: {{ note }}". */
export function reasonSlot(letter: Letter): void {
  for (const sentence of letter.body) {
    if (sentence.moves.has('reason') || !opens.test(sentence.text)) continue
    const found = slot.exec(sentence.text)
    const isSlot =
      found !== null &&
      !asksFor.test(sentence.text.slice(0, found.index)) &&
      !link.test(sentence.text.slice(found.index))
    if (isSlot || (filled.test(sentence.text) && whys.test(fieldName(sentence.text) ?? '')))
      sentence.moves.set('reason', 'slot')
  }
}

const opens = /[{<$[*%(]/
const slot =
  /(?:\{\{|\{%|<%|\$\{|\[|<|\*\||%%|%|\(\(|\{)(?:->|[^\]}>%|]){0,80}?(?:reason|comment|feedback|justification|explanation|criteri|grounds|rationale|remark|rejection(?=\s*[%}\])>])|(?:review(?:er)?|admin|rejection|decline|decision|moderat(?:or|ion)|manager|approver)[_ -]?(?:notes?|message)|why)/i

/** `[send another comment](https://example.org)` is a link. */
const link = /^\[[^\]]*\]\(/

/** "Your request for leave from {{ start }} for {{ reason }}": the reader's own reason. */
const asksFor =
  /\b(?:request|application|form|leave|absence)\b(?:(?!\b(?:rejected|declined|denied|refused)\b)[^.;!?])*\bfor\W*$/i

/** "Feedback of the committee:", and below it nothing but a variable. */
export function reasonBelowLabel({body, masks}: Letter): void {
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
export function reasonBeforeTherefore(letter: Letter): void {
  letter.body.forEach((sentence, index) => {
    const before = letter.body[index - 1]
    if (!before || !sentence.moves.has('refusal') || !consequence.test(inLine(sentence.text))) return
    if (!courtesies.some((move) => before.moves.has(move)) && isFact(before.text))
      before.moves.set('reason', 'fact-before-therefore')
  })
}

/** "We can't book it yet: your insurer pays only where a doctor has referred you." */
export function factAfterColon(letter: Letter): void {
  if (letter.body.some(({moves}) => moves.has('reason'))) return
  for (const sentence of letter.body) {
    const {start, moves} = sentence
    const text = withoutBreaks(sentence.text)
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
  /(?:,\s|\s)(?:since|cos|because|for the (?:simple )?(?:reason|fact) that|now that|seeing (?:as|that)|while|as long as|so long as)\s+(?=\S)|,\s(?:as|for|when)\s+(?=(?:the|a|an|my|our|his|her|its|their|this|that|these|those|all|both|most|many|some|every|each|no|nobody|there|i|we|you|he|she|it|they|\d+|one|two|three)\b)|,\sas\s+(?=\p{L}+ \p{L}+ \p{L}+)(?!(?:\p{L}+ as (?:it|they|we|i|the|that|this|your|my|our)\b|(?:clearly|already|previously|briefly|also|things|was|were|pointed|laid|printed|announced|advertised|written|seen|your|(?:\p{Lu}\p{Ll}+ ){1,2}(?:had )?(?:suggested|hoped|asked|wished|said))\b)|(?:agreed|requested|stated|soon|well|far|long|usual|always|such|per|if|though|promised|planned|discussed|explained|described|mentioned|above|below|outlined|set|much|many|expected|shown|required|noted|before|part|with|in|of|at|to|for|from|on|opposed)\b)|,\s(?=which (?:is|are|was|were|has|have|had|does|can|runs?|covers?|takes?|goes|starts?|ends?|costs?|closes?|opens?|needs?|requires?|allows?)\b)/giu
/** Such words begin something else: "as the leaflet says", "for the time being", "since then", "which is a pity". */
const noWhy =
  /^(?:(?:the|your|it|this|they) [\w ]{0,25}(?:is|are|was|were|has) (?:\w+ ){0,2}(?:lively|lovely|fine|good|great|strong|superb|gem|honour|beautiful|charming|impressive|interesting|moving|warm|excellent|kind|impressed|delighted|moved)\b|(?:we|i) (?:appreciate|understand|value|know|see|realise|realize|recognise|recognize|would|hope|wish|are (?:grateful|sorry))|(?:the )?(?:time being|moment|sake|record|future|last time|first time|rest|remainder|next)|then\b|you (?:are|may|might|will|can)? ?(?:know|asked|said|wrote|mentioned|requested|see)|(?:i|we|they) (?:said|told|mentioned|wrote|know|hope|explained|promised|agreed|discussed|understand)|(?:the|our|my|his|her|their|its) [\w -]{1,30} (?:says?|states?|shows?|explains?|puts? it)\b|which (?:\w+ ){1,3}(?:a (?:pity|shame|great)|disappoint\w*|frustrat\w*|sorry|sad|kind|lovely|generous|impressive|why|what|attached|enclosed|below|pity|excellent|interesting|good|wonderful)\b|(?:last|next|this) |\d{4}\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:spring|summer|autumn|winter)|(?:our|your|my|the) (?:last|e-?mail|letter|call|meeting|visit|conversation|start|beginning|end)))\b/i
/** "My teaching runs through that week, so I shall not come": what the no follows from. */
const soThat =
  /^(.{10,}?)[,;]? (?:and )?(?:so|therefore|hence|thus|consequently|accordingly|that is why|which is why|which means(?: that)?)\b(?! (?:much|many|far|long|kind|good|very|glad|sorry|happy|well|we hope)\b)/is

/**
 * A clause in the sentence of the refusal that is its reason: behind a no, "…, as the maker took it back"; before it, "My teaching
 * runs through that week, so …"; and the person chosen, by what sets them apart.
 */
export function factInClause(letter: Letter): void {
  if (letter.body.some(({moves}) => moves.has('reason'))) return
  for (const sentence of letter.body) {
    const {start, moves} = sentence
    const text = withoutBreaks(sentence.text)
    if (!moves.has('refusal') || text.endsWith('?')) continue
    const hits = [...sentence.hits].filter(({family}) => family === 'refusal' || family === 'maybe')
    const said = hits.filter(({family}) => family === 'refusal')
    const end = Math.max(0, ...said.map((hit) => hit.start - start))
    if (
      saysWhyBehind(text, end) ||
      (said.length > 0 && isSpliced(text.slice(end))) ||
      saysWhyBefore(text, Math.max(end, ...hits.map((hit) => hit.start - start)))
    )
      moves.set('reason', 'fact-in-clause')
    else if (holds(sentence, 'refusal.other') && distinguished.test(text))
      moves.set('reason', 'fact-in-clause')
  }
}

/** "We chose somebody with a forklift licence": by what they were chosen. */
const distinguished =
  /\b(?:somebody|someone|candidates?|applicants?|persons?|people|firms?|suppliers?|compan(?:y|ies)|bidders?|tenants?|speakers?|agenc(?:y|ies)|designers?|writers?|couple|family)(?: else)?,? (?:(?:with|whose) (?!(?:whom|immediate|the (?:post|job|role|position|place|contract))\b)|who (?!(?:we|i|will|would|is to|applied|came|wrote|has (?:now |already |since )?(?:accepted|been|taken|started|got))\b))\S+(?: \S+)+/i

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

/** "No can do on the 12th, Aylin's off": how people write who put a comma where others put a "because". */
const splice =
  /(?:,|\s[–—-])\s+(?=(?:the|my|our|his|her|its|their|there|it|he|she|they|we|i|\p{Lu}[\p{Ll}]+)\b(?:(?!\b(?:that|which|who|whom|you|your|but|hope|wish|sorry|sure|happy|glad)\b)[^,;:.?]){0,40}?(?:['’](?:s|re|m|ve)\b|\b(?:is|are|was|were|has|have|had|must|broke|leaks?|went|ends?|costs?|takes?|runs?|needs?|works?|teach|fly|travel|leave)\b))/giu

/** "They are lovely", "The ending is superb", "The board has met": praise and procedure keep nobody from saying yes. */
const praises =
  /\b(?:(?:is|are|was|were) (?:all |both |very |really |truly |quite |most |so |much |full of )*(?:an? )?(?:\w+ )?(?:lovely|fine|great|superb|beautiful|beauty|charming|charm|gem|joy|pleasure|delight|fun|fan|gifted|talented|impressed|impressive|moved|moving|kind|final)\b|(?:enjoyed|loved|liked|admired|has decided|has met|has spoken|told me)\b|took (?:a )?(?:so )?long)/i

const noSplice = /\b(?:you|your|but|instead|thanks?|simple as|pity|shame)\b|[?]/i

function isSpliced(text: string): boolean {
  for (const {0: comma, index} of text.matchAll(splice)) {
    const clause = text.slice(index + comma.length)
    if (isFact(clause, 2) && !noSplice.test(clause) && !praises.test(clause)) return true
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

/**
 * A fact whose signs speak so much against it is no reason, though it stands beside the no: praise, mostly, and how it was decided. A
 * circumstance that may be a no itself is one all the same: "This card has been withdrawn".
 */
const unlikely = -3.5

/** A plain fact next to the refusal is its reason, though no "because" stands there. */
export function factBesideRefusal(letter: Letter, weightOf: (index: number) => number): void {
  if (!letter.refusal || letter.body.some((sentence) => sentence.moves.has('reason'))) return
  letter.body.forEach((sentence, index) => {
    if (!sentence.moves.has('refusal')) return
    const next = letter.body[index + 1]
    for (const at of [index - 1, index + 1]) {
      const beside = letter.body[at]
      if (!beside || holds(beside, 'courtesy.contact')) continue
      const text = inLine(beside.text)
      const isThere = isPlainFact(
        beside,
        at > index &&
          namesSubject.test(text) &&
          (holds(sentence, 'refusal.withdrawn') || !endsTaken.test(text))
          ? 3
          : 5
      )
      if (isThere && (weightOf(at) > unlikely || holds(beside, 'maybe') || isAway.test(text)))
        beside.moves.set('reason', 'fact-beside-refusal')
    }
    if (next && hasHappened(next) && isFact(next.text)) next.moves.set('reason', 'fact-beside-refusal')
  })
}

/** "It has been let": the no again, unless a viewing was called off. */
const endsTaken = /\b(?:filled|sold|let|gone|taken|withdrawn|given away|chosen|appointed)\W*$/i

/** "The school has it.", "My son is allergic.": a fact in three words, right behind the no. */
const namesSubject =
  /^\W*(?:(?:the|my|our|his|her|its|their|it|he|she|they|both|two|three|The|My|Our|His|Her|Its|Their|It|He|She|They|There|Both|All|Two|Three)\s(?!(?:regards|wishes|luck|best)\b)|(?!(?:That|This|These|Those|Such|Here|What|Which|Who|Where|Enough|Nothing|Everything)\b)\p{Lu}\p{Ll}+ (?:is|was|has|had|needs|starts|comes|works|lives|moves|wants)\b)/u

/** "We regret that the tree is protected", "I am sorry to say that both crews are away": what is regretted is the fact. */
const regretted =
  /^\W*(?:(?:we|i) (?:\w+ )?regret(?: to (?:say|inform you|tell you|advise you|let you know))?|(?:we are|i am|we['’]re|i['’]m) (?:\w+ )?(?:sorry|sad|afraid)(?: to (?:say|tell you|inform you|report))?|(?:unfortunately|sadly|regrettably|alas),?) (?:that )?/i

/** "I can't agree to wait. The lump has doubled": signs take it for an offer, and it tells what has happened. */
function hasHappened({text, moves}: LetterSentence): boolean {
  return (
    moves.size === 1 &&
    moves.get('alternative') === 'signs' &&
    /\b(?:has|have|had|was|were|went|broke|got|grew|fell|rose|\w+ed|(?:is|are) (?:on (?:hire|loan|leave|holiday)|in use|away|out|full|let|\d+ \w+ ahead))\b/i.test(
      text
    ) &&
    !/\b(?:you|your|we['’]ve|can|could|may|might|available|free|open|offers?|instead|new|include[sd]?|attached|enclosed|listed)\b|[?:]\s*$/i.test(
      text
    )
  )
}

function isPlainFact(sentence: LetterSentence, least: number): boolean {
  const text = inLine(sentence.text).replace(regretted, '')
  const moves = [...sentence.moves.keys()].filter((move) => move !== 'regret' && move !== 'acknowledgement')
  return (
    moves.length === 0 &&
    !grants(sentence) &&
    !/[?:]\s*$/.test(text) &&
    !bareConsequence.test(text) &&
    fieldName(sentence.text) === undefined &&
    fieldNames(sentence.text) === undefined &&
    !hardship.test(text) &&
    !stray.test(text) &&
    !elsewise.test(text) &&
    !withheld.test(text) &&
    !pointsElsewhere.test(text) &&
    !praises.test(text) &&
    isFact(text, least)
  )
}
