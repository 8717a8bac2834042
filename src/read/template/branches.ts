import type {Condition} from './condition.ts'
import {isField} from './own-field.ts'
import type {Range, TemplateTag} from './tag.ts'

/** A part of a template of which one arm comes out. */
export interface Branch {
  arms: Arm[]
}

/** One of the texts that may come out. */
export interface Arm extends Range {
  /** What must hold beyond the failing of the arms above it; nothing for what comes out else. */
  condition?: Condition
  /** The branches within it, in order. */
  inner: Branch[]
}

interface Open {
  family: string
  block: string
  how: 'if' | 'switch' | 'loop' | 'other'
  /** Where its first arm begins. */
  from: number
  subject?: Condition
  arms: Arm[]
  /** Branches of the arm that is open. */
  inner: Branch[]
  /** What tags print in its arms, up to so many. */
  printed: string[]
}

const deepest = 40
const mostPrinted = 50

/**
 * Find the branches of a template. Where tags do not match, the text around them is read as if they were not there.
 *
 * @param tags The tags, in order.
 * @returns The branches that lie in no other, in order.
 */
export function findBranches(tags: ReadonlyArray<TemplateTag>): Branch[] {
  const top: Branch[] = []
  const stack: Open[] = []
  const counts = new Map<string, number>()
  for (const tag of tags) {
    if (tag.when && tag.shows?.[0]) {
      const [show] = tag.shows
      current().push({arms: [{...show, condition: tag.when, inner: []}]})
    }
    const {role} = tag
    const held = tag.kind === 'output' ? stack.at(-1)?.printed : undefined
    if (held && held.length < mostPrinted) held.push(tag.content)
    if (role?.type === 'open') {
      if (role.how === 'raw') continue
      if (role.block === 'case' && stack.at(-1)?.block === 'switch' && tag.family === '{%') {
        // Nunjucks has `case` inside `switch`.
        begin(tag, {value: role.condition?.subject.replace(/^["']|["']$/g, '') ?? ''})
        continue
      }
      const how = role.how === 'if' || role.how === 'switch' || role.how === 'loop' ? role.how : 'other'
      const open: Open = {
        family: tag.family,
        block: role.block,
        how,
        from: tag.end,
        arms: [],
        inner: [],
        printed: []
      }
      if (role.condition) open.subject = role.condition
      if (how !== 'switch')
        open.arms.push({start: tag.end, end: tag.end, inner: [], ...given(role.condition)})
      stack.push(open)
      add(tag.family, role.block, 1)
    } else if (role?.type === 'arm') begin(tag, role)
    else if (role?.type === 'close') close(tag, role.block)
  }
  while (stack.length > 0) dissolve()
  return top

  function current(): Branch[] {
    return stack.at(-1)?.inner ?? top
  }

  function add(family: string, block: string, by: number): void {
    for (const key of [`${family} ${block}`, `${family} `]) counts.set(key, (counts.get(key) ?? 0) + by)
  }

  /** Begin the next arm of what is open. */
  function begin(tag: TemplateTag, {condition, value}: {condition?: Condition; value?: string}): void {
    const open = stack.findLast(
      ({how, family}, index) =>
        family === tag.family && (how !== 'other' || family === '{{') && index > stack.length - deepest
    )
    if (!open) return
    while (stack.at(-1) !== open) dissolve()
    finishArm(open, tag.start)
    const own =
      condition ??
      (value === undefined ? undefined : {subject: open.subject?.subject ?? '', value, negated: false})
    open.arms.push({start: tag.end, end: tag.end, inner: [], ...given(own)})
  }

  function close(tag: TemplateTag, block = ''): void {
    if ((counts.get(`${tag.family} ${block}`) ?? 0) <= 0) return
    for (;;) {
      const open = stack.at(-1)
      if (!open) return
      if (open.family === tag.family && (block === '' || open.block === block)) break
      dissolve()
    }
    const open = stack.pop()
    if (!open) return
    add(open.family, open.block, -1)
    finishArm(open, tag.start)
    const branches = open.arms.flatMap(({inner}) => inner)
    const single = open.arms.length < 2
    const parent = stack.at(-1)
    for (const content of open.printed)
      if (parent && parent.printed.length < mostPrinted) parent.printed.push(content)
    // A loop or a mere scope comes out once, what is nested too deep is read as if it all came out, and a field of the
    // template's own is meant to be filled in.
    const comesOut =
      single &&
      ((open.how !== 'if' && open.how !== 'switch') || isField(open.arms[0]?.condition, open.printed))
    if (stack.length > deepest || comesOut) current().push(...branches)
    else current().push({arms: open.arms})
  }

  function finishArm(open: Open, end: number): void {
    const arm = open.arms.at(-1)
    if (arm) {
      arm.end = end
      arm.inner = open.inner
    }
    open.inner = []
  }

  /** What is never closed is no block: what is in it comes out. */
  function dissolve(): void {
    const open = stack.pop()
    if (!open) return
    add(open.family, open.block, -1)
    current().push(...open.arms.flatMap(({inner}) => inner), ...open.inner)
  }
}

function given(condition: Condition | undefined): {condition?: Condition} {
  return condition ? {condition} : {}
}
