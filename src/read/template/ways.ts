import type {Arm, Branch} from './branches.ts'
import type {Condition} from './condition.ts'
import type {Range} from './tag.ts'

/** What may be known of a variable: each value that a condition names, and whether it is true beside those. */
export type Value = 'true' | 'false' | `=${string}`

/** What holds in a way: the values that a variable may still have. */
export interface Fact {
  /** The variable as written. */
  subject: string
  /** Whether it is a list, which has items or has none. */
  list: boolean
  values: ReadonlySet<Value>
  /** All values that the template tells apart. */
  domain: ReadonlySet<Value>
}

/** One way in which a template can come out. */
export interface Way {
  /** The arms that do not come out, in order. */
  without: Range[]
  /** What must hold for it, by variable, in the order in which it is asked. */
  facts: ReadonlyMap<string, Fact>
}

/** How many ways are looked at. */
export interface WayLimits {
  /** So many are looked at all; default: 16. */
  all?: number
  /** Where there are more, each arm is looked at against the rest, up to so many; default: 64. */
  arms?: number
}

type Known = ReadonlyMap<string, Fact>

/** Where an arm lies: the branches around it, the outermost first, each with the index of the arm. */
type Path = ReadonlyArray<{branch: Branch; arm: number}>

const mostBranches = 200
/** In a template with more arms than this, arms are not told apart by what is known: it takes the square of their number. */
const mostArms = 1000

/**
 * Find the ways in which a template can come out. Where they are too many, each arm comes out in one of them at least,
 * beside the first arms of all other branches.
 *
 * @param branches The outermost branches.
 * @param limits How many ways are looked at.
 * @returns The ways; the first takes the first arms.
 */
export function waysOf(branches: ReadonlyArray<Branch>, {all = 16, arms = 64}: WayLimits = {}): Way[] {
  const domains: Known = countArms(branches) > mostArms ? new Map() : domainsOf(branches)
  return everyWay(branches, domains, all) ?? eachArm(branches, domains, arms)
}

function everyWay(branches: ReadonlyArray<Branch>, domains: Known, most: number): Way[] | undefined {
  if (countBranches(branches) > mostBranches) return undefined
  const ways: Way[] = []
  walk([...branches], new Map(), [])
  return ways.length > most ? undefined : ways

  function walk(branches: ReadonlyArray<Branch>, known: Known, without: Range[]): void {
    if (ways.length > most) return
    const [branch, ...rest] = branches
    if (!branch) {
      ways.push({without: [...without].sort(byStart), facts: known})
      return
    }
    for (const {arm, known: then} of choices(branch, known, domains)) {
      const taken = branch.arms[arm]
      walk([...(taken?.inner ?? []), ...rest], then, [
        ...without,
        ...branch.arms.filter((other) => other !== taken)
      ])
    }
  }
}

/** The arms that can come out, by what is known; the index past the last stands for none of them. */
function choices(branch: Branch, known: Known, domains: Known): Array<{arm: number; known: Known}> {
  const result: Array<{arm: number; known: Known}> = []
  let left: Known | undefined = known
  for (const [arm, {condition}] of branch.arms.entries()) {
    if (!condition) {
      result.push({arm, known: left})
      return result
    }
    const then = narrow(left, condition, true, domains)
    if (then) result.push({arm, known: then})
    left = narrow(left, condition, false, domains)
    if (!left) return result
  }
  result.push({arm: branch.arms.length, known: left})
  return result
}

/** One way an arm, where nothing that is known speaks against it; where there are too many arms, several share one. */
function eachArm(branches: ReadonlyArray<Branch>, domains: Known, most: number): Way[] {
  const paths: Path[] = []
  collect(branches, [])
  const ways = new Map<string, Way>()
  add(greedy(branches, new Map(), domains, () => 0))
  if (paths.length <= most) {
    for (const path of paths) {
      const known = leadTo(path, domains)
      if (!known) continue
      const wanted = new Map(path.map(({branch, arm}) => [branch, arm]))
      add(greedy(branches, known, domains, (branch) => wanted.get(branch) ?? 0))
    }
  } else {
    const widest = Math.min(most, Math.max(...paths.map((path) => path.at(-1)?.arm ?? 0)))
    for (let arm = 1; arm <= widest; arm++)
      add(greedy(branches, new Map(), domains, (branch) => Math.min(arm, lastArm(branch))))
  }
  return [...ways.values()]

  function add(way: Way): void {
    ways.set(way.without.map(({start}) => start).join(' '), way)
  }

  function collect(branches: ReadonlyArray<Branch>, above: Path): void {
    for (const branch of branches) {
      for (let arm = 0; arm <= lastArm(branch); arm++) {
        const path = [...above, {branch, arm}]
        if (arm > 0 && paths.length <= most) paths.push(path)
        collect(branch.arms[arm]?.inner ?? [], path)
      }
    }
  }
}

