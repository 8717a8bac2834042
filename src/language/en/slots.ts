/** Nouns that name what is to be filled in, when they stand in brackets. */
const nouns = new Set(
  (
    'name names firstname lastname fullname forename surname initials salutation honorific greeting mr mrs ms miss mx dr prof title ' +
    'date time times day days month months year years week weeks weekday hour hours minute minutes deadline period duration ' +
    'timeframe timeline timeslot slot season quarter semester term terms session ' +
    'company organisation organization business employer firm agency department dept team division office branch store shop ' +
    'brand hotel restaurant airline bank institution institute university college school faculty charity foundation council ' +
    'society association club committee board panel ministry authority practice clinic hospital library museum gallery ' +
    'publisher press magazine studio theatre theater festival venue church gym salon landlord platform app software tool ' +
    'address street city town state county country postcode zip region location place room building floor ' +
    'phone telephone tel mobile fax extension email e-mail mail url link website site webpage page portal logo letterhead ' +
    'number no nr id ref reference code amount sum price fee cost budget salary rate percentage percent discount figure value ' +
    'currency total balance quantity count limit position role job post vacancy opening opportunity ' +
    'product products service services item items order model feature features plan package subscription membership account ' +
    'invoice ticket case claim policy rule application request proposal offer project event conference webinar workshop party ' +
    'wedding meeting talk lecture presentation interview reason reasons explanation justification rationale circumstance ' +
    'circumstances comment comments feedback details detail description summary message text sentence ' +
    'criteria criterion condition conditions requirement requirements alternative alternatives option options solution ' +
    'suggestion suggestions resource resources example specific specifics benefit achievement strength strengths ' +
    'customer client guest member user applicant candidate employee colleague manager supervisor recruiter interviewer agent ' +
    'representative rep adviser advisor officer director editor author speaker artist vendor supplier contractor freelancer ' +
    'partner sponsor donor patient tenant buyer seller owner policyholder cardholder borrower lender student pupil parent teacher ' +
    'professor dean principal headteacher registrar secretary treasurer chair chairperson chairman president coordinator ' +
    'organiser organizer requester requestor invitee inviter host volunteer founder investor reviewer referee administrator ' +
    'admin assistant head lead ceo hr recipient sender receiver addressee contact person people someone signature sign-off ' +
    'signatory insured adjuster underwriter therapist doctor ' +
    'journal manuscript paper article book story poem song abstract topic subject theme field genre course programme program ' +
    'module degree class grant award scholarship prize fund ' +
    'property apartment flat house unit industry area skill skills qualification qualifications experience background ' +
    'documents document file form attachment status outcome decision result score grade procedure process step ' +
    'destination departure arrival origin tour route trip flight vehicle translator interpreter carrier courier driver engineer developer ' +
    'designer photographer guardian child solicitor lawyer accountant broker colour color size category type language species breed ' +
    'plot stall shipment parcel timezone username nickname pronouns nationality passport licence license registration iban ' +
    'length capability workaround executive blank action actions need needs goal goals purpose problem issue issues concern concerns ' +
    'question questions context evidence device version browser technology domain sector market audience stakeholder tier level ' +
    'weight height dimensions material delivery refund payment method deposit allowance bonus holiday leave absence shift task ' +
    'assignment exam test essay thesis dissertation chapter track film exhibition band player coach rent mileage interest hobby ' +
    'hobbies quality qualities contribution idea aspect element elements point points obstacle constraint constraints ' +
    'x xx xxx n/a placeholder content info information relevant'
  ).split(' ')
)
/** What also stands in brackets in front of a subject, by itself or before a number. */
const tags =
  /^(?:feature|feature request|request|support|help ?desk|ticket|case|claim|order|invoice|event|project|feedback|policy|update|account|job|app|service|message|board|members?|team|list|decision|press|admin|hr|office|library|author|authors|students?|committee|questions?|issues?|problem|action|refund|payment|delivery|leave|shift|test|exam|task|market|film|idea|version|device)$/i
const starts =
  /^(?:insert|enter|add|fill|type|specify|state|describe|mention|include|choose|select|pick|give|list|provide|write|put|your|explain|outline|offer|suggest|attach|personali[sz]e|customi[sz]e|amend|adapt|edit|replace|name of|date of|brief|briefly|short|specific|relevant|something|someone|one or two|e\.g\.|eg\b|i\.e\.|for example|such as|if (?:applicable|relevant|appropriate|needed|necessary|required|desired|known|possible|you)|optional|as (?:appropriate|applicable|required)|delete|remove|todo|tbd|tbc|tba|to be (?:confirmed|determined|decided|added|completed|filled)|link to|pick one|either|same as above)\b/i
