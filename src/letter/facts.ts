import {countWords} from '../count-words.ts'
import {inLine} from './in-line.ts'

/** What is done to decide: without such a word the expression below, which takes long to build, finds nothing. */
const decided =
  /\b(?:discussed|considered|reviewed|read|looked|spoken|spoke|talked|checked|asked|thought|consulted|passed|shared|weighed|examined|assessed|met|received|forwarded|raised|evaluated|judged|presented|put to|consideration)\b/i
/** "I have spoken to my manager", "Your application was read by two people": how it was decided, and not why. */
const proceeding =
  /^\W*(?:(?:we|i)(?:['’]ve| have| had)? (?:\w+ly |now |also |both |all |again )?(?:discussed|considered|reviewed|read|looked|spoken|spoke|talked|checked|asked|thought|consulted|passed|shared|weighed|examined|assessed|met|received|forwarded|raised)|(?:it|this|(?:your|the) [\w -]{1,40}?) (?:was|were|has been|have been) (?:\w+ly |also |then |again )?(?:reviewed|considered|discussed|assessed|read|received|looked at|forwarded|passed|examined|evaluated|judged|weighed|presented|put to)|[\w .'’-]{2,40}? (?:has|have) (?:now |carefully |also |since )?(?:reviewed|evaluated|considered|assessed|discussed|examined)|(?:[^,;:.]{0,60}, )?(?:we|i) (?:have |had )?(?:given|gave) (?:it |this |the matter |your [\w -]{1,30} )?(?:(?:some|much|careful|very careful|serious|a lot of|a great deal of|every|full|due) )?(?:thought|consideration))\b(?!.*(?:\b(?:and|but|because|as|since|which|who|that|so|by then)\b|[,;:–—]))/is

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
    !(decided.test(text) && proceeding.test(text)) &&
    !isAbout(text) &&
    !/^(?:please|kindly|if|dear|for (?:any|all|more|further|questions|enquiries|inquiries)|contact|call|write|visit|see|let|feel|do not|don['’]t|you (?:asked|wrote|requested|wanted|applied|may|can|are (?:welcome|free))|we (?:encourage|invite|suggest|recommend)|thanks?|(?:we|i)(?: would|['’]d) (?:like|love|welcome)|this decision|no need|we (?:trust|have (?:given|discussed|considered|reviewed)|will|wish|hope|know|understand|appreciate|loved?|enjoyed|truly|really|sincerely|carefully|are (?:grateful|honou?red|impressed|committed|here)|were (?:(?:very|really|truly|so|greatly|deeply) )?(?:impressed|honou?red|delighted|pleased|touched))|this (?:was|is) (?:not|a|never)|it was|should|i (?:will|hope|wish))\b/i.test(
      text
    )
  )
}