/** The index of the arm that comes out else; past the last where that is none. */
function lastArm({arms}: Branch): number {
  return arms.at(-1)?.condition ? arms.length : arms.length - 1
}

/** What must be known for an arm to come out; nothing where it never can. */
function leadTo(path: Path, domains: Known): Known | undefined {
  let known: Known | undefined = new Map()
  for (const {branch, arm} of path) {
    known = choices(branch, known, domains).find((choice) => choice.arm === arm)?.known
    if (!known) return undefined
  }
  return known
}

/** The way that takes the wanted arm of each branch, or the first that can come out. */
function greedy(
  branches: ReadonlyArray<Branch>,
  known: Known,
  domains: Known,
  wanted: (branch: Branch) => number
): Way {
  const without: Range[] = []
  const queue = [...branches].reverse()
  let held = known
  for (let branch = queue.pop(); branch; branch = queue.pop()) {
    const can = choices(branch, held, domains)
    const arm = wanted(branch)
    const choice = can.find((one) => one.arm === arm) ?? can[0]
    const taken: Arm | undefined = choice && branch.arms[choice.arm]
    held = choice?.known ?? held
    for (const other of branch.arms) if (other !== taken) without.push(other)
    queue.push(...(taken?.inner ?? []).toReversed())
  }
  return {without: without.sort(byStart), facts: held}
}

function narrow(known: Known, condition: Condition, holds: boolean, domains: Known): Known | undefined {
  const key = keyOf(condition)
  const fact = known.get(key) ?? domains.get(key)
  if (!fact) return known
  const values = new Set([...fact.values].filter((value) => isMet(condition, value) === holds))
  if (values.size === 0) return undefined
  if (values.size === fact.values.size) return known
  return new Map([...known, [key, {...fact, values}]])
}

function isMet({value, negated}: Condition, held: Value): boolean {
  return (value === undefined ? held !== 'false' : held === `=${value}`) !== negated
}

/** The same variable in `{{#if x}}` and `{{#each x}}`. */
function keyOf({subject}: Condition): string {
  return subject.replace(/\s+/g, ' ')
}

/** All that a template tells apart of each variable. */
function domainsOf(branches: ReadonlyArray<Branch>): Known {
  const values = new Map<string, {subject: string; list: boolean; values: Set<Value>}>()
  visit(branches, false)
  return new Map([...values].map(([key, fact]) => [key, {...fact, domain: fact.values}]))

  function visit(branches: ReadonlyArray<Branch>, isInner: boolean): void {
    for (const {arms} of branches) {
      for (const {condition, inner} of arms) {
        if (condition) {
          const key = keyOf(condition)
          const fact = values.get(key) ?? {subject: condition.subject, list: false, values: new Set<Value>()}
          values.set(key, fact)
          const place = placeInLoop(condition.subject, isInner)
          if (place) fact.values.add(place)
          else {
            fact.values.add('true')
            fact.values.add(condition.value === undefined ? 'false' : `=${condition.value}`)
          }
          fact.list ||= condition.list ?? false
        }
        visit(inner, true)
      }
    }
  }
}

const firstOrLast =
  /^(?:@(?:first|last)|(?:for)?loop\.(?:first|last)|\$loop->(?:first|last)|\$?[\w.]+@(?:first|last)|\w+\?is_(?:first|last)|\$foreach\.(?:first|last)|\$smarty\.(?:foreach|section)\.\w+\.(?:first|last))$/
const hasNext = /^(?:\w+\?has_next|\w+_has_next|\$\w+\.hasNext|\$velocityHasNext)$/

/** A loop counts once, as one whose only item is its first and its last. */
function placeInLoop(subject: string, isInner: boolean): Value | undefined {
  if (hasNext.test(subject)) return 'false'
  return firstOrLast.test(subject) || (isInner && /^(?:is_?)?(?:first|last)$/i.test(subject))
    ? 'true'
    : undefined
}

function countBranches(branches: ReadonlyArray<Branch>): number {
  let count = 0
  for (const {arms} of branches) {
    count++
    for (const {inner} of arms) count += countBranches(inner)
  }
  return count
}

function countArms(branches: ReadonlyArray<Branch>): number {
  let count = 0
  for (const {arms} of branches) for (const {inner} of arms) count += 1 + countArms(inner)
  return count
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start
}
