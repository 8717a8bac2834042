// The package gives its patterns only through a plugin that knows no inflected forms; the patterns are what is wanted.
import {patterns} from '../../../node_modules/retext-simplify/lib/patterns.js'
import {inflect} from './words.ts'

/** What may stand for a heavy phrase. */
export interface Plainer {
  /** Stands in its place as it is. */
  plain: string[]
  /** Needs other words around it. */
  advice: string[]
  /** Whether the sentence says the same without the phrase. */
  idle: boolean
}

/** In the package's patterns, and yet what people say in letters, or too often right: terms of a trade, nouns that are spelled like a verb. */
const leave = new Set(
  `a number of|abundance|accelerate|accompany|accordingly|accrue|accurate|additional|address|addressees|addressees are requested|adjustment|
  admissible|advise|afford an opportunity|aggregate|aircraft|all of|allocate|along the lines of|already existing|alternatively|and/or|apparent|appreciable|
  appropriate|approximate|arrive onboard|as a means of|as of yet|as to|as yet|attributable to|authorise|authorize|belated|benefit|benefit from|capability|caveat|
  close proximity|combat environment|combined|component|comprise|concerning|consolidate|constitutes|contains|currently|delete|depart|designate|
  desire|disclose|discontinue|during the period|e.g.|economical|effect|elect|eliminate|employ|encounter|ensure|equipments|equitable|equivalent|
  establish|evaluate|evidenced|evident|exclusively|exhibit|expertise|expiration|factual evidence|failed to|feasible|females|forfeit|forward|
  frequently|function|furnish|has no effect|honest truth|however|i.e.|identical|identify|immediately|impacted|implement|in addition|in between|
  in order for|in order that|in terms of|in the event of|incumbent upon|in the process of|in view of|indicate|indication|initial|interface|is responsible for|
  it appears|it is|it is essential|it is requested|liaison|limited number|literally|maintain|maximum|methodology|minimise|minimize|minimum|
  monitor|multiple|nevertheless|not certain|not many|not often|not unless|not unlike|null and void|objective|obligate|observe|
  on the contrary|on the other hand|one particular|operate|optimum|option|overall|parameters|pass away|perform|permit|point in time|previous|
  previously|prioritise|prioritize|proceed|proficiency|provide|provided that|provides guidance for|purchase|put simply|reflect|regarding|
  relative to|relocate|remain|render|represents|request|require|requirement|residence|satisfy|selection|shall|similar to|span across|
  state-of-the-art|strategise|strategize|submit|substantial|successfully complete|take action to|the month of|this day and age|the use of|there are|there is|
  therefore|time period|timely|took advantage of|type|validate|various different|very|vice|warrant|whereas|whether or not|witnessed|
  your office`
    .split('|')
    .map((key) => key.trim())
)

/** Verbs among the patterns: their forms are as heavy, and the plain verb takes the same form. */
const verbs = new Set(
  `accede to|accentuate|accomplish|acquiesce|acquire|alleviate|ameliorate|anticipate|ascertain|assist|attain|attempt|
  bestow|cease|commence|comply with|convene|deem|demonstrate|determine|disseminate|elucidate|endeavor|endeavour|enumerate|expedite|expend|
  facilitate|finalise|finalize|formulate|initiate|modify|necessitate|notify|obtain|participate|possess|preclude|procure|promulgate|reside|
  retain|solicit|terminate|transmit|transpire|utilise|utilize|apprise|effectuate|peruse|rectify|remunerate|liaise with|give consideration to|
  take into consideration|take cognisance of`
    .split('|')
    .map((key) => key.trim())
)

