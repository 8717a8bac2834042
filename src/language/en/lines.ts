/** What a line of an English letter is, by its form alone. */

const field =
  /^(?:(?:subject|subj|re|ref|reference|fwd?|aw|sv|date|dated|to|from|cc|bcc|attn|attention|sent|our ref(?:erence)?|your ref(?:erence)?|by (?:e-?mail|post|hand|fax)|via (?:e-?mail|post)|tel|phone|fax|e-?mail|web|page|enc|encl|ticket|case|claim|order|invoice|application|account|policy|preheader|preview)\b[^\n]{0,30}?[:#]|re:|(?:our|your) ref\b)/i
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = new RegExp(
  `^(?:\\w{2,30},? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ .-]${month}\\.?,?[ -]\\d{2,4}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})$`,
  'i'
)

/**
 * Whether a line is one of a letter's head by its form: `Subject: …`, a date, a reference.
 *
 * @param line The line as written.
 * @returns Whether it is.
 */
export function isHeaderLine(line: string): boolean {
  const text = line.trim()
  if (text.length > 200) return false
  return (
    (/[:#]|\bref\b/i.test(text) && field.test(text)) ||
    (text.length < 50 && /\d/.test(text) && date.test(text))
  )
}

/** Whether a line names the letter's subject: `Subject: …`, `Re: …`. */
export function isSubjectLine(line: string): boolean {
  return /^(?:subject|subj|re|ref|reference|aw|fwd?|sv|concerning|regarding)\s?(?:\[\d+\])?:/i.test(
    line.trim()
  )
}

/** Whether a line is shown by an inbox: `Subject: …`, `Preheader: …`. */
export function isInboxLine(line: string): boolean {
  return /^(?:subject|subj|pre-?header|preview(?: text)?)\s?:/i.test(line.trim())
}

/** Whether a line below a letter is a mailing's and not the letter's: "Unsubscribe", "© 2026 Acme. All rights reserved." */
export function isFooterLine(line: string): boolean {
  const text = line.trim()
  if (text.length > 300 || !mayFoot(text.toLowerCase())) return false
  return /^(?:©|\(c\) \d{4}|copyright\b)|\ball rights reserved\b|\bunsubscribe\b|^(?:view|read|open) (?:this )?(?:(?:e-?)?mail |message |it )?(?:in|on) (?:your|a|the) (?:web ?)?browser\b|\b(?:manage|update|change) (?:your )?(?:(?:e-?)?mail |communication |subscription |notification )?preferences\b|^you(?:['’]re| are)? (?:receiv(?:ed|ing)|getting|got) this (?:automated )?(?:e-?mail|message|mail)\b|^(?:privacy policy|privacy notice|privacy|terms(?: of (?:use|service))?|terms (?:and|&) conditions|help cent(?:er|re)|contact us|imprint|legal notice)(?:\s*[|·•–-].*)?$/i.test(
    text
  )
}

/** Words of which each line below a mailing has one; the expression that tells it for sure costs more to build than most letters to read. */
const footings =
  '© (c) copyright rights unsubscribe browser preferences receiv getting got privacy terms help contact imprint legal'.split(
    ' '
  )

function mayFoot(line: string): boolean {
  return footings.some((word) => line.includes(word))
}

/** Whether a line introduces an earlier message that is quoted below it. */
export function isQuoteIntro(line: string): boolean {
  const text = line.trim()
  // The expressions cost more to build than most letters to read.
  if (
    !(text.endsWith(':') || text.startsWith('-') || text.startsWith('_') || /message$/i.test(text.slice(-7)))
  )
    return false
  return (
    /^on .{4,160} wrote:$/i.test(text) ||
    /^-{2,}\s*(?:original|forwarded) message\s*-*$/i.test(text) ||
    /^-{3,}\s*forwarded by\b/i.test(text) ||
    /^begin forwarded message:?$/i.test(text) ||
    /^(?:le|am|el|il) .{4,160}(?:a écrit|schrieb.*|escribió|ha scritto)\s?:$/i.test(text) ||
    /^_{10,}$/.test(text)
  )
}

/** Whether a line begins a postscript. */
export function isPostscript(line: string): boolean {
  return /^\s*p\.?\s?p?\.?\s?s\b[.:,-]?/i.test(line)
}
