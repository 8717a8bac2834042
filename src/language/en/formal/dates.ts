/** How dates are written in English letters: British, American, ISO, and with points. */

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const year = "(?:[12]\\d{3}|[’']\\d{2})"
const ordinal = '(?:st|nd|rd|th)?'

const makeForms = (): ReadonlyArray<RegExp> => [
  // "3 May 2024", "3rd of May", "the 3rd day of May, 2024", "3-May-2024".
  new RegExp(
    `(?<![\\d./-])${day}${ordinal}(?: day)?(?: of)?[ \\u00a0.-]{1,2}${month}(?![\\p{L}\\d])(?:,?[ \\u00a0-]${year}(?!\\d))?`,
    'giu'
  ),
  // "May 3rd, 2024", "May 3", "May 2024".
  new RegExp(
    `(?<![\\p{L}\\d])${month}[ \\u00a0]${day}${ordinal}(?![\\d.]\\d|\\d)(?:,?[ \\u00a0]${year}(?!\\d))?`,
    'giu'
  ),
  new RegExp(`(?<![\\p{L}\\d])${month},?[ \\u00a0][12]\\d{3}(?!\\d)`, 'giu'),
  // "2024-05-03", "2024/05/03", "2024.05.03".
  /(?<![\d./-])[12]\d{3}([./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d/-]|\.\d)/g,
  // "03/05/2024", "5/13/24", "3.5.2024", "03-05-2024".
  /(?<![\d./-])(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])([./-])(?:0?[1-9]|[12]\d|3[01]))(?:\1|\2)\s?(?:[12]\d{3}|\d{2})(?![\d/-]|\.\d)/g
]
let forms: ReadonlyArray<RegExp> | undefined

/**
 * Find the dates in a text. A day of the week alone is none.
 *
 * @param text The text.
 * @returns Their places in it, in UTF-16 code units; in order, and overlapping ones as one.
 */
export function findDates(text: string): Array<{start: number; end: number}> {
  if (!/\d/.test(text)) return []
  forms ??= makeForms()
  const found = forms
    .flatMap((form) =>
      [...text.matchAll(form)].map(({0: date, index}) => ({start: index, end: index + date.length}))
    )
    // "may 3 people come": without a capital or a year these are other words.
    .filter(({start, end}) => !/(?<!\p{L})(?:may|march)(?!\p{L})(?!.*\d{4}$)/u.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const dates: Array<{start: number; end: number}> = []
  for (const date of found) {
    const last = dates.at(-1)
    if (last && date.start < last.end) last.end = Math.max(last.end, date.end)
    else dates.push(date)
  }
  return dates
}
