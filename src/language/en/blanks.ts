const greeting = '(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))'
const titles = '(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\\.?[ /]+){0,4}'
const who =
  '(?:First|Last|Full|Sur|Fore|Given|Family|Company|Customer|Client|Candidate|Applicant|Recipient|Employee|Manager|Hiring Manager|Recruiter|Vendor|Supplier|Contact|Guest|Member|Student|Author|Speaker|Donor|Tenant|Employer|Insert|Your|Their|His|Her|The|Person|User)'
const what =
  '(?:NAME|TITLE|DATE|ADDRESS|COMPANY|ORGANI[SZ]ATION|POSITION|ROLE|JOB|DEPARTMENT|SIGNATURE|PHONE|NUMBER|EMAIL|E-MAIL|REASON|PRODUCT|AMOUNT|CITY|TEAM)'
const field =
  '(?:Name|Surname|Title|Job Title|Position|Company|Organi[sz]ation|Department|Signature|Address|Phone|Phone Number|Email|Contact Details|Contact Information|Date|Reason|Amount|Job|Product|Product Name|Event|Event Name|Reference Number)'

/** Words that stand where others should. */
interface Form {
  /** What is meant to be found; a group named `lead` is what must stand before it. */
  words: RegExp
  /** Found in every text that holds such words, and in few others: quicker to look for than the words. */
  sign: RegExp
}

const makeForms = (): ReadonlyArray<Form> => [
  // A note to oneself.
  {sign: /TODO|FIXME|TBD/, words: /\b(?:TODO|FIXME|TBD)\b(?!-)/g},
  {sign: /lorem/i, words: /\blorem ipsum(?: dolor(?: sit amet)?)?\b/gi},
  {
    sign: /delete [awi]/i,
    words: /\(?\bdelete (?:as|where|if) (?:appropriate|applicable|necessary|not applicable)\b\)?/gi
  },
  // "Dear Name,", "Hi First Name", "Dear Mr/Ms Surname,", "Dear X,".
  {
    sign: /[Nn]ame|NAME|URNAME|[XN](?:[ \t\r\n.,:;!\u2028\u2029]|$)/,
    words: new RegExp(
      `(?<lead>\\b${greeting},? ${titles})(?:${who}(?:[’']s?|s[’'])? ?(?:${who} )?)?(?:[Nn]ame|NAME|Surname|SURNAME|X|N\\.? ?N\\.?)(?=[ \\t]*[,:;!]|[ \\t]+[–—-]|[ \\t]*$)`,
      'gm'
    )
  },
  // "(insert reason)", "(Your Name)", "(Name of the event)".
  {sign: /\((?:insert|enter|fill|add) /i, words: /\((?:insert|enter|fill in|add) (?:[^()\n]{2,80})\)/gi},
  {
    sign: /\([A-Zy]/,
    words: new RegExp(`\\((?:(?:[Yy]our|YOUR|${who}) )?(?:${field}|${what})(?: here)?\\)`, 'g')
  },
  {
    sign: /\([a-z]+ of /i,
    words: /\((?:name|date|title|amount|number) of (?:the |your )?[\p{L} /]{3,40}\)/giu
  },
  {
    sign: / (?:name|title)\)/i,
    words:
      /\((?:first|last|full|company|candidate|customer|client|applicant|recipient|recruiter|job|your) (?:name|title)\)/gi
  },
  // "YOUR NAME", "INSERT DATE HERE", "COMPANY_NAME", but not a program's "$COMPANY_NAME".
  {
    sign: /(?:INSERT|ENTER|YOUR) [A-Z]/,
    words: new RegExp(
      `(?<![\\p{L}$@%#:&{_-])(?:INSERT|ENTER|YOUR)(?: [A-Z]{2,15}){0,3} ${what}(?: HERE)?(?![\\p{L}\\d_])`,
      'gu'
    )
  },
  {
    sign: /[A-Z]_[A-Z]/,
    words: new RegExp(
      `(?<![\\p{L}\\d$@%#:&{_/.=-])[A-Z]{2,15}(?:_[A-Z]{2,15}){0,3}_${what}(?![\\p{L}\\d_%}=-])`,
      'gu'
    )
  },
  // A line of its own in head or signature: "Your Name", "Company Name", "Your Title".
  {
    sign: /Your [A-Z]| Name/,
    words: new RegExp(
      `^[ \\t>*]*(?:Your (?:Full |Company |Job )?${field}|(?:Company|Sender|Recruiter|Manager|Hiring Manager|Recipient|Candidate|First and Last|Full) Name)(?=,?[ \\t*\\\\]*\\r?$)`,
      'gm'
    )
  },
  // "DD Month YYYY", "DD/MM/YYYY", "Month Day, Year"; not where it tells how to write a date.
  {
    sign: /(?:D|MM|YYYY|Day|Month)[ ./-][DM]/,
    words:
      /(?<!(?:format|form|as|like|use|in)[ :"“'(]{1,3}|\()\b(?:D{1,2}|M{2,4}|Y{4}|Day|Month)[ ./-](?:M{1,4}|D{1,2}|Month|Day)(?:[ ./-]|, ?)(?:Y{2}|Y{4}|D{2}|Year)\b(?!\))/g
  },
  // "X days", "within XX working days", "X applicants".
  {
    sign: /[XY] [abcdfhmnpuwy]/,
    words:
      /(?<![\p{L}\d.,&/-]|\d )X{1,3}(?:[-–][XY]{1,3})?(?= (?:business |working |calendar |full )?(?:days?|weeks?|months?|years?|hours?|minutes?|applicants?|applications?|candidates?|percent|people|places|units|nights)\b)/gu
  }
]
const whole = /^[ \t>*]+/
let forms: ReadonlyArray<Form> | undefined

/**
 * Find text that somebody forgot to fill in though no bracket marks it: `Dear Name`, `TBD`, `DD/MM/YYYY`, `Your Name` as
 * a signature.
 *
 * @param source The text of a file.
 * @returns The places, in no order; some may overlap.
 */
export function findBlanks(source: string): Array<{start: number; end: number}> {
  forms ??= makeForms()
  const found: Array<{start: number; end: number}> = []
  for (const {words, sign} of forms) {
    if (!sign.test(source)) continue
    for (const {0: text, index, groups} of source.matchAll(words)) {
      const lead = groups?.lead ?? whole.exec(text)?.[0] ?? ''
      found.push({start: index + lead.length, end: index + text.length})
    }
  }
  return found
}
