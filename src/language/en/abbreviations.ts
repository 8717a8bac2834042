// What the stock parser takes for abbreviations, so that it need not be asked: a test holds the two together.

/** In any case: days, months, measures. */
const anyCase =
  /^(?:t(?:hurs|bsp|sp)|s(?:e(?:pt|c)|q)|(?:tue|bbl|yd)s|thu|sep|tue|bbl|nov|aug|ju[ln]|(?:ap|h)r|(?:ja|su)n|m(?:ar|on|in)|(?:sa|oc|[kpq])t|g(?:ro|al)|f(?:eb|ri|[lt])|d(?:ec|oz)|wed|l(?:bs|td)|inc?|mi|gr|yd|lb|oz|cu)$/

/** Letters, and what comes from Latin, in any case. */
const latin =
  /^(?:[a-z]|al|ca|cap|cca|cent|cf|cit|con|cp|cwt|ead|etc|ff|fl|ibid|id|nem|op|pro|seq|sic|stat|tem|viz)$/

/** As they are written: titles, places, and kinds of them. */
const asWritten =
  /^((?:Northant|Derby|S(?:hrop|taff)|W(?:ark|orc)|L(?:in|ei|an)c|C(?:amb|he)|Trea|York|B(?:uck|e(?:rk|d))|(?:Not|Wil)t|H(?:er|[au]n)t|Glo|Pre)s|Northumb|N(?:or(?:thd|f)|e(?:br|v)|atl)|M(?:(?:essr|as|se)s|i(?:ddx|nn|ch|ss)|ont|lle|s(?:gr|s)|ddx|(?:me|r)s?|a[jn]|ex|gr|o|d|e|s|[tx])?|Heref|P(?:enna|[ahot])|D(?:e(?:rbs|[lv])|r)|Westm|(?:Cali|Pro)f|S(?:a(?:lop|sk)|uff|om|e[cn]|[qrxy])|(?:Bldg|Kan)s?|Here|P(?:enn?|k)|St(?:af)?|W(?:isc|arw|yo)|C(?:umb|olo)|B(?:lvd|rig)|(?:Ok|F)la|(?:Pk|[FH])wy|A(?:r(?:iz|k)|lt?a|tty|m[bd])|(?:Cap|S(?:up|g)|On|Ru|U)t|(?:Ter|Cd|D[ou]|Sn|J)r|(?:Oxo|Co[nr]|Ten|Ke|Ge|Ho)n|Wash|N(?:eb|at)|W(?:is|ar|o)|C(?:al|ol?)|Qu[e\u00E9]|I(?:ll|a)|Tex|G(?:ov|a)|Ind|R(?:te|e[pv]|d)|Ida|(?:Yu|Da)k|(?:Or|Av)e|Ssx|Ok|La|Br|Rt|Id|V[at]|Ky|Lt|F[rt])$/

/**
 * Whether a full stop after a word is a part of it.
 *
 * @param word The word.
 * @returns Whether it is an abbreviation: `always`, or only where more follows, as the stock parser has it.
 */
export function isAbbreviation(word: string): 'always' | 'within' | undefined {
  if (word.length >= 10) return undefined
  const lower = word.toLowerCase()
  if (anyCase.test(lower) || asWritten.test(word)) return 'always'
  return latin.test(lower) ? 'within' : undefined
}

/** Those that are words, too, where they are written as such. */
const words: ReadonlySet<string> = new Set([
  'in',
  'sat',
  'sun',
  'gal',
  'mar',
  'fl',
  'pro',
  'op',
  'stat',
  'con',
  'cap',
  'cent',
  'al',
  'sic'
])

/**
 * Whether an abbreviation is mostly a word: "Thanks for writing in."
 *
 * @param word The word.
 * @returns Whether it is.
 */
export function isWordToo(word: string): boolean {
  return words.has(word)
}

/** Firms, times, days and letters may end a sentence; titles and "e.g." are followed by what they stand for. */
const last =
  /^(?:[ap]\.?m|ltd|co|inc|corp|plc|llc|etc|jr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|sun|oz|lbs?|ft|yds?|hrs?|mi|u\.?s|u\.?k|e\.?u)$/i

/**
 * Whether a sentence may end with an abbreviation, before a word that begins the next: "at 9 a.m. We …", "so do I. We …".
 *
 * @param word The abbreviation with the full stops within it.
 * @returns Whether it may.
 */
export function endsSentences(word: string): boolean {
  return last.test(word) || /^[A-Z]$/.test(word)
}
