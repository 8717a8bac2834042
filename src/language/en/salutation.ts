/** How English letters greet, and whom. */

import {countWords} from '../../count-words.ts'
import type {Greeting} from '../language.ts'
import {isClose} from './close.ts'
import {endOfGreeting, startOfSentence} from './greeting-end.ts'
import {generic, isCapitalised, isTitle} from './greeting-words.ts'

const opening =
  /^(?:(?:my |our )?(?:very )?dear(?:est)?(?: all)?|hi+ya|hi+(?: there)?|hello+(?: there)?|hallo|hey+(?: there)?|howdy|g['’]?day|good (?:morning|afternoon|evening|day)|kia ora|t[eē]n[aā] koe|bonjour|salut|hola|ciao|namaste|namask[aá]r|vanakkam|pranam|sat sri akal|jai (?:sai ram|shr(?:i|ee) \w+|siya ram|jinendra|swaminarayan|hind|bhim|mata di)|aloha|shalom|(?:as[- ]?)?sala+mu?(?:[- ]?o)?(?: '?al+a[iy]k[ou]m)?|sawubona|dumela|habari|mabuhay|ayubowan|konnichiwa|selamat (?:pagi|siang|malam)|servus|gr[uü](?:e)?[sß]+ gott|guten (?:tag|morgen)|merhaba|jambo|bula|talofa|ol[aá]|greetings|salutations|(?:most )?respected|esteemed|attn\.?|attention)(?![\w'’])/i
const formula =
  /^(?:to whom (?:it|this) may concern|to whoever|ladies and gentlemen|gentlemen|gentle(?:wo)?men|sirs?(?: or | and |\/)?(?:madams?|mesdames)?|madam(?: or |\/)sir|mesdames)[,:.!]?$/i
/** "To the Editor,", told only of lines that begin so: the expression takes longer to build than a letter to read. */
const addressed =
  /^to (?:the|all|our) (?:[a-z'’-]+ ){0,3}(?:editors?|managers?|committee|board|panel|secretary|owners?|occupiers?|residents?|tenants?|parents?|guardians?|carers?|famil(?:y|ies)|team|director|chair(?:man|woman|person)?|head|department|office|organi[sz]ers?|authors?|applicants?|candidates?|members?|customers?|clients?|suppliers?|bidders|sender|reader|students?|class|council|company|attention of)(?: of [\w'’ -]{2,40})?[,:]$/i

/**
 * Read a line as a salutation.
 *
 * @param line The line as written, template tags and all.
 * @param tags Ranges of the line that are template tags or forms to fill in.
 * @param bare Whether a name alone greets too: "Martin,".
 * @returns What it says, or nothing where it is none.
 */
export function readGreeting(
  line: string,
  tags: ReadonlyArray<{start: number; end: number}>,
  bare: boolean
): Greeting | undefined {
  // Longer tags are fine, longer text before a mark is no greeting.
  const text = line.slice(0, 300).trimEnd()
  if (formula.test(text) || (/^to (?:the|all|our) /i.test(text) && addressed.test(text)))
    return {form: 'neutral', length: text.length}
  const open = (opening.exec(text) ?? callsOut.exec(text))?.[0]
  if (open === undefined && !bare) return undefined
  const from = open?.length ?? 0
  const end = Math.min(endOfGreeting(text, from, tags), startOfSentence(text, open, tags))
  const addressee = withoutPictures(text.slice(from, end).replace(/^[\s,]+|[\s,:.!]+$/g, ''))
  const mark = /^[,:;!.–—-]/.exec(text.slice(end))?.[0] ?? ''
  // "Hey Matteo! 👋"
  const length = onlyPictures(text.slice(end + mark.length)) ? text.length : end + mark.length
  const offset = text.indexOf(addressee, from)
  const named = tags.some((tag) => tag.start >= offset && tag.start < end)
  if (open === undefined) {
    // "Mr Iqbal" in a line of its own greets without a mark; a name alone may be anything.
    const isUnmarked =
      mark === '' &&
      (/^@[\w-]+$/.test(addressee) ||
        (/^\p{L}/u.test(addressee) && isTitle(addressee.split(' ', 1)[0] ?? '')))
    const rest = text.slice(length).trim()
    const called = mark === ',' && isCalled(addressee, rest)
    if (rest !== '' && !called) return undefined
    if (!(/[,:!]/.test(mark) || isUnmarked)) return undefined
    if (isBareName(addressee, named)) return {form: 'named', name: addressee, length}
    return /^(?:all|team|everyone|folks|friends|colleagues|guys|hello|customer)$/i.test(addressee)
      ? {form: 'group', length}
      : undefined
  }
  // "Hi, we received your message": a greeting of nobody, in front of a sentence.
  if (addressee === '') return {form: 'neutral', length}
  if (!named && countWords(addressee) > 9) return undefined
  return {...readAddressee(addressee, named), length}
}

const pictures = /^[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}]+$/u
const picturesAround =
  /^[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}]+(?!\d)|[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}]+$/gu

