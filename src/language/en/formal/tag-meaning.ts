import type {TagMeaning} from '../../language.ts'

const meanings: Record<TagMeaning, {is: RegExp; not?: RegExp}> = {
  name: {
    is: /./,
    not: /\b(?:date|today|now|year|phone|tel|fax|mobile|e ?mail|address|url|link|href|unsubscribe|logo|image|pixel|track\w*|copyright|footer|zip|post ?code|city|street|country)\b/
  },
  date: {
    is: /\b(?:dates?|dated|today|now|day|timestamp|sent|created|issued)\b|^[dmy]{1,4}\W+[dmy]{1,4}\W+[dmy]{1,4}$|^x+\W+x+\W+x+$/
  },
  number: {
    is: /\b(?:ref\w*|numbers?|no|nr|num|id|ticket|case|letter|outgoing|index|code)\b/,
    not: /\b(?:your|their|dated?|sent|phone|tel|fax|mobile|order|account|customer|client|user|contact|company|invoice|policy|claim|application|booking|room|house|zip|post ?code|vat|name|street)\b/
  },
  post: {
    is: /\b(?:jobs?|positions?|posts?|roles?|vacanc(?:y|ies)|openings?|titles?|designation)\b/,
    not: /\b(?:salutation|mr|mrs)\b/
  },
  event: {
    is: /\b(?:events?|conf(?:erence)?|meet(?:ing|up)|webinar|workshop|summit|festival|occasion|session|course|class|party|ceremony|talk|symposium|seminar)\b/
  }
}

/**
 * Whether a tag stands for something.
 *
 * @param content What stands inside the tag: `letter.sentDate`, `First Name`.
 * @param meaning What it may stand for.
 * @returns Whether its words say so.
 */
export function tagMeans(content: string, meaning: TagMeaning): boolean {
  const words = content
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_.]+/g, ' ')
    .trim()
    .toLowerCase()
  const {is, not} = meanings[meaning]
  return is.test(words) && !not?.test(words)
}
