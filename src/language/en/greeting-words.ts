/** Titles before a name; an expression for them takes longer to build than a letter to read. */
const titles = new Set(
  (
    'mr mrs ms miss mx messrs mmes mister missus sir madam madame mme mlle monsieur m dame lady lord dr doctor prof professor ' +
    'rev reverend revd fr father sister brother rabbi imam pastor bishop canon capt captain major maj col colonel gen general ' +
    'lt lieutenant sgt sergeant cpl officer judge justice hon honourable honorable councillor councilor cllr senator governor ' +
    'mayor minister ambassador president dean chancellor rector principal headteacher coach chef nurse herr frau senhor senhora ' +
    'senor senora señor señora sr sra signor signora sig mevrouw meneer pan pani domnul doamna shri shrimati smt sri aunt auntie uncle grandma ' +
    'grandpa'
  ).split(' ')
)
/** Words that address somebody without naming them. */
export const generic = new Set(
  (
    'sir sirs madam madams customer customers client clients applicant applicants candidate candidates jobseeker user users member ' +
    'both members guest guests visitor visitors resident residents tenant tenants landlord homeowner neighbour neighbor neighbours neighbors ' +
    'colleague colleagues friend friends team teams all everyone everybody folks guys people ladies gentlemen gents there again dear ' +
    'student students pupil pupils parent parents guardian guardians carer carers teacher teachers learner learners ' +
    'author authors reader readers writer writers contributor contributors editor editors speaker speakers artist artists ' +
    'poet researcher researchers reviewer reviewers submitter submitters entrant entrants participant participants attendee attendees ' +
    'delegate delegates exhibitor exhibitors supplier suppliers vendor vendors bidder bidders tenderer tenderers contractor contractors ' +
    'partner partners sponsor sponsors donor donors supporter supporters volunteer volunteers ' +
    'subscriber subscribers shopper shoppers buyer buyers seller sellers merchant merchants developer developers maintainer maintainers ' +
    'patient patients policyholder policyholders cardholder cardholders shareholder shareholders investor investors traveller traveler ' +
    'passenger passengers patron patrons manager recruiter recruiters committee board panel council department office ' +
    'hiring human resources hr admissions support sales service services company owner account holder valued prospective ' +
    'potential future fellow esteemed respected loyal new or and of the our your to mom dad stranger correspondent ' +
    'enquirer inquirer requester requestor nominee interviewee interviewer claimant petitioner complainant appellant ' +
    'organiser organisers organizer organizers host hosts hiring-manager crew family staff class year group community world ' +
    'provider providers practitioner employee employees worker workers associate associates affiliate affiliates creator creators ' +
    'player players driver drivers rider riders trainee trainees intern interns mentor mentors mentee mentees graduate graduates alumni ' +
    'alumnus alumna scholar scholars organisation organization agency business store shop citizen taxpayer beneficiary employer ' +
    'professional professionals founder founders entrepreneur entrepreneurs photographer photographers musician musicians agent agents ' +
    'broker brokers trader traders dealer dealers reseller resellers distributor distributors consumer consumers renter renters ' +
    'borrower borrowers lender insured enthusiast enthusiasts fan fans follower followers listener listeners viewer viewers adopter ' +
    'adopters seeker seekers job club publisher publishers presenter presenters panelist panellist hacker hackers ' +
    'librarian archivist curator registrar treasurer bursar addressee caretaker warden clerk chairperson chairman chairwoman trustee trustees ' +
    'inspector planner administrator administrators coordinator coordinators consultant consultants webmaster moderator moderators concierge receptionist ' +
    'technician engineer engineers counsellor counselor adviser advisor assistant operator operators occupier householder householders ' +
    'whomever whoever concerned person someone somebody folk mate pal buddy sender recipient personnel chair secretary head director'
  ).split(' ')
)

export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/, ''))
}

export function isCapitalised(word: string): boolean {
  return /^[@«"'“]?\p{Lu}/u.test(word) || /^@/.test(word) || !/\p{Ll}|\p{Lu}/u.test(word)
}