/** Whether nothing but pictures is left: "👋". The expressions are only built where there may be one. */
function onlyPictures(text: string): boolean {
  return hasPicture(text) && pictures.test(text)
}

/** "Anna 👋" names Anna. */
function withoutPictures(text: string): string {
  return hasPicture(text) ? text.replace(picturesAround, '') : text
}

function hasPicture(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x2600) return true
  return false
}

/** "David, thanks for the chat", "Anne and Jo, thank you", "Mr Beaumont, When you took out the policy": who is called. "Wow", "Honestly" and "Again" are none. */
function isCalled(addressee: string, rest: string): boolean {
  const words = addressee.split(/\s+/)
  const names = words.filter((word) => !isTitle(word) && !/^(?:and|&)$/.test(word))
  if (names.length === 0 || names.length > 2 || !names.every(isName)) return false
  if (names.length === 1 && words.length > 1 && opensSentence.test(rest)) return true
  return opensLetter.test(rest)
}

function isName(word: string): boolean {
  const plain = word.toLowerCase()
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(word) || calls.has(plain) || generic.has(plain)) return false
  return !plain.endsWith('ly') || namesInLy.has(plain)
}

/** "Alright Mo", "Yo Benedikt": before a name these greet, before anything else they do not. */
const callsOut = /^(?:yo|Yo|[Aa]l+right|[Aa]y[- ]?up|[Ww]otcha|[Oo]i)(?= [A-Z])/
/** What people put behind a name that they know well: "Dev mate", "Sam my dear". */
const endearment =
  /(?<=\p{Ll}) (?:mate|pal|love|dear|buddy|bud|chum|hun|hon|honey|darling|sweetheart|bro|my (?:dear|friend|love|darling)|old (?:friend|boy|chap|man|thing))$/u

/** Names that end like "honestly". */
const namesInLy = new Set(
  'kelly sally emily molly polly lily holly carly billy nelly milly willy tilly elly beverly kimberly cecily'.split(
    ' '
  )
)

/** What stands before "thanks" with a comma and is no name. */
const calls = new Set(
  (
    'again first second third wow whoa aw aww ah oh ooh well ok okay so anyway anyways right sure yes yep yeah no nope indeed cheers ' +
    'hurrah hooray yay god lord gosh goodness congratulations congrats also moreover furthermore overall meanwhile however therefore ' +
    'today yesterday tomorrow now then and but please sorry alas welcome thanks great good nice lovely appreciated kudos bravo gracias ' +
    'merci danke grazie once monday tuesday wednesday thursday friday saturday sunday'
  ).split(' ')
)
/** How a sentence opens behind "Mr Beaumont,"; "Mr Beaumont, Head of Claims, has read it" speaks of him. */
const opensSentence =
  /^(?:You|Your|We|I|This|In|As|After|Thank|Thanks|When|It|Please|Unfortunately|Regrettably|With|Further|Following|Regarding|Although|While|On|For|Our|My|There|No|If|Having|Had|we|you|thanks?|unfortunately|sorry|please|it is)\b/
const opensLetter =
  /^(?:thanks|thank you|many thanks|thx|it was (?:good|great|nice|lovely)|(?:good|great|nice|lovely) to (?:hear|meet|see|talk|speak)|(?:i )?hope (?:you|this|all))\b/i

