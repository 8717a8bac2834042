import {leading, subjectWords} from './subject-words.ts'

/** What one is invited to. By itself such a word says what it is, and not which. */
const nouns = new Set(
  (
    'event events conference congress convention forum gala ball dinner lunch luncheon breakfast banquet reception party celebration ceremony opening ' +
    'launch anniversary festival fair fête fete fest exhibition expo show concert performance symposium summit colloquium seminar workshop webinar ' +
    'meetup hackathon meeting panel lecture talk keynote course retreat camp picnic barbecue bbq tournament match race auction ' +
    'podcast day days night evening week weekend weeks assembly rally premiere screening tour visit regatta supper tea'
  ).split(' ')
)
/** These name their event: there is only one. */
const unique = new Set(
  'wedding birthday christening baptism graduation funeral housewarming bar-mitzvah bat-mitzvah engagement retirement hackathon agm prom jubilee prize-giving prizegiving'.split(
    ' '
  )
)
/** Words before such a word that do not say which. */
const empty = new Set(
  (
    'annual upcoming coming next this forthcoming first second third last great big small special important wonderful lovely nice kind exciting ' +
    'interesting own online virtual live same whole entire planned new year month week main final memorable splendid fantastic ' +
    'successful success good full busy closing local invited inviting invite attend attending join joining joined held hosting ' +
    'saturday sunday monday tuesday wednesday thursday friday two three four working one every all later earlier previous another'
  ).split(' ')
)
const spans = new Set('day days night evening week weekend weeks year visit'.split(' '))
const to = new Set('to at for'.split(' '))

/**
 * Whether a text says which event it is: "the Spring Gala", "your conference on packaging", "the opening of the flower
 * show", "your wedding".
 *
 * @param text The text, with tags as words.
 * @returns Whether it does; "your event" and "the invitation" say nothing.
 */
export function namesEvent(text: string): boolean {
  // What is quoted is a name: “What glaciers teach us”.
  if (/["“«][\p{Lu}\p{N}][^"”»\n]{3,120}["”»]/u.test(text)) return true
  const words = subjectWords(text)
  return words.some(({lower, ends}, index) => {
    const word = words[index]
    const before = words[index - 1]
    if (unique.has(lower)) return true
    if (nouns.has(lower) || nouns.has(lower.replace(/s$/, ''))) {
      const after = words[index + 1]
      const says = words[index + 2]
      if (
        !ends &&
        after &&
        says &&
        !spans.has(lower) &&
        /^(?:of|on|about|for|against|in|at|called|entitled)$/.test(after.lower)
      ) {
        const next = leading.has(says.lower) ? words[index + 3] : says
        if (next && !leading.has(next.lower) && !empty.has(next.lower)) return true
      }
      // A house has one annual dinner; "annual event" says nothing.
      if (before?.lower === 'annual' && !spans.has(lower) && !/^(?:events?|conventions?)$/.test(lower))
        return true
      return (
        before !== undefined &&
        !before.ends &&
        isContent(before.lower) &&
        (!spans.has(lower) || isName(before.text))
      )
    }
    // "to speak at PyCon Brno", "invited to Open Doors".
    return (
      word !== undefined &&
      before !== undefined &&
      !before.ends &&
      to.has(before.lower) &&
      isName(word.text) &&
      isContent(lower) &&
      invites(words.slice(Math.max(0, index - 8), index - 1).map((other) => other.lower))
    )
  })
}

/** One such word before another says more than either: "gala dinner". */
const isContent = (word: string): boolean =>
  !leading.has(word) &&
  !empty.has(word) &&
  (!nouns.has(word) || !/^(?:events?|days?|nights?|evening|weeks?|weekends?|year|visit)$/.test(word))

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

const invites = (words: string[]): boolean =>
  words.some((word) =>
    /^(?:invit\w+|speak\w*|attend\w*|join\w*|talk\w*|keynote|present\w*|exhibit\w*|perform\w*|come|submi\w+|proposal|part)$/.test(
      word
    )
  )
