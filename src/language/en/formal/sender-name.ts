/** Words below a letter that name nobody by themselves: offices, teams and roles. */
const generic = new Set(
  (
    'a an and at by de for from in of on or our the this to we with your my & ' +
    'team teams staff crew office offices desk department departments dept division unit section group board committee panel council ' +
    'management administration admin secretariat registry reception headquarters hq company corporation organisation organization firm ' +
    'customer customers client clients guest guests member members user users applicant applicants candidate candidates student ' +
    'students patient patients tenant tenants author authors reader readers supplier suppliers vendor vendors donor donors ' +
    'service services care support relations success happiness experience help helpdesk assistance solutions enquiries inquiries ' +
    'sales marketing communications press media advertising purchasing procurement finance accounts accounting billing payroll legal ' +
    'human resources hr people culture talent acquisition recruitment recruiting recruiter hiring careers personnel training ' +
    'claims returns refunds complaints appeals loans credit lending operations logistics shipping warehouse risk fraud underwriting compliance ' +
    'trust safety security technical it engineering product development maintenance maintainers facilities editorial editor editors ' +
    'programme program organising organizing organisers organizers events event conference selection review reviewers admissions grants ' +
    'manager managers director directors officer officers head lead leader chief executive ceo cfo coo cto president chair chairman ' +
    'chairwoman chairperson secretary assistant coordinator supervisor administrator specialist agent agents representative ' +
    'representatives advisor adviser consultant analyst general senior junior deputy vice regional national international global local ' +
    'corporate commercial public private internal external central main new university college school faculty bank insurance ' +
    'hotel shop store library museum hospital clinic agency studio restaurant landlord lettings property properties charity foundation ' +
    'best kind warm regards wishes sincerely yours faithfully truly thanks thank you cheers respectfully cordially greetings many ' +
    'tutor clerk estimator registrar registry trustees trustee recruiter purchases purchase admission submissions submission warden maintainer ' +
    'owner moderator moderators webmaster postmaster dispatcher technician engineer developer developers ' +
    'signed signature name date enc encl enclosure enclosures enclosed attachment attachments cc bcc copy copies tel phone telephone mobile ' +
    'fax email e-mail web website www address page confidential disclaimer sent iphone ipad android outlook behalf ps'
  ).split(' ')
)
const contact =
  /\S@\S|\bhttps?:|\bwww\.|^[tmf]\b\s?[.:]\s*[+(\d]|^(?:tel|phone|mob(?:ile)?|fax|e-?mail|web|enc(?:l(?:osures?)?)?|encs|cc|bcc|copy|attachments?|date|ref)\b\s?[.:]/i

/**
 * Whether a line below a letter names who sends it: a person, or a company by its own name.
 *
 * @param line The line, without marks.
 * @returns Whether it does; "Customer Service" and "The Team" name nobody.
 */
export function namesSender(line: string): boolean {
  const text = line.trim().replace(/^(?:[-–—~*_\s]+|\/?s\/)\s*/, '')
  // What a note adds behind a dash or in brackets, and lines with numbers, are no names.
  if (text === '' || text.length > 120 || contact.test(text)) return false
  const words = text.split(/[\s,/|()]+/).filter(Boolean)
  const named = words.filter((word) => {
    const plain = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    return plain !== '' && !/\d/.test(word) && !generic.has(plain.toLowerCase().replace(/[’']s$/, ''))
  })
  if (/\d/.test(text) && words.length > 2) return false
  if (named.some((word) => /^\p{Lu}|^\p{Lo}/u.test(word))) return true
  // "anna", "anna & sam": people who write without capitals.
  return named.length > 0 && words.length <= 3 && words.every((word) => /^[\p{Ll}&+’'._-]+$/u.test(word))
}