/** Variables that no reader takes for a tag, as money and times look like them: `$name`, `:name`, `#name#`, `__name__`. */
const variable =
  /^(?:\$!?\(?[a-z_][\w.]*(?:->\w+)*\)?|:[a-z_][\w.]*|#{1,2}[a-z_]\w*#{0,2}|__\w+__|![a-z_]\w*)$/i

/** "Dear Pet Parent", "Dear Key Holder": whoever has one. */
const ofThings =
  /^(?:(?:valued|dear|fellow|season|new) )*(?:pet|cat|dog|puppy|kitten|horse|animal|ticket|key|card|pass|account|policy|share|stock|property|home|house|flat|car|boat|plot|stall|permit|licence|badge|voucher|season ticket)[ -]?(?:parent|owner|holder|lover|keeper)s?$/i

function readAddressee(text: string, tagged: boolean): {form: Greeting['form']; name?: string} {
  if (tagged || text.split(/\s+/).some((word) => variable.test(word))) return {form: 'named', name: text}
  if (ofThings.test(text)) return {form: 'neutral'}
  const words = text.split(/[\s/]+/).filter(Boolean)
  if (words.some(isHandle)) return {form: 'named', name: text}
  const rest = words.filter((word) => !isTitle(word))
  const names = rest.filter((word) => !generic.has(word.toLowerCase().replace(/[^\p{L}'-]/gu, '')))
  // "Mr Beaumont", "Coach Ramirez".
  if (names.length > 0 && rest.length < words.length && names.some(isCapitalised))
    return {form: 'named', name: text}
  // "Year 4", "2026 cohort", "Hartwell Team": more than one person.
  if (
    /\b(?:team|class|year|group|family|crew|staff|all|here|channel|everyone|everybody|folks|friends|colleagues|members|students|parents|customers|committee|department|board|panel|office|support|guys|neighbou?rs|residents|sirs)\b/i.test(
      text
    )
  )
    return {form: 'group'}
  if (names.length === 0 || names.some((word) => /\d/.test(word))) return {form: 'neutral'}
  if (names.some(isCapitalised)) {
    // "Dear Hiring Manager" is all generic; "Dear Valued Customer Anna" names Anna.
    return names.length === rest.length || names.length > 1 || rest.length <= 3
      ? {form: 'named', name: text}
      : {form: 'neutral'}
  }
  // "hi sam": people who write without capitals.
  return rest.length === 1 && /^[@\p{L}][\p{L}'’._\d-]*$/u.test(rest[0] ?? '')
    ? {form: 'named', name: text}
    : {form: 'neutral'}
}

/** "@harsh123", as people are called on web sites; "@everyone" is nobody. */
function isHandle(word: string): boolean {
  return /^@[\w-]+$/.test(word) && !/^@(?:all|channel|everybody|everyone|group|here|team)$/i.test(word)
}

/** "Martin", "Mr Beaumont", "@tmarlowe", "Dr. Smith": a name alone, with nothing before it. */
function isBareName(text: string, tagged: boolean): boolean {
  // A part of a template may begin with the end of a letter: "Cheers,".
  if (!tagged && isClose(`${text},`)) return false
  const words = text.replace(endearment, '').split(/\s+/).filter(Boolean)
  if (words.length === 0 || words.length > 4) return false
  // `${msg("regards")},`
  if (tagged) return !/regards|closing|sign[_-]?off|sincerely|farewell/i.test(text)
  const rest = words.filter((word) => !isTitle(word))
  if (rest.length === 0 || rest.some((word) => /\d/.test(word) && !isHandle(word))) return false
  if (field.test(rest.at(-1) ?? '')) return false
  const known = rest.some((word) => word !== 'and' && generic.has(word.toLowerCase()))
  return (
    !known &&
    rest.every(
      (word) =>
        /^@?[\p{Lu}\p{Lo}][\p{L}'’.-]*$/u.test(word) ||
        /^@[\w-]+$/.test(word) ||
        /^(?:and|&|de|van|von|der|di|da|el|al|bin)$/.test(word)
    ) &&
    !/^(?:thanks|thank|regards|subject|date|note|hello|hi|no|yes|sorry|unfortunately|however|please|re|ref|from|to|cc)$/i.test(
      rest[0] ?? ''
    )
  )
}

/** How the names of fields end that stand above or before what a program puts in: "Application Number:". */
const field =
  /^(?:numbers?|no|id|ids|code|reference|ref|details?|status|dates?|times?|amount|total|address|type|category|period|reasons?|summary|title|description|options?|steps?|notes?|comments?|questions?)$/i
