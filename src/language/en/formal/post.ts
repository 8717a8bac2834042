import {leading, subjectWords} from './subject-words.ts'

const nouns = new Set(
  'post posts position positions role roles job jobs vacancy internship apprenticeship traineeship fellowship placement opening'.split(
    ' '
  )
)
/** Words before "post" that do not say which. */
const empty = new Set(
  (
    'new open vacant advertised offered above above-mentioned aforementioned said same full-time part-time permanent temporary fixed-term ' +
    'interim exciting great wonderful fantastic amazing excellent good better best generous kind attractive tempting interesting promising ' +
    'available current present former first second next different similar suitable right perfect ideal dream important responsible ' +
    'challenging demanding offer offering accept accepting accepted decline declining declined take taking took turn turning down up ' +
    'fill filling refuse refusing withdraw withdrawing want wanted discuss discussing offered me call called two three'
  ).split(' ')
)
/** What people are by trade, where the ending does not tell. */
const trades = new Set(
  (
    'accountant administrator analyst apprentice architect artist assistant associate attorney auditor barista barrister bartender bookkeeper broker ' +
    'buyer captain carer caretaker carpenter cashier chef chemist cleaner clerk coach commander conductor consultant controller cook ' +
    'coordinator counsel counsellor courier curator dentist designer developer dispatcher doctor driver economist editor electrician ' +
    'engineer estimator executive farmer fellow fitter foreman fundraiser gardener geologist groom guard guide head hygienist inspector ' +
    'instructor intern interpreter joiner journalist labourer laborer lawyer lead lecturer librarian machinist manager mechanic midwife ' +
    'nurse nanny officer operator optician organiser organizer painter paralegal paramedic pharmacist photographer physicist ' +
    'physiotherapist pilot planner plumber porter principal producer professor programmer psychologist ranger receptionist recruiter ' +
    'registrar reporter representative researcher scientist secretary shepherd solicitor sommelier specialist stylist supervisor surgeon ' +
    'surveyor tailor teacher technician technologist therapist trainee trainer translator treasurer tutor typist underwriter vet ' +
    'veterinarian waiter waitress warden welder writer master'
  ).split(' ')
)

/**
 * Whether a text says which post was offered: "the post of ward manager", "the analyst position", "your new bookkeeper".
 *
 * @param text The text, with tags as words.
 * @returns Whether it does; "the position" alone says nothing.
 */
export function namesPost(text: string): boolean {
  const words = subjectWords(text)
  return words.some(({lower, ends}, index) => {
    if (nouns.has(lower)) {
      const after = words[index + 1]
      const says = words[index + 2]
      if (!ends && (after?.lower === 'of' || after?.lower === 'as') && says && isContent(says.lower))
        return true
      if (
        !ends &&
        (after?.lower === 'of' || after?.lower === 'as') &&
        leading.has(says?.lower ?? '') &&
        isContent(words[index + 3]?.lower ?? '')
      )
        return true
      // Back over what stands directly before it: "the Junior Accountant position".
      for (let at = index - 1; at >= index - 4; at--) {
        const before = words[at]
        if (!before || before.ends || leading.has(before.lower)) break
        if (isContent(before.lower) && !/(?:ed|ing)$/.test(before.lower)) return true
      }
      return false
    }
    // "as charge nurse", "as a cellar master", "to be your head of sales".
    if (lower !== 'as' && lower !== 'your' && lower !== 'of') return false
    for (let at = index + 1; at <= index + 5; at++) {
      const next = words[at]
      if (!next) break
      if (isTrade(next.lower) && lower !== 'your') return true
      if (
        isTrade(next.lower) &&
        (at > index + 1 || /\b(?:be|become|as|new)\b/.test(words[index - 1]?.lower ?? ''))
      )
        return true
      if (next.ends || (leading.has(next.lower) && at > index + 1)) break
    }
    return false
  })
}

/**
 * Whether a line of the head names a post: "Offer as Charge Nurse", "Laboratory Manager (ref. 12)".
 *
 * @param line The line, with tags as words.
 * @returns Whether it does.
 */
export function headNamesPost(line: string): boolean {
  return namesPost(line) || subjectWords(line).some(({lower}) => isTrade(lower))
}

const isContent = (word: string): boolean =>
  word !== '' && !leading.has(word) && !empty.has(word) && !nouns.has(word)

const isTrade = (word: string): boolean => trades.has(word.replace(/s$/, ''))
