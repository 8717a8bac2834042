import {holdsAny} from '../../holds-any.ts'

const greeting = '(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))'
const titles = '(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\\.?[ /]{1,3}){0,4}'
const who =
  '(?:First|Last|Full|Sur|Fore|Given|Family|Company|Customer|Client|Candidate|Applicant|Recipient|Employee|Manager|Hiring Manager|Recruiter|Vendor|Supplier|Contact|Guest|Member|Student|Author|Speaker|Donor|Tenant|Employer|Insert|Your|Their|His|Her|The|Person|User)'
const what =
  '(?:NAME|TITLE|DATE|ADDRESS|COMPANY|ORGANI[SZ]ATION|POSITION|ROLE|JOB|DEPARTMENT|SIGNATURE|PHONE|NUMBER|EMAIL|E-MAIL|REASON|PRODUCT|AMOUNT|CITY|TEAM)'
const field =
  '(?:Name|Surname|Title|Job Title|Position|Company|Organi[sz]ation|Department|Signature|Address|Phone|Phone Number|Email|Contact Details|Contact Information|Date|Reason|Amount|Job|Product|Product Name|Event|Event Name|Reference Number)'

/** What is to be found, and what stands in every text of its kind: letters without any of it need no closer look. */
interface BlankForm {
  hints: ReadonlyArray<string>
  /** The same as an expression, where the hints stand in most letters. */
  also?: RegExp
  form: RegExp
}

