import type {Fact, Value, Way} from '../read/template/ways.ts'

const longest = 60

/**
 * Say in which ways something is found, so that somebody who looks at the template knows which branch is meant.
 *
 * @param found The ways in which it is found.
 * @param others The ways in which its place comes out, and it is not found.
 * @returns A sentence.
 */
export function whereFound(found: ReadonlyArray<Way>, others: ReadonlyArray<Way>): string {
  const shared = tell(sharedFacts(found), others)
  if (shared) return `Where ${shared}.`
  const one = found[0] && tell([...found[0].facts], others)
  return one ? `For one, where ${one}.` : 'In some of the ways in which the template comes out.'
}

/** What holds in all of some ways: of each variable, the values that it has in any of them. */
function sharedFacts(ways: ReadonlyArray<Way>): Array<[string, Fact]> {
  const [first, ...rest] = ways
  return [...(first?.facts ?? [])].flatMap(([key, fact]): Array<[string, Fact]> => {
    const values = new Set(fact.values)
    for (const {facts} of rest) for (const value of facts.get(key)?.values ?? fact.domain) values.add(value)
    return values.size < fact.domain.size ? [[key, {...fact, values}]] : []
  })
}

/** As few facts as tell some ways from the others, in words; nothing where they do not. */
function tell(facts: ReadonlyArray<[string, Fact]>, others: ReadonlyArray<Way>): string | undefined {
  let left = [...others]
  const told: Fact[] = []
  while (left.length > 0) {
    let best: {fact: Fact; left: Way[]} | undefined
    for (const [key, fact] of facts) {
      const still = left.filter((way) => !excludes(fact, way.facts.get(key)))
      if (still.length < (best?.left.length ?? left.length)) best = {fact, left: still}
    }
    if (!best) return undefined
    told.push(best.fact)
    left = best.left
  }
  return told.length > 0 ? told.map(inWords).join(' and ') : undefined
}

function excludes(fact: Fact, other: Fact | undefined): boolean {
  return other !== undefined && ![...other.values].some((value) => fact.values.has(value))
}

function inWords({subject, list, values, domain}: Fact): string {
  const name = code(subject)
  const held = [...values]
  const gone = [...domain].filter((value) => !values.has(value))
  if (held.every(isWord)) return `${name} is ${held.map(word).join(' or ')}`
  if (gone.every(isWord))
    return gone.length === 1
      ? `${name} is not ${gone.map(word).join()}`
      : `${name} is neither ${gone.map(word).join(' nor ')}`
  if (!values.has('true'))
    return held.length === 1
      ? `${name} ${list ? 'has no items' : 'is false'}`
      : `${name} is false or ${held.filter(isWord).map(word).join(' or ')}`
  const but = gone.filter(isWord).map(word).join(' nor ')
  return `${name} ${list ? 'has items' : 'is true'}${but ? `, but not ${but}` : ''}`
}

function isWord(value: Value): boolean {
  return value.startsWith('=')
}

function word(value: Value): string {
  return code(value.slice(1))
}

function code(text: string): string {
  const shown = text.replaceAll('`', "'")
  return `\`${shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown}\``
}
