/** What a line of an English letter is, by its form alone. */

/** Words that closing lines begin with: the expression below is large, and most lines need not be put to it. */
const closeStarts = new Set(
  (
    'with and very my our the many all every again once most ever so lots much kind kindest best warm warmest good friendly sincere cordial personal ' +
    'respectful collegial sunny heartfelt festive fond fondest deepest highest hearty great professional regards regard wishes greetings thanks ' +
    'compliments rgds sympathy respect gratitude appreciation love admiration kindness your yours sincerely respectfully cordially faithfully warmly ' +
    'fondly gratefully truly appreciatively humbly kindly regretfully affectionately kr br bw vbw atb thank cheers ta hugs xo x xx xxx xoxo ' +
    'cheerio ciao take bye until later peace have enjoy wishing hope see talk speak hear looking happy stay onwards onward for on signed in god blessings - -- — –'
  ).split(' ')
)

const close = new RegExp(
  '^(?:' +
    [
      "(?:with |and )?(?:(?:very|my|our|the|many|all|every|again|once more|most|ever|so|lots of|much) )*(?:(?:kind|kindest|best|warm|warmest|good|friendly|sincere|cordial|personal|respectful|collegial|sunny|heartfelt|festive|fond|fondest|deepest|highest|hearty|great|professional) )*(?:and (?:(?:kind|best|warm) )?)?(?:regards?|wishes|greetings|thanks|compliments|rgds|sympathy|respect|gratitude|appreciation|love|admiration|kindness)(?: and (?:(?:kind|best|warm|good) )?(?:regards|wishes|thanks|respect|all good wishes))?(?: (?:again|in advance|from .{1,40}|to .{1,40}|for .{1,40}))?",
      'yours?(?: (?:very |most )?(?:sincerely|faithfully|truly|respectfully|cordially|ever|aye|always|as ever|gratefully|in \\w+))?',
      '(?:very |most )?(?:sincerely|respectfully|cordially|faithfully|warmly|fondly|gratefully|truly|appreciatively|humbly|kindly|regretfully|affectionately)(?: yours)?',
      '(?:the )?best|all (?:the|my) (?:very )?best(?: .{1,40})?|all good wishes|kr|br|rgds|bw|vbw|atb|kind rgds',
      '(?:many |much |with |so many )?thanks?(?: (?:so|very) much)?(?: (?:again|a lot|a million|in advance|for .{1,40}))?|thank you(?: (?:so|very) much| again| in advance| kindly| for .{1,40})?|cheers(?: from .{1,30})?|ta|much appreciated|with appreciation',
      'love|lots of love|hugs|xo+|x+|cheerio|ciao|take care|bye(?: for now)?|until then|until soon|so long|later|peace',
      '(?:best of|good) luck(?: .{1,40})?|(?:have|enjoy) (?:a|an|your|the) .{1,30}|wishing you .{1,60}|(?:hope to )?(?:see|talk to|speak to|hear from) you .{0,40}|looking forward .{0,50}|with (?:every|all) (?:best |good )?(?:wish|wishes|success).{0,30}|happy .{1,30}|warm thoughts|stay .{1,30}|onwards?',
      '(?:for and )?on behalf of .{1,60}|signed|faithfully|in (?:friendship|solidarity|haste|gratitude|sympathy|peace|faith)(?: .{0,30})?|respectfully submitted|god bless|blessings|your friends? (?:at|in|from) .{1,40}|-- ?|—|–|___+|_+'
    ].join('|') +
    ')$',
  'i'
)

/** The formulas that say nothing beyond the end of the letter. */
const bareClose =
  /^(?:(?:with |and )?(?:(?:very|my|our|the|many|all|every|again|most|so) )*(?:(?:kind|kindest|best|warm|warmest|good|friendly|sincere|cordial|personal|respectful|heartfelt|great) )*(?:and (?:(?:kind|best|warm) )?)?(?:regards?|wishes|greetings|thanks|compliments|rgds|respect)(?: and (?:(?:kind|best|warm|good) )?(?:regards|wishes|thanks))?|yours?(?: .*)?|.*(?:sincerely|respectfully|cordially|faithfully|warmly|fondly|truly)(?: yours)?|(?:the |all the |all my )?best|thanks?(?: again| so much| very much)?|thank you|cheers.*|love|hugs|x+o*|kr|br|ciao|take care|-+|—|–|_+|(?:for and )?on behalf of .*|signed|your friends? .*)$/i

/**
 * Whether a line closes the letter: "Kind regards,".
 *
 * @param line The line as written.
 * @returns Whether it does.
 */
export function isClose(line: string): boolean {
  const text = line.trim()
  // "Thank you for your time." is a sentence; "Best wishes." still closes.
  if (/\.$/.test(text) && text.split(/\s+/).length > 3) return false
  const [first = ''] = text.toLowerCase().split(/[\s,.!]/, 1)
  return (closeStarts.has(first) || first.startsWith('__')) && text.length < 90 && close.test(text.replace(/[\s,.!:;)(🙂😊]+$/u, ''))
}

/**
 * Whether a closing line is a mere formula, so that it carries no move: "Thanks," does not thank.
 *
 * @param line The line as written, one that closes.
 * @returns Whether it is.
 */
export function isBareClose(line: string): boolean {
  return bareClose.test(line.trim().replace(/[\s,.!:;)]+$/u, ''))
}

const field =
  /^(?:(?:subject|subj|re|ref|reference|fwd?|aw|sv|date|dated|to|from|cc|bcc|attn|attention|sent|our ref(?:erence)?|your ref(?:erence)?|by (?:e-?mail|post|hand|fax)|via (?:e-?mail|post)|tel|phone|fax|e-?mail|web|page|enc|encl|ticket|case|claim|order|invoice|application|account|policy|preheader|preview)\b[^\n]{0,30}?[:#]|re:|(?:our|your) ref\b)/i
const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
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
  return field.test(text) || date.test(text)
}

/** Whether a line names the letter's subject: `Subject: …`, `Re: …`. */
export function isSubjectLine(line: string): boolean {
  return /^(?:subject|subj|re|ref|reference|aw|fwd?|sv|concerning|regarding)\s?(?:\[\d+\])?:/i.test(line.trim())
}

/** Whether a line introduces an earlier message that is quoted below it. */
export function isQuoteIntro(line: string): boolean {
  const text = line.trim()
  return (
    /^on .{4,160} wrote:?$/i.test(text) ||
    /^-{2,}\s*(?:original|forwarded) message\s*-*$/i.test(text) ||
    /^-{3,}\s*forwarded by\b/i.test(text) ||
    /^begin forwarded message:?$/i.test(text) ||
    /^(?:le|am|el|il) .{4,160}(?:a écrit|schrieb.*|escribió|ha scritto)\s?:$/i.test(text) ||
    /^_{10,}$/.test(text)
  )
}

/** Whether a line begins a postscript. */
export function isPostscript(line: string): boolean {
  return /^p\.?\s?p?\.?\s?s\b[.:,-]?/i.test(line.trim())
}