/** More heavy phrases, and better words for some of the package's; `-` in front of what needs other words around it. */
const own: Record<string, string> = {
  // "An accomplished speaker", "determined to win".
  accomplished: '',
  determined: '',
  aforementioned: 'this|-these',
  aforesaid: 'this|-these',
  albeit: 'though',
  'apprise of': '-tell about',
  'as a consequence of': 'because of',
  'as a result of the fact that': 'because',
  'as per': 'under|by',
  ameliorate: 'improve',
  assist: 'help',
  assistance: 'help',
  'at such time as': 'when',
  'at the earliest opportunity': 'as soon as possible|soon',
  'at this juncture': 'now',
  'at this moment in time': 'now',
  'at this point in time': 'now',
  'at the present moment in time': 'now',
  'at the present time': 'now',
  attain: 'reach|meet',
  'attributable to': 'due to',
  'are in receipt of': 'have',
  'am in receipt of': 'have',
  'be advised': '',
  'be advised that': '',
  'by reason of': 'because of',
  'cognisant of': 'aware of',
  'cognizant of': 'aware of',
  'commensurate with': 'in line with',
  deem: 'consider|think|find',
  demonstrate: 'show',
  'despite the fact that': 'although',
  determine: 'decide|find',
  disseminate: 'send|share',
  effectuate: 'carry out',
  'enclosed herewith': 'enclosed',
  endeavour: 'try',
  endeavor: 'try',
  facilitate: 'help|ease',
  enumerate: 'list',
  expedite: 'hurry|hasten',
  'for the purpose of': 'for|-to',
  'for the reason that': 'because',
  'for the duration of': 'during',
  forthwith: 'at once',
  'give consideration to': 'consider',
  'has the ability to': 'can',
  'have the ability to': 'can',
  hereby: '',
  hereinafter: '-below',
  hereunder: '-below',
  herewith: '-here|-with this letter',
  hitherto: 'until now',
  'in accordance with': 'under|following',
  'in a position to': 'able to',
  'in close proximity to': 'near',
  'in conjunction with': 'with',
  'in connection with': 'about|for',
  'in lieu of': 'instead of',
  'in receipt of': '-have',
  'in relation to': 'about',
  'in respect of': 'about|for',
  'in spite of the fact that': 'although',
  'in this day and age': 'today',
  'in the absence of': 'without',
  'in the event that': 'if',
  'in the vicinity of': 'near',
  'in view of the fact that': 'because',
  'inter alia': 'among other things',
  'kindly be advised that': '',
  'liaise with': 'talk to|work with',
  'make a determination': 'decide',
  'make the determination': 'decide',
  necessitate: 'need',
  'not in a position to': 'unable to',
  notify: 'tell|-let know',
  notwithstanding: 'despite',
  'notwithstanding the fact that': 'although',
  'on account of the fact that': 'because',
  'on the basis that': 'because',
  'on the grounds that': 'because',
  participate: 'take part',
  'per annum': 'a year',
  peruse: 'read',
  'please be advised that': '',
  'please be informed that': '',
  'predicated on': 'based on',
  procure: 'buy|get',
  'pursuant to': 'under',
  rectify: 'put right|correct',
  reside: 'live',
  'subsequent to': 'after',
  subsequent: 'later|-next',
  subsequently: 'later|then',
  'take cognisance of': 'note',
  'take into consideration': 'consider',
  therein: '-in it',
  thereof: '-of it|-its',
  therewith: '-with it',
  'to the extent that': '-as far as|-if',
  'with a view to': '-to',
  'with regard to': 'about|on',
  'with regards to': 'about|on',
  whereby: '-by which'
}
/** Words of `own` that are said to add nothing; the others without a plain word are left alone. */
const idle = new Set([
  'hereby',
  'be advised that',
  'kindly be advised that',
  'please be advised that',
  'please be informed that'
])

/**
 * All heavy phrases of English, with what is plainer: the patterns of retext-simplify, but for those that letters need, and
 * some more.
 *
 * @returns The plainer words by phrase, in lower case with one space between words.
 */
export function heavyPhrases(): Map<string, Plainer> {
  const phrases = new Map<string, Plainer>()
  for (const [key, {replace, omit}] of Object.entries(patterns)) {
    if (!leave.has(key)) add(phrases, key, {plain: [...replace], advice: [], idle: omit === true})
  }
  for (const [key, text] of Object.entries(own)) {
    const words = text.split('|').filter(Boolean)
    if (words.length === 0 && !idle.has(key)) continue
    add(phrases, key, {
      plain: words.filter((word) => !word.startsWith('-')),
      advice: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
      idle: idle.has(key)
    })
  }
  // Forms that are right although their verb is heavy.
  for (const key of Object.keys(own)) if (own[key] === '' && !idle.has(key)) phrases.delete(key)
  return phrases
}

function add(phrases: Map<string, Plainer>, key: string, plainer: Plainer): void {
  phrases.set(key, plainer)
  if (!verbs.has(key)) return
  const heavy = conjugate(key)
  const plain = plainer.plain.map(conjugate)
  for (const form of ['third', 'past', 'gerund'] as const) {
    phrases.set(heavy[form], {
      plain: plain
        .filter((verb) => form !== 'past' || verb.past === verb.participle)
        .map((verb) => verb[form]),
      // Whether "chose" or "chosen" is meant is for a person to say.
      advice:
        form === 'past'
          ? plain.filter((verb) => verb.past !== verb.participle).map((verb) => verb.participle)
          : [],
      idle: false
    })
  }
}

/** The forms of a phrase that begins with a verb. */
function conjugate(phrase: string): Record<'third' | 'past' | 'participle' | 'gerund', string> {
  const [verb = '', ...rest] = phrase.split(' ')
  const [, third = verb, ...others] = inflect(verb)
  const gerund = others.pop() ?? verb
  // Three forms in all, as of "put": the past is like the base. British English has no "gotten".
  const [past = verb, participle = past] = verb === 'get' ? ['got'] : others
  const whole = (form: string) => [form, ...rest].join(' ')
  return {third: whole(third), past: whole(past), participle: whole(participle), gerund: whole(gerund)}
}
