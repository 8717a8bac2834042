/** How English letters close: "Kind regards,". Told word by word: an expression for it takes longer to build than a letter to read. */

const wordCharacters = /[\p{L}\p{N}'’{}<>[\]%*|$_-]+/gu
const isWord = /[\p{L}\p{N}{<[%*$]/u

const set = (words: string): Set<string> => new Set(words.split(' '))

/** What may stand before the words below. */
const before = set(
  'with and very my our the many all every again once more most ever so lots of much kind kindest best warm warmest good friendly sincere cordial personal ' +
    'respectful collegial sunny heartfelt festive fond fondest deepest highest hearty great professional continued a'
)
const wishes = set(
  'regard regards wish wishes greetings thanks compliments rgds sympathy respect gratitude appreciation love admiration kindness salutations best'
)
/** Words that close a letter alone. */
const alone = set(
  'sincerely respectfully cordially faithfully warmly fondly gratefully truly appreciatively humbly kindly regretfully affectionately best kr br bw vbw atb ' +
    'thanks thank cheers ta love hugs x xx xxx xo xoxo cheerio ciao bye peace later yours your signed blessings onwards onward respectfully'
)
const ways = set(
  'sincerely faithfully truly respectfully cordially ever aye always gratefully affectionately very most as and'
)
/** Words that may follow a formula: "Best wishes from all of us". */
const after = set('from to for in again advance and at all with')

/** Whole lines, and how they begin. */
const lines = set('')
for (const line of [
  'all the best',
  'all my best',
  'all the very best',
  'all good wishes',
  'take care',
  'lots of love',
  'god bless',
  'until then',
  'until soon',
  'so long',
  'bye for now',
  'much appreciated',
  'with appreciation',
  'respectfully submitted',
  'kind rgds',
  'warm thoughts',
  'talk soon',
  'speak soon',
  'see you soon',
  'many thanks',
  'thank you'
])
  lines.add(line)
const starts = [
  'looking forward',
  'have a ',
  'have an ',
  'have the ',
  'enjoy ',
  'wishing you',
  'good luck',
  'best of luck',
  'with every ',
  'with all ',
  'happy ',
  'stay ',
  'see you',
  'talk to you',
  'speak to you',
  'hear from you',
  'hope to see you',
  'hope to hear from you',
  'on behalf of',
  'for and on behalf',
  'in friendship',
  'in solidarity',
  'in haste',
  'in gratitude',
  'in sympathy',
  'in peace',
  'your friend at',
  'your friends at',
  'your friends in',
  'your friend in',
  'your friends from',
  'all the best ',
  'thank you for ',
  'thanks for ',
  'thank you ',
  'cheers from',
  'pp ',
  'p p ',
  // Per pro., as German offices write it.
  'i a ',
  'i v '
]

/**
 * Whether a line closes the letter.
 *
 * @param line The line as written.
 * @returns Whether it does.
 */
export function isClose(line: string): boolean {
  // Every line of a letter is asked, and few begin like a close.
  if (line.length < 90 && !beginnings.has(firstWord(line)) && !/^\s*[-—–_]/.test(line)) return false
  const text = line.trim()
  if (text.length >= 90) return false
  if (/^(?:-- ?|[—–]|_+)$/.test(text)) return true
  const words = wordsOf(text)
  const [first] = words
  // "Thank you for your time." is a sentence; "Best wishes." still closes.
  if (first === undefined || (text.endsWith('.') && words.length > 3)) return false
  // "Good luck with the new tool. I've heard nice things about it"
  const second = /\p{Ll}{2}[.!?]\s+(?=\p{Lu})/u.exec(text)
  if (second && words.length > 5 && !isClose(text.slice(second.index + second[0].length))) return false
  const own = openings.get(first)
  if (own) {
    const plain = words.join(' ')
    if (lines.has(plain) || (words.length <= 12 && own.some((start) => plain.startsWith(start)))) return true
  }
  return isFormula(words)
}

/**
 * Whether a closing line is a mere formula, so that it carries no move: "Thanks," does not thank.
 *
 * @param line The line as written, one that closes.
 * @returns Whether it is.
 */
export function isBareClose(line: string): boolean {
  const words = wordsOf(line.trim())
  const plain = words.join(' ')
  if (
    words.length === 0 ||
    /^(?:(?:for and )?on behalf of|p ?p\b|i [av]\b|your friends?\b|cheers\b|signed\b|take care$|thank you(?: (?:again|so much|very much))?$)/.test(
      plain
    )
  )
    return true
  if (
    plain === 'all the best' ||
    plain === 'all the very best' ||
    plain === 'all my best' ||
    plain === 'lots of love'
  )
    return true
  return (
    isFormula(words) &&
    words.every(
      (word) => before.has(word) || wishes.has(word) || alone.has(word) || ways.has(word) || word === 'again'
    )
  )
}

/** "With very best wishes and thanks", "Yours most sincerely", "Regards from Utrecht". */
function isFormula(words: string[]): boolean {
  const [first = '', ...rest] = words
  if (first === 'yours' || first === 'your')
    return rest.every((word) => ways.has(word)) && (first === 'yours' || rest.length > 0)
  if (
    alone.has(first) &&
    (rest.length === 0 || (rest.length === 1 && (rest[0] === 'yours' || rest[0] === 'again')))
  )
    return true
  let index = 0
  while (before.has(words[index] ?? '')) index++
  // "the best" and "all the best" end in a word that may also stand before others.
  if (index === words.length) return index > 1 && words.at(-1) === 'best' && words.length < 4
  if (ways.has(words[index] ?? '') && index > 0) {
    return index === words.length - 1 || (index === words.length - 2 && words.at(-1) === 'yours')
  }
  if (!wishes.has(words[index] ?? '')) return false
  const tail = words.slice(index + 1)
  return tail.length === 0 || (tail.length < 8 && (after.has(tail[0] ?? '') || isFormula(tail)))
}

/** How whole lines and others begin, by the first word. */
const openings = new Map<string, string[]>()
for (const line of [...lines, ...starts]) {
  const first = line.split(' ', 1)[0] ?? ''
  const own = openings.get(first) ?? []
  openings.set(first, own)
  if (!lines.has(line)) own.push(line)
}

/** The words that a closing line can begin with. */
const beginnings = new Set(
  [
    ...openings.keys(),
    ...[before, wishes, alone, ways].flatMap((words) => [...words]),
    'yours',
    'your'
  ].flatMap((word) => word.split(' '))
)

/** The first of the words that `wordsOf` gives. */
function firstWord(line: string): string {
  let from = 0
  let isOne = false
  for (let index = 0; index <= line.length; index++) {
    const role = index < line.length ? roleOf(line.charCodeAt(index)) : 0
    if (role === undefined) return wordsOf(line)[0] ?? ''
    if (role === 2) isOne = true
    if (role !== 0) continue
    if (isOne) return line.slice(from, index).toLowerCase()
    from = index + 1
  }
  return ''
}

/** The words of a line, in lower case. */
function wordsOf(line: string): string[] {
  const words: string[] = []
  let from = 0
  let isOne = false
  for (let index = 0; index <= line.length; index++) {
    const role = index < line.length ? roleOf(line.charCodeAt(index)) : 0
    // Expressions tell what is beyond ASCII, for the few lines that have some.
    if (role === undefined)
      return (line.toLowerCase().match(wordCharacters) ?? []).filter((word) => isWord.test(word))
    if (role === 2) isOne = true
    if (role !== 0) continue
    if (isOne) words.push(line.slice(from, index).toLowerCase())
    isOne = false
    from = index + 1
  }
  return words
}

/** 2 for a character that makes a word, 1 for one that stands in words, 0 for others; nothing where an expression must tell. */
function roleOf(code: number): number | undefined {
  if (code < 128) return ascii[code]
  return code === 0x2019 ? 1 : code >= 0x2010 && code <= 0x201f ? 0 : undefined
}

const ascii = Uint8Array.from({length: 128}, (_, code) => {
  const character = String.fromCharCode(code)
  return isWord.test(character) ? 2 : "'}>]|_-".includes(character) ? 1 : 0
})