/** Words that stand where others should, each with what it is meant to find. */
function makeForms(): ReadonlyArray<BlankForm> {
  // How a form in round brackets begins: most letters have brackets, and few of these words in them.
  const inBrackets = new RegExp(
    `\\((?:insert|enter|fill in|add|your|name|date|title|amount|number|first|last|full|company|candidate|customer|client|applicant|recipient|recruiter|job|parent|pupil|student|child|teacher|${who}|${field}|${what})`,
    'i'
  )
  return [
    // A note to oneself.
    {
      hints: ['TODO', 'FIXME', 'TBD', 'TBC', 'TBA', 'PLACEHOLDER'],
      form: /(?<!\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Yy]our|[Mm]y|[Tt]his|[Tt]heir)[ \t]+)(?<![_$%{#])\b(?:TODO|FIXME|TBD|TBC|TBA|PLACEHOLDER)\b(?![-_}%]| Bank)/g
    },
    // "REPLACE — the actual reason"
    {
      hints: ['REPLACE'],
      form: /(?<!\p{Lu} |\b(?:or|and|to|not|then) )\bREPLACE(?: ME| THIS)?(?=[ \t]?[—–:])/gu
    },
    // "It costs ???."
    {
      hints: ['??'],
      form: /(?<=\b(?:is|are|was|costs?|on|by|of|at|in|for|to|from|until|before|after|dated|the|number|no\.)[ \t]|[£$€])\?{2,9}(?=[ \t]*[.,;)]|[ \t]+\p{L}|[ \t]*\r?$)/gmu
    },
    // "The reason is [...].", but no gap in what is quoted.
    {
      hints: ['[...]', '[…]'],
      form: /(?<!["“][^"”\n]{0,200})(?<=\b(?:Dear|Hi|Hello|is|are|was|on|by|of|at|until|dated|because)[ \t])\[(?:\.{3}|…)\](?=[ \t]*[.,;!]|[ \t]*\r?$)/gm
    },
    // "Dear < name >,", "on < event date range >"
    {
      hints: ['< '],
      form: /<[ \t]{1,3}(?:(?!(?:and|or|is|are|if|than|but|at|in|on|that|this)\b)[\p{L}’'-]{1,20} ){0,3}(?:names?|surname|titles?|company|organi[sz]ation|organi[sz]er|dates?|times?|year|address|place|venue|location|city|position|role|department|team|reason|amount|number|product|event|project|deadline|link|url|signature)(?: (?:range|here|of [\w-]{1,20}))?[ \t]{1,3}>/giu
    },
    // "Dear [Insert Name}", closed with the wrong bracket.
    {hints: ['}'], form: /\[(?:insert|enter|add|your) [\p{L}' ]{2,40}\}/giu},
    // "We at COMPANY NAME", but no heading and no label.
    {
      hints: [' NAME', ' TITLE', ' DATE', ' NUMBER', ' ADDRESS'],
      form: /(?<=\p{Ll},? )(?:COMPANY|CUSTOMER|CLIENT|CANDIDATE|APPLICANT|RECIPIENT|FIRST|LAST|FULL|EVENT|PRODUCT|JOB|POSITION|SENDER|MANAGER|BRAND|ORGANI[SZ]ATION|PROJECT|SCHOOL|TEAM|REFERENCE|ORDER) (?:NAME|TITLE|DATE|NUMBER|ADDRESS)(?![\p{L}\d_:]| ?[#\d:]| [\p{Lu}]{2})/gu
    },
    // "We open again in MONTH."
    {
      hints: ['MONTH', 'WEEKDAY', 'DATE', 'YEAR', 'AMOUNT', 'REASON', 'COMPANY', 'POSITION'],
      form: /(?<=\b(?:in|on|by|until|from|since|before|after|of|dated|at|with|for)[ \t])(?:MONTH|WEEKDAY|DATE|YEAR|AMOUNT|REASON|COMPANY|POSITION)(?=[,.;!?]|[ \t]+(?:\p{Ll}|\d{4}\b)|[ \t]*\r?$)(?! (?:column|field|variable|value|key|that|we|you|and))/gmu
    },
    {hints: ['psum', 'PSUM'], form: /\blorem ipsum(?: dolor(?: sit amet)?)?\b/gi},
    {
      hints: ['elete ', 'ELETE '],
      form: /\(?\bdelete (?:as|where|if) (?:appropriate|applicable|necessary|not applicable)\b\)?/gi
    },
    // "Dear Name,", "Hi First Name", "Dear Mr/Ms Surname,", "Dear X,".
    {
      hints: [
        'Name',
        'name',
        'NAME',
        'X',
        'ear x',
        'Hi x',
        'ello x',
        'ey x',
        '??',
        'NN',
        'N.N',
        'N N',
        'N. N'
      ],
      form: new RegExp(
        `(?<=\\b${greeting},? ${titles})(?:${who}(?:[’']s?|s[’'])? ?(?:${who} )?)?(?:[Nn]ame|NAME|Surname|SURNAME|X[Xx]{0,11}|x|x{3,12}|\\?{2,9}|\\([Nn]ame\\)|N\\.? ?N\\.?)(?=[ \\t]*[,:;!]|[ \\t]+[–—-]|[ \\t]*$)`,
        'gm'
      )
    },
    // "Dear ..........", and nothing behind it.
    {
      hints: ['....', '……'],
      form: new RegExp(`(?<=\\b${greeting}[ \\t])(?:\\.{4,}|…{2,})(?=[ \\t]*\\r?$)`, 'gm')
    },
    // "(insert reason)", "(Your Name)", "(Name of the event)".
    {hints: ['('], also: inBrackets, form: /\((?:insert|enter|fill in|add) (?:[^()\n]{2,80})\)/gi},
    {
      hints: ['('],
      also: inBrackets,
      form: new RegExp(`\\((?:(?:[Yy]our|YOUR|${who}) )?(?:${field}|${what})(?: here)?\\)`, 'g')
    },
    {
      hints: ['('],
      also: inBrackets,
      form: /\((?:name|date|title|amount|number) of (?:the |your )?[\p{L} /]{3,40}\)/giu
    },
    {
      hints: ['('],
      also: inBrackets,
      form: /\((?:first|last|full|company|candidate|customer|client|applicant|recipient|recruiter|job|your|(?:parent|pupil|student|child|teacher)(?:['’]?s|s['’])?) (?:names?|title)\)/gi
    },
    // "YOUR NAME", "INSERT DATE HERE", "COMPANY_NAME", but not a program's "$COMPANY_NAME".
    {
      hints: ['INSERT', 'ENTER', 'YOUR'],
      form: new RegExp(
        `(?<![\\p{L}$@%#:&{_-])(?:INSERT|ENTER|YOUR)(?: [A-Z]{2,15}){0,3} ${what}(?: HERE)?(?![\\p{L}\\d_])`,
        'gu'
      )
    },
    {
      hints: ['_'],
      form: new RegExp(
        `(?<![\\p{L}\\d$@%#:&{_/.=-])(?:[A-Z]{2,15}(?:_[A-Z]{2,15}){0,3}_${what}|(?:NUMBER|NAME|DATE|TITLE)_OF(?:_[A-Z]{2,15}){1,3})(?![\\p{L}\\d_%}=-])`,
        'gu'
      )
    },
    // A line of its own in head or signature: "Your Name", "Company Name", "Your Title".
    {
      hints: ['Your ', ' Name'],
      also: /Your [A-Z]| Name/,
      form: new RegExp(
        `^[ \\t>*]*(?:Your (?:Full |Company |Job )?${field}|(?:Company|Sender|Recruiter|Manager|Hiring Manager|Recipient|Candidate|First and Last|Full) Name)(?=,?[ \\t*\\\\]*\\r?$)`,
        'gm'
      )
    },
    // "DD Month YYYY", "DD/MM/YYYY", "Month Day, Year"; not where it tells how to write a date.
    {
      hints: ['YY', 'DD', 'Year'],
      form: /(?<!(?:format|form|as|like|use|in)[ :"“'(]{1,3}|\()\b(?:D{1,2}|M{2,4}|Y{4}|Day|Month)[ ./-](?:M{1,4}|D{1,2}|Month|Day)(?:[ ./-]|, ?)(?:Y{2}|Y{4}|D{2}|Year)\b(?!\)| as | format)/g
    },
    // "dd/mm/yyyy", too.
    {
      hints: ['/yy'],
      form: /(?<!(?:format|form|as|like|use|in)[ :"“'(]{1,3}|\(|[\p{L}\d/%])(?:dd\/mm|mm\/dd)\/(?:yy){1,2}\b(?!\)| as | format)/gu
    },
    // A link that leads nowhere yet: "[our form](link)".
    {hints: [']('], form: /(?<=\]\()(?:(?:insert|add|your|the)[ _-]?)?(?:link|url)(?:[ _-]?here)?(?=\))/gi},
    // "The XX role", "on XX": elsewhere it is a number of the Romans, a size or a name.
    {
      hints: ['XX'],
      form: /(?<=(?:^|[\s(])(?:order|number|invoice|reference|ref|claim|case|room|Mr|Ms|Mrs|Dr|on|by|until|till|before|after|dated|of|for|at|with|from|to|in|the|a|an|your|our|is|are|was|be|than|least|about|over|only|another|all|such as|contact|visit|ask|:)[ \t]+|[:$£€#])XXX?(?![\p{L}\d_-]|\.[\dXx]|\s+(?:centur|chromosom|corps\b|large\b))/gu
    },
    // "X days", "within XX working days", "X applicants"; not "Generation X".
    {
      hints: ['X'],
      form: /(?<!(?:Generation|Gen|Model|Malcolm|Planet|Project|Brand|Phase|Series|Type) )(?<![\p{L}\d.,&/-]|\d )X{1,3}(?:[-–][XY]{1,3})?(?= (?:business |working |calendar |full )?(?:days?|weeks?|months?|years?|hours?|minutes?|applicants?|applications?|candidates?|percent|people|places|units|nights)\b)/gu
    }
  ]
}

const whole = /^[ \t>*]+/
let forms: ReadonlyArray<BlankForm> | undefined

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
  let asked: RegExp | undefined
  let says = true
  for (const {hints, also, form} of forms) {
    if (!holdsAny(source, hints)) continue
    // Forms that share what may stand in a text follow each other.
    if (also !== asked) {
      asked = also
      says = also === undefined || also.test(source)
    }
    if (!says) continue
    for (const {0: text, index} of source.matchAll(form)) {
      found.push({start: index + (whole.exec(text)?.[0].length ?? 0), end: index + text.length})
    }
  }
  return found
}
