import type {LetterSentence} from '../../src/letter/model.ts'

const degree = String.raw`(?:(?:so|very|really|truly|terribly|awfully|sincerely|again|once again|once more|deeply|super|also)[,\s]+)*`
/** How a sentence begins that is there to say sorry. */
const beginning = new RegExp(
  String.raw`^(?:(?:and|once|again|once again|once more|so|but)[,\s]+)*(?:(?:please\s+)?(?:accept|excuse|forgive)\b|(?:i|we)(?:\s+am|\s+are|['’]m|['’]re|\s+do|\s+would(?:\s+also)?\s+like\s+(?:once\s+)?(?:again\s+)?to|\s+also|\s+must|\s+can\s+only)?\s+${degree}(?:sorry|apologi[sz]e)|(?:my|our|many|with)?\s*${degree}(?:sincere(?:st)?\s+|deepest\s+|humble(?:st)?\s+|heartfelt\s+)*(?:sorry|apologies))`,
  'i'
)

/** Words of apologies that tell nothing: “for any inconvenience this may have caused you”. A delay or a mistake is something that happened, and is owned up to. */
const emptyWords = new Set(
  `our my us me you your it its this that such which what here though so to from on in with by at of as and or
  for about any the all a an again once more very much too also already really truly sincerely deeply most surely undoubtedly
  sincere sincerest deepest humble heartfelt apologies apology sorry regrets
  great further undue considerable possible every added additional unwelcome
  inconvenience inconveniences trouble troubles disappointment disappointments distress confusion frustration upset
  bother hassle outcome news situation matter
  decision answer letter e-mail email sides behalf case regard
  may might will can could has have must is was be been am are we i
  cause caused causes causing mean meant means create created creates bring brought brings given gave felt feel`.split(
    /\s+/
  )
)

/** A sentence that is longer says something. */
const longest = 200

/**
 * Whether a sentence does nothing but say sorry, and may so go as a whole.
 *
 * @param sentence The sentence.
 * @returns `empty` where it tells nothing besides, `filled` where it says for what; nothing for any other sentence.
 */
export function onlyApology({moves, text}: LetterSentence): 'empty' | 'filled' | undefined {
  if (moves.size > 1 || text.length > longest) return undefined
  const lead = beginning.exec(text)?.[0]
  if (lead === undefined) return undefined
  // What is only supposed is no news: “sorry if that sounds harsh”.
  const [rest = ''] = text
    .slice(lead.length)
    .toLowerCase()
    .split(/\bif\b/)
  const words = rest.match(/[\p{L}\p{N}]+(?:[-'’]\p{L}+)*/gu) ?? []
  return words.every((word) => emptyWords.has(word)) ? 'empty' : 'filled'
}
