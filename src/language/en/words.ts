/** What a word looks like to the phrase matcher: one canonical spelling, contractions taken apart. */

/** Contractions that no rule below takes apart. */
const contractions: Record<string, string[]> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "'m": ['am'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  weve: ['we', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  theyre: ['they', 'are'],
  thats: ['that', 'is'],
  bday: ['birthday'],
  thx: ['thanks'],
  ty: ['thanks'],
  pls: ['please'],
  plz: ['please'],
  u: ['you'],
  ur: ['your'],
  dr: ['dr'],
  '&': ['and'],
  '@': ['at']
}

/** Words whose `'s` is "is" (or "has"), not the possessive. */
const subjects = new Set(
  'it that this there here what who where how when he she everything nothing something everyone somebody anybody one'.split(
    ' '
  )
)

/** What stands behind a noun's `'s` only where that is a verb, and which one it is then: "the company's full name" is an owner's. */
const verbsBefore = new Map<string, string>([
  ...words('been got gone').map((next): [string, string] => [next, 'has']),
  ...words('not already never unable unlikely unavailable going too no').map((next): [string, string] => [
    next,
    'is'
  ])
])

function words(text: string): string[] {
  return text.split(' ')
}

const endings: Array<[string, string]> = [
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am']
]

/** Prefixes that are written to their word, with or without a hyphen. */
const joined = new Set(['co', 'e', 're', 'pre', 'un', 'non'])

/**
 * A word in canonical form.
 *
 * @param raw The word as written.
 * @returns Its canonical words: `can't` is `can`, `not`; `co-operation` is `cooperation`; `well-known` is `well`,
 *   `known`. Never empty.
 */
export function canonical(raw: string): string[] {
  const word = raw.toLowerCase().replaceAll(/[’‘ʼ`]/g, "'")
  const known = contractions[word]
  if (known && Object.hasOwn(contractions, word)) return known
  if (word.includes("'")) return apart(word)
  if (/[-‐‑–/]/.test(word)) return split(word)
  return [spelling(word.replaceAll('.', ''))]
}

function apart(word: string): string[] {
  if (word.endsWith("n't")) return [...canonical(word.slice(0, -3)), 'not']
  for (const [ending, full] of endings) {
    if (word.endsWith(ending) && word.length > ending.length)
      return [...canonical(word.slice(0, -ending.length)), full]
  }
  if (word.endsWith("'s")) {
    const head = word.slice(0, -2)
    return subjects.has(head) ? [head, 'is'] : canonical(head || 's')
  }
  return [spelling(word.replaceAll("'", '') || word)]
}

function split(word: string): string[] {
  const parts = word.split(/[-‐‑–/]/).filter(Boolean)
  const [first, second, ...rest] = parts
  if (first === undefined) return [word]
  if (second === undefined) return canonical(first)
  const head = joined.has(first) ? [spelling(first + second)] : [...canonical(first), ...canonical(second)]
  return [...head, ...rest.flatMap(canonical)]
}

/**
 * One spelling for the British and the American form. It need not be a spelling that exists: patterns and letters go
 * through the same function.
 */
function spelling(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/([a-z]{2}[^f])our(|s|ed|ing|able|ably|ful|ite|ites|er|ers)$/, '$1or$2')
    .replace(/ll(ed|ing|er|ment|ation|ations)$/, 'l$1')
    .replace(/enrol(l?)(s?)$/, 'enrol$2')
    .replace(/fulfil(l?)(s?)$/, 'fulfil$2')
    .replace(/([a-z]{2})ence$/, '$1ense')
    .replace(/programme(s?)$/, 'program$1')
    .replace(/judgement/, 'judgment')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/([a-z]{2})tre(s?)$/, '$1ter$2')
}

/** Irregular verbs and nouns: the base, then all other forms. */
const irregular: Record<string, string> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  give: 'gives gave given giving',
  take: 'takes took taken taking',
  make: 'makes made making',
  get: 'gets got gotten getting',
  come: 'comes came coming',
  become: 'becomes became becoming',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  find: 'finds found finding',
  think: 'thinks thought thinking',
  tell: 'tells told telling',
  say: 'says said saying',
  feel: 'feels felt feeling',
  leave: 'leaves left leaving',
  keep: 'keeps kept keeping',
  hold: 'holds held holding',
  meet: 'meets met meeting',
  pay: 'pays paid paying',
  send: 'sends sent sending',
  spend: 'spends spent spending',
  lend: 'lends lent lending',
  bring: 'brings brought bringing',
  buy: 'buys bought buying',
  sell: 'sells sold selling',
  choose: 'chooses chose chosen choosing',
  write: 'writes wrote written writing',
  read: 'reads reading',
  hear: 'hears heard hearing',
  speak: 'speaks spoke spoken speaking',
  understand: 'understands understood understanding',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  put: 'puts putting',
  let: 'lets letting',
  cut: 'cuts cutting',
  set: 'sets setting',
  run: 'runs ran running',
  win: 'wins won winning',
  lose: 'loses lost losing',
  fall: 'falls fell fallen falling',
  grow: 'grows grew grown growing',
  show: 'shows showed shown showing',
  draw: 'draws drew drawn drawing',
  begin: 'begins began begun beginning',
  break: 'breaks broke broken breaking',
  forget: 'forgets forgot forgotten forgetting',
  bear: 'bears bore borne bearing',
  build: 'builds built building',
  seek: 'seeks sought seeking',
  stand: 'stands stood standing',
  teach: 'teaches taught teaching',
  fit: 'fits fitted fitting',
  submit: 'submits submitted submitting',
  permit: 'permits permitted permitting',
  admit: 'admits admitted admitting',
  transmit: 'transmits transmitted transmitting',
  commit: 'commits committed committing',
  refer: 'refers referred referring',
  defer: 'defers deferred deferring',
  prefer: 'prefers preferred preferring',
  offer: 'offers offered offering',
  enter: 'enters entered entering',
  answer: 'answers answered answering',
  consider: 'considers considered considering',
  deliver: 'delivers delivered delivering',
  cover: 'covers covered covering',
  order: 'orders ordered ordering',
  visit: 'visits visited visiting',
  credit: 'credits credited crediting',
  benefit: 'benefits benefited benefitted benefiting',
  fulfil: 'fulfils fulfills fulfilled fulfilling',
  cancel: 'cancels cancelled canceled cancelling canceling',
  travel: 'travels travelled traveled travelling traveling',
  stop: 'stops stopped stopping',
  drop: 'drops dropped dropping',
  ship: 'ships shipped shipping',
  swap: 'swaps swapped swapping',
  plan: 'plans planned planning',
  step: 'steps stepped stepping',
  turn: 'turns turned turning',
  regret: 'regrets regretted regretting'
}

const vowel = /[aeiou]/

/**
 * A word with its inflected forms, for `word~` in a pattern. Forms that do not exist may be among them; they match
 * nothing.
 *
 * @param word The base form, a verb, noun or adjective.
 * @returns The word and its forms.
 */
export function inflect(word: string): string[] {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  if (known) return [word, ...known.split(' ')]
  const last = word.at(-1) ?? ''
  const before = word.at(-2) ?? ''
  if (last === 'e' && before === 'e') return [word, `${word}s`, `${word}d`, `${word}ing`]
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]
  if (last === 'y' && !vowel.test(before)) {
    const stem = word.slice(0, -1)
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`]
  }
  const plural = /(s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`
  return [word, plural, `${word}ed`, `${word}ing`]
}

/**
 * @param word A word as written.
 * @returns Whether it may hold a verb that `canonical` leaves out: `role's` is that of a role, or "role is".
 */
export function mayHoldVerb(word: string): boolean {
  return /[\p{L}\d]['’‘ʼ`]s$/iu.test(word) && canonical(word).length === 1
}

/**
 * @param next The word behind one that may hold a verb.
 * @returns The verb that it holds then: "the role's been filled", "the hall's too small"; nothing where it is an owner's.
 */
export function heldVerb(next: string): string | undefined {
  return verbsBefore.get(next.toLowerCase())
}

/**
 * What the forms of a word share, nearly: `offers`, `offered` and `offering` are `offer`. For weighing only, where a wrong
 * stem does no harm.
 *
 * @param word A canonical word.
 * @returns Its stem.
 */
export function stem(word: string): string {
  let rest = word
  for (const ending of ['ingly', 'edly', 'ing', 'ied', 'ies', 'ed', 'es', 's', 'ly']) {
    if (!rest.endsWith(ending) || rest.length - ending.length < 3) continue
    rest = rest.slice(0, -ending.length) + (ending.startsWith('ie') ? 'y' : '')
    break
  }
  if (rest.length > 3 && rest.endsWith('e')) rest = rest.slice(0, -1)
  return rest.length > 3 && /([^aeiouls])\1$/.test(rest) ? rest.slice(0, -1) : rest
}
