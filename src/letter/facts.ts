import {countWords} from '../count-words.ts'
import {inLine} from './in-line.ts'

/** What is done to decide, as the writer tells it, as it is told of the request, and of others. One expression for all of it takes 10 ms to build. */
const deciding = {
  writer: set(
    'discussed considered reviewed read looked spoken spoke talked checked asked thought consulted passed shared weighed examined assessed met received forwarded raised'
  ),
  request: set(
    'reviewed considered discussed assessed read received looked forwarded passed examined evaluated judged weighed presented put'
  ),
  others: set('reviewed evaluated considered assessed discussed examined')
}
const writing = /^\W*(?:we|i)(?:['’]ve| have| had)? (?:\w+ly |now |also |both |all |again )?$/i
const happening = /^(.+?) (?:was|were|has been|have been) (?:\w+ly |also |then |again )?$/i
const having = /^(.+?) (?:has|have) (?:now |carefully |also |since )?$/i
/** "The Board considered it at its session". */
const body =
  /^\W*(?:the|our|its) (?:[\w-]+ ){0,2}(?:board|committee|panel|jury|council|editors?|trustees|team|reviewers|directors|department|commission|faculty|partners|governors) (?:\w+ly |also |then |has |have )?$/i
const requests = /^\W*(?:it|this|(?:your|the) [\w -]+)$/i
const consideration =
  /^\W*(?:[^,;:.]*, )?(?:we|i) (?:have |had )?(?:given|gave) (?:it |this |the matter |your [\w -]+ )?(?:(?:some|much|careful|very careful|serious|a lot of|a great deal of|every|full|due) )?(?:thought|consideration)\b/i
const goesFurther = /\b(?:and|but|because|as|since|which|who|that|so|by then)\b|[,;:–—]/i
/** Whom or what it is told of is named in so many characters. */
const longestSubject = 44

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** "I have spoken to my manager", "Your application was read by two people": how it was decided, and not why. */
function isProceeding(text: string): boolean {
  for (const {0: word, index} of text.matchAll(/\w+/g)) {
    const verb = word.toLowerCase()
    const isOfWriter = deciding.writer.has(verb)
    if (!isOfWriter && !deciding.request.has(verb)) continue
    const after = text.slice(index + word.length)
    // "It was put on hold" decides nothing, "it was put to the board" does.
    if (verb === 'put' && !/^ to\b/.test(after)) continue
    const before = text.slice(0, index)
    const subject = happening.exec(before)?.[1]
    const tells =
      (isOfWriter && writing.test(before)) ||
      (subject !== undefined &&
        subject.length <= longestSubject &&
        deciding.request.has(verb) &&
        requests.test(subject)) ||
      (deciding.others.has(verb) && (isNamed(having.exec(before)?.[1]) || body.test(before)))
    if (tells && !goesFurther.test(after)) return true
  }
  const given = /\b(?:thought|consideration)\b/i.test(text) ? consideration.exec(text) : null
  return given !== null && !goesFurther.test(text.slice(given[0].length))
}

function isNamed(subject: string | undefined): boolean {
  return subject !== undefined && subject.length <= longestSubject && /^\W*[\w .'’-]{2,}$/.test(subject)
}

/** What a letter says of itself, of its sender and of the reader's work, and what comforts: true, and no reason. */
const about = {
  reader:
    /^\W*(?:(?:your|the|our) (?:\w+ )?(?:(?:reference|ref)(?: number| no\.?| code)?|(?:ticket|case|order|booking|claim|application|complaint|request|confirmation|account|customer|file) (?:number|no\.?|id|code|ref(?:erence)?)) (?:is|was|remains|will be)\b|your (?:satisfaction|feedback|opinion|custom|business|support|loyalty|privacy|time|interest|comfort|trust|comments|views|work|idea|proposal|cv|resume|portfolio|writing|poems?|story|stories|background|profile|experience|interview|presentation|project|concept|application|product|samples?|photos)\b[^,;:]{0,30}\b(?:matters?|means? (?:a lot|much|so much)|(?:is|are|was|were) (?:\w+ )?(?:important|valued?|valuable|precious|a (?:good|great|fine|lovely|nice)|good|great|lovely|impressive|interesting|excellent|wonderful|appreciated|welcome)|shows? (?:real|great|much|a lot|how|that you)|stood out|impressed|deserves?)\b|(?:the|our|my) door (?:is|stays|remains)\b)/i,
  sender:
    /^\W*(?:(?:we|i)(?: am| are|['’]m|['’]re)? (?:write|writing|refer|referring|get (?:back|in touch)|contacting|replying|responding|getting)\b|(?:i['’]m|i am|we are|we['’]re) (?:afraid (?:so|that['’]s|that is|this|it)|happy|glad|always|here (?:to|for|if)|sorry|delighted|pleased|sure|certain|confident|aware|proud|sad|more than)\b|(?:i|we) (?:would (?:be (?:grateful|happy|glad|pleased)|appreciate|ask|suggest|encourage|love|like)|do (?:hope|understand|appreciate|sympathi[sz]e|feel|realise|realize|know|see|want)|trust|sympathi[sz]e|feel for|can (?:see|imagine|only)|look forward|value|regret|apologi[sz]e|thank|have been (?:with|here|in business|making|selling|serving|doing|running) |get (?:many|a lot|lots)|take (?:all|your|every|such) ))/i,
  letter:
    /^\W*(?:this (?:is|was) an? (?:automat\w+|system|generated|computer)|(?:this|the) (?:e-?mail|message|mailbox|letter|inbox|notification|decision|answer|news|outcome)\b|(?:(?:sadly|unfortunately|regrettably|alas),? )?(?:this|that|such|it) is (?:(?:just|simply|sadly) )?(?:how|what|the way|life)\b|(?:that|this|it) must (?:be|have|feel)\b)/i,
  other:
    /^\W*(?:further to\b|what an?\b|losing\b|(?:nobody|no one|everyone) likes\b|(?:take|have a|enjoy|stay|keep|good luck|all the best|best) )/i
}

/** Whether words speak of the letter and not of the matter; each expression takes longer to build than most letters to read. */
export function isAbout(written: string): boolean {
  const text = inLine(written)
  const first = /^\W*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? ''
  switch (first) {
    case 'your':
    case 'our':
    case 'my':
      return about.reader.test(text)
    case 'the':
      return about.reader.test(text) || about.letter.test(text)
    case 'we':
    case 'i':
      return about.sender.test(text)
    case 'further':
    case 'what':
    case 'losing':
    case 'nobody':
    case 'no':
    case 'everyone':
    case 'take':
    case 'have':
    case 'enjoy':
    case 'stay':
    case 'keep':
    case 'good':
    case 'all':
    case 'best':
      return about.other.test(text)
    default:
      return about.letter.test(text)
  }
}

/** Whether words are no wish, no demand, no proceeding and no scrap of a sentence. */
export function isFact(written: string, least = 5): boolean {
  const text = inLine(written)
  return (
    countWords(text) >= least &&
    !isProceeding(text) &&
    !isAbout(text) &&
    !/^(?:please|kindly|if|dear|for (?:any|all|more|further|questions|enquiries|inquiries)|contact|call|write|visit|see|let|feel|do not|don['’]t|you (?:asked|wrote|requested|wanted|applied|may|can|are (?:welcome|free))|we (?:encourage|invite|suggest|recommend)|thanks?|(?:we|i)(?: would|['’]d) (?:like|love|welcome)|this decision|no need|we (?:trust|have (?:given|discussed|considered|reviewed)|will|wish|hope|know|understand|appreciate|loved?|enjoyed|truly|really|sincerely|carefully|are (?:grateful|honou?red|impressed|committed|here)|were (?:(?:very|really|truly|so|greatly|deeply) )?(?:impressed|honou?red|delighted|pleased|touched))|this (?:was|is) (?:not|a|never)|it was|should|i (?:will|hope|wish))\b/i.test(
      text
    )
  )
}
