/** Nouns that name what is to be filled in, when they stand in brackets. */
const nouns = new Set(
  (
    'name names firstname lastname surname forename initials salutation honorific mr mrs ms miss dr prof title ' +
    'date time day days month months year years week weeks weekday deadline period duration ' +
    'company organisation organization business employer firm agency department dept team division office branch store shop ' +
    'brand hotel restaurant airline bank institution institute university college school faculty charity foundation council ' +
    'address street city town state county country postcode zip region location venue place room ' +
    'phone telephone tel mobile fax email e-mail mail url link website site webpage page portal ' +
    'number no nr id ref reference code amount sum price fee cost budget salary rate percentage percent discount figure value ' +
    'currency total balance quantity position role job post vacancy opening opportunity ' +
    'product products service services item items order model feature features plan package subscription account invoice ' +
    'ticket case claim policy application request proposal project event conference webinar workshop party wedding meeting ' +
    'interview session reason reasons explanation justification comment comments feedback note notes details detail description ' +
    'criteria criterion condition conditions term terms alternative alternatives option options solution suggestion ' +
    'customer client guest member user applicant candidate employee colleague manager supervisor recruiter agent representative ' +
    'rep adviser advisor officer director editor author speaker artist vendor supplier contractor partner sponsor donor patient ' +
    'tenant landlord buyer seller owner policyholder policyholders cardholder borrower student parent recipient sender receiver ' +
    'contact person signature sign-off signatory insured adjuster underwriter ' +
    'journal manuscript paper article book story poem song abstract topic subject course programme program grant award scholarship ' +
    'property apartment flat house unit industry field area skill skills qualification qualifications experience ' +
    'city/state x xx xxx n/a insert placeholder text example specific specifics ceo hr'
  ).split(' ')
)

const starts =
  /^(insert|enter|add|fill|type|specify|state|describe|mention|include|choose|select|pick|give|list|provide|write|put|your|the name|e\.g\.|eg\b|i\.e\.|if applicable|optional|briefly|delete as)\b/i
const never =
  /^(sic|emphasis|redacted|external|internal|urgent|spam|link|image|cid|video|audio|edit|update|solved|closed|x|✓|…|\.\.\.)$/i

/**
 * Whether bracketed text is a form that somebody has to fill in, such as `[First Name]` or `{brief description}`.
 *
 * @param content What stands between the brackets.
 * @returns Whether it is one.
 */
export function isSlot(content: string): boolean {
  const text = content.trim()
  if (text === '' || text.length > 160) return false
  if (/^[A-Z#]$/.test(text) || /^[xX]{2,}$/.test(text) || /^_+$/.test(text)) return true
  if (/^[\d\s.,:;–-]+$/.test(text) || never.test(text) || !/\p{L}/u.test(text)) return false
  if (starts.test(text)) return true
  const words = text
    .toLowerCase()
    .split(/[\s/|,().:'’"–-]+/)
    .filter(Boolean)
  if (words.length > 24) return false
  if (/^[A-Z][A-Z0-9 _/'-]{2,}$/.test(text) && (text.includes('_') || words.length < 6)) return true
  if (/\p{L}\s?\/\s?\p{L}/u.test(text) && words.length < 9) return true
  return (
    words.length < 9 &&
    words.some((word) => nouns.has(word) || (word.endsWith('s') && nouns.has(word.slice(0, -1))))
  )
}
