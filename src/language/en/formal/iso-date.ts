const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Years in two digits are of this century up to here, as POSIX has it. */
const lastOfThisCentury = 68

/**
 * Read a date as it is written in English letters: "3rd of May, 2024", "May 3, 2024", "2024-05-03", "03/05/2024".
 *
 * @param date The date, and nothing else.
 * @returns The days that it can mean, as ISO 8601 (`2024-05-03`, or `2024-05` where no day is named): two where day and
 *   month may be either, none where the year is left out or there is no such day.
 */
export function readDate(date: string): string[] {
  const [first = 0, second = 0, third = 0] = [...date.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  const name = /[a-z]{3,}/i.exec(date.replace(/\b(?:st|nd|rd|th|day|of|the)\b|(?<=\d)(?:st|nd|rd|th)/gi, ''))
  const digits = date.match(/\d+/g) ?? []
  if (name) {
    const month = months.indexOf(name[0].slice(0, 3).toLowerCase()) + 1
    // "May 2024" names no day, "3 May" no year.
    if (digits.length === 1) return first > 999 ? [`${first}-${pad(month)}`] : []
    return days([yearOf(second, digits[1]), month, first])
  }
  if (digits.length !== 3) return []
  if (first > 999) return days([first, second, third])
  const year = yearOf(third, digits[2])
  return days([year, second, first], [year, first, second])
}

/** Those of some days that there are. */
function days(...all: Array<[year: number, month: number, day: number]>): string[] {
  const found = all
    .filter(([year, month, day]) => {
      const time = new Date(Date.UTC(year, month - 1, day))
      return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
    })
    .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`)
  return [...new Set(found)]
}

function yearOf(year: number, digits = ''): number {
  if (digits.length > 2) return year
  return year + (year > lastOfThisCentury ? 1900 : 2000)
}

const pad = (number: number): string => String(number).padStart(2, '0')
