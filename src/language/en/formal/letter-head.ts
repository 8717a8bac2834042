/** What a line of an English letter's head says of the letter itself. */

/** Numbers of what the recipient has, not of this letter: "Your ref", "Invoice no.". */
const theirs =
  /\b(?:your|post|position|job|role|vacancy|requisition|invoice|order|policy|claim|account|customer|client|member(?:ship)?|application|applicant|booking|reservation|return|phone|tel(?:ephone)?|mob(?:ile)?|fax|vat|company|registered|registration|reg|charity|bank|iban|post ?code|zip|room|suite|unit|flat|apartment|apt|house|building|box|floor|page|serial|licen[cs]e|tax|passport|employee|student|staff|social security)\b[^\n\d]{0,25}$/i
/** The date of something else: "Your letter of 3 May", "Subject: Order of 3 May". */
const otherDate =
  /^(?:subject|subj|re|aw|sv|fwd?|regarding|concerning|invoice|order|policy|claim|account|application|booking|deadline|due|valid)\b|\byour\b/i
const label =
  /(?:\b(?:our|my) ref(?:erence)?|\bref(?:erence|s)?|\bno|\bnr|\bnum(?:ber)?|№|\bfile|\bcase|\bticket|\bletter|\bdocument|\bdoc|\boutgoing|\breg(?:istry)?|\bid)(?:\s?(?:\.|no\b\.?|nr\b\.?|number|id|code|№|#))*\s*[:#=-]?\s*#?\s*(?=([\p{L}\d/._-]{1,40}))/giu
/** What is longer is no line of a head. */
const longest = 300
const code = /^[\p{Lu}\d]{1,12}(?:[/_-][\p{L}\d.]{1,12}){1,5}$/u

/**
 * Whether a line of the head, or below the signature, may carry the letter's own date; it is another's where it speaks
 * of the reader's letter or of the matter.
 *
 * @param line The line, without marks.
 * @returns Whether a date in it is the letter's.
 */
export function isOwnDateLine(line: string): boolean {
  return !otherDate.test(line.trim())
}

/**
 * The letter's own number, where a line of the head gives it: `No. 01-12/345`, `Our ref: HR/117`, `№ 45`.
 *
 * @param line The line, without marks.
 * @returns The number, or nothing.
 */
export function ownNumber(line: string): string | undefined {
  const text = line.slice(0, longest).trim()
  for (const match of text.matchAll(label)) {
    const written = match[1] ?? ''
    // "Reference: TR 4": letters and a number beside them.
    const beside = /^\p{Lu}{1,5}$/u.test(written)
      ? text.slice(match.index + match[0].length + written.length)
      : ''
    const value = written + (/^ \d[\d/.-]{0,12}(?=$|[\s,;])/.exec(beside)?.[0] ?? '')
    if (/\d/.test(value) && !theirs.test(text.slice(0, match.index + match[0].length)))
      return value.replace(/[./_-]+$/, '')
  }
  // A code on a line of its own, "HR/2024/117": not a date, and not a telephone's number.
  return code.test(text) &&
    /\d/.test(text) &&
    /\/|\p{L}/u.test(text) &&
    !/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(text)
    ? text
    : undefined
}