const within = /\b(?:e\.g|eg|i\.e|for example|if applicable|if any|optional|delete as|as appropriate|here)\b/i
const never =
  /^(?:sic|emphasis(?: added| mine)?|translated|translation|illegible|inaudible|laughs|redacted|removed|deleted|withheld|name withheld|snip|cut|external|internal|public|private|secure|encrypted|confidential|urgent|important|reminder|notice|action required|spam|suspected spam|bulk|ann|announce|wip|rfc|fyi|fwd|bug|solved|closed|resolved|duplicate|image|photo|picture|cid|video|audio|edit|edited|update|updated|new|auto|automatic reply|auto-reply|no ?reply|do not reply|end|continued|attached|enclosed|signed|x|✓|✔|…|\.\.\.)$/i
/** `[BidderName]`, `[ContactDetails]`: words that are written together, the last of them a noun that tells what to fill in. */
const glued =
  /^(?:\p{Lu}\p{Ll}+)+(?:Name|Names|Title|Date|Time|Number|No|Id|Code|Reference|Ref|Address|Details|Amount|Position|Role|Company|Organi[sz]ation|Department|Email|Phone|Reason|Signature)$/u
/** How text begins that somebody did fill in. */
const filled =
  /^(?:we|i|it|they|he|she|this|that|see|as|per|which|because|and|or|but|not|no|then|also|there|where|when|who|so|sic|was|is|are|were)\b/i

/** A version of a program, a call or a list in a program, what a writer added later: `[2.x]`, `{label.lower()}`, `['url' => $url]`, `[Edit: it works]`. */
const meantOtherwise =
  /^(?:v?\d+(?:\.\d+)*\.x|[\w.]+\([^\s()]*\)|[^\n]*=>[^\n]*|(?:edit|edited|update|updated|addendum)(?: \d+)?: .*)$/is

/**
 * Whether bracketed text is a form that somebody has to fill in, such as `[First Name]` or `{brief description}`.
 *
 * @param content What stands between the brackets.
 * @param tag Whether it stands where a subject line has its tag.
 * @returns Whether it is one.
 */
export function isSlot(content: string, tag = false): boolean {
  const text = content
    .replace(/^[\s*_~"'“”‘’]+|[\s*_~"'“”‘’:]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(\w)\/(?=\w+$)/, '$1 ')
  if (text === '') return /^\s*_+\s*$/.test(content)
  if (/^(?:[XYZN]|#+|\?{2,}|[$£€%]|[$£€]? ?[Xx]{2,}(?:[.,/-]?[Xx]+)*%?)$/.test(text)) return true
  if (
    /^(?:dd|mm|mmm|yyyy|yy|day|month)[ ./-](?:mm?|mmm|dd|month|day)(?:[ ./,-]+(?:yy(?:yy)?|year))?$/i.test(
      text
    )
  )
    return true
  // "[YYYYMMDD-###]", "[Start - End]"
  if (
    /^(?=.*(?:YY|MM|DD|##))[YMD#]+(?:[-/_ .][YMD#]+)*$/.test(text) ||
    /^(?:start|begin|from) ?[-–—/] ?(?:end|to|until)$/i.test(text)
  )
    return true
  if (/^hh?[:.]mm(?:[:.]ss)?(?: ?[ap]\.?m\.?)?$/i.test(text)) return true
  if (!/\p{L}/u.test(text) || never.test(text) || meantOtherwise.test(text)) return false
  if (starts.test(text)) return true
  // What has a number or a date of its own is filled in: `[Ticket #4821]`, `[Smith 2019]`.
  if (/\d{3}|[#№]\s?\d|\d[./-]\d/.test(text)) return false
  if (text.length > 160) return within.test(text)
  if (glued.test(text)) return true
  const words = text
    .toLowerCase()
    .split(/[\s/|,().:'’"“”&+–_-]+/)
    .filter(Boolean)
  if (words.length > 24) return false
  if (tag && (words.length === 1 || tags.test(text)))
    return words.some((word) => nouns.has(word)) && !tags.test(text)
  if (within.test(text)) return true
  if (
    /^\w+ \d+$/.test(text) &&
    /^(?:section|clause|figure|fig|table|appendix|annex|page|note|ref|step|item)\b/i.test(text)
  )
    return false
  if (/^[A-Z][A-Z0-9 _/'’&-]{2,}$/.test(text) && (text.includes('_') || words.length < 6)) return true
  if (filled.test(text)) return false
  if (
    /\p{L}\s?\/\s?\p{L}/u.test(text) &&
    words.length > 1 &&
    words.length < 16 &&
    !/^and ?\/ ?or$/i.test(text)
  )
    return true
  return words.length < 14 && words.some((word) => nouns.has(word) || nouns.has(word.replace(/e?s$/, '')))
}
