import type {Mask} from '../../tree.ts'
import type {Form} from './form.ts'
import {newMarks, withMarks} from './forms/mustache.ts'
import {Search} from './search.ts'
import type {TemplateTag} from './tag.ts'

/** What finds opening marks, and the forms that may begin with each. */
interface Openers {
  pattern: RegExp
  /** By opening mark: the forms with the longest marks first. */
  forms: ReadonlyMap<string, ReadonlyArray<Form>>
}

/** Changes of marks that are heeded. */
const mostChanges = 50

const known = new WeakMap<ReadonlyArray<Form>, Openers>()

function openersOf(forms: ReadonlyArray<Form>): Openers {
  let openers = known.get(forms)
  if (!openers) {
    const sorted = [...forms].sort((a, b) => b.open.length - a.open.length)
    const opens = [...new Set(sorted.map(({open}) => open))]
    openers = {
      pattern: new RegExp(opens.map((open) => open.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'g'),
      forms: new Map(opens.map((open) => [open, sorted.filter((form) => open.startsWith(form.open))]))
    }
    known.set(forms, openers)
  }
  return openers
}

/**
 * Find the tags of a text.
 *
 * @param source The text.
 * @param forms The forms to look for; where two open alike, the first that fits counts.
 * @returns The tags in order; they never overlap.
 */
export function scanTags(source: string, forms: ReadonlyArray<Form>): TemplateTag[] {
  let openers = openersOf(forms)
  const search = new Search(source)
  const tags: TemplateTag[] = []
  /** Up to here stands what is printed as it is. */
  let raw = 0
  /** Ends of such blocks that do not come any more. */
  const gone = new Set<string>()
  let changes = 0
  for (let match = next(0); match; ) {
    const tag = read(match.index, openers.forms.get(match[0]) ?? [])
    if (tag) tags.push(tag)
    const marks = tag?.family === '{{' && changes < mostChanges ? newMarks(tag.content) : undefined
    if (marks) {
      changes++
      openers = openersOf([...withMarks(marks), ...forms])
    }
    match = next(tag ? tag.end : match.index + 1)
  }
  return tags

  function next(from: number): RegExpExecArray | null {
    openers.pattern.lastIndex = from
    return openers.pattern.exec(source)
  }

  function read(start: number, candidates: ReadonlyArray<Form>): TemplateTag | undefined {
    for (const form of candidates) {
      const found = form.read(search, start)
      if (!found || found.end <= start) continue
      const {role, shows, when, kind, content, end} = found
      if (start < raw) {
        // What another language will read later: it prints something, and opens nothing.
        if (end > raw) continue
        return {kind: kind === 'output' ? kind : 'control', start, end, content, family: form.family}
      }
      if (role?.type === 'open' && role.how === 'raw') raw = rawEnd(form.family, role.block, end)
      return {
        kind,
        start,
        end,
        content,
        family: form.family,
        ...(role ? {role} : {}),
        ...(shows ? {shows} : {}),
        ...(when ? {when} : {})
      }
    }
    return undefined
  }

  /** Where the tag begins that ends a block printed as it is. */
  function rawEnd(family: string, block: string, from: number): number {
    const close = rawEnds[family]?.(block) ?? /\{\{\{\{\//g
    if (gone.has(close.source)) return from
    close.lastIndex = from
    const end = close.exec(source)?.index
    if (end === undefined) gone.add(close.source)
    return end ?? from
  }
}

const rawEnds: Readonly<Record<string, (block: string) => RegExp>> = {
  '{%': (block) => new RegExp(`\\{%[-+~]?\\s*end${block}\\s*[-+~]?%\\}`, 'g'),
  '{': () => /\{\/literal\}/g,
  '@': () => /@endverbatim\b/g,
  '<#': () => /<\/#noparse>/g
}

/**
 * The masks of tags: all of each but the texts that it shows, in which tags may stand again.
 *
 * @param source The text.
 * @param tags The tags, in order.
 * @param forms The forms of tags that shown texts may have.
 * @returns The masks, in order, without overlaps.
 */
export function masksOf(
  source: string,
  tags: ReadonlyArray<TemplateTag>,
  forms: ReadonlyArray<Form>
): Mask[] {
  return tags.flatMap(({kind, start, end, content, shows}): Mask[] => {
    if (!shows || shows.length === 0) return [{kind, start, end, content}]
    const masks: Mask[] = []
    let from = start
    for (const show of shows) {
      masks.push({kind: 'control', start: from, end: show.start, content})
      for (const inner of scanTags(source.slice(show.start, show.end), forms))
        masks.push({
          kind: inner.kind,
          start: inner.start + show.start,
          end: inner.end + show.start,
          content: inner.content
        })
      from = show.end
    }
    masks.push({kind: 'control', start: from, end, content})
    return masks
  })
}
