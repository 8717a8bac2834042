import {readInclude} from './include-tag.ts'
import type {TemplateTag} from './tag.ts'

/** A file that takes part. */
export interface Source {
  text: string
  path: string | undefined
  isOwn: boolean
  tags: ReadonlyArray<TemplateTag>
  pairs: ReadonlyMap<TemplateTag, TemplateTag>
  /** Where its text begins (after front matter), and ends. */
  from: number
  to: number
}

/** A part of a file, and what its own tags mean. */
export interface Part {
  source: Source
  from: number
  to: number
  scope: Scope
}

export interface Scope {
  /** What fills the blocks of a layout, by name. */
  blocks: ReadonlyMap<string, Part>
  /** What fills a slot without a name. */
  slot?: Part | undefined
  /** Texts that are defined, to be put elsewhere, by name. */
  defines: ReadonlyMap<string, Part>
  /** Names of texts that the layout puts where it wants them. */
  placed?: ReadonlySet<string>
  /** The files and texts that are open: none is put into itself. */
  open: ReadonlyArray<string>
}

/** What a layout prints where the letter belongs, in languages that have no word for it. */
export const contentName =
  /^(?:content|body|content_for_layout|contents|page\.content|children|slot|\$slot)(?:\s*\|.*)?$/

export function idOf({path, isOwn}: Source): string {
  return isOwn ? '' : `file ${path}`
}

/** The texts that a file defines, by name. */
export function definesIn(source: Source, scope: Scope): Map<string, Part> {
  return partsIn(source, scope, 'define')
}

/** The blocks that a file has, by name. */
export function blocksIn(source: Source, scope: Scope): Map<string, Part> {
  return partsIn(source, scope, 'block')
}

function partsIn(source: Source, scope: Scope, how: 'define' | 'block'): Map<string, Part> {
  const parts = new Map<string, Part>()
  for (const [{role, end}, close] of source.pairs) {
    if (role?.type === 'open' && role.how === how && role.name !== undefined)
      parts.set(role.name, {source, from: end, to: close.start, scope})
  }
  return parts
}

/** The names of what fills the slots of a layout. */
export function slotsIn({tags}: Source): ReadonlySet<string> {
  const slots = tags.flatMap((tag) => (tag.kind === 'partial' ? [readInclude(tag)] : []))
  return new Set(slots.flatMap(({how, name}) => (how === 'slot' && name ? [name] : [])))
}

export function isAskedFor(name: string, {tags}: Source): boolean {
  return tags.some((tag) => tag.kind === 'partial' && readInclude(tag).name === name)
}

/** Whether a layout has a place for what it is given. */
export function takes({tags}: Source, blocks: ReadonlyMap<string, Part>): boolean {
  return tags.some((tag) => {
    if (tag.role?.type === 'open' && tag.role.how === 'block') return blocks.has(tag.role.name ?? '')
    if (tag.kind === 'output') return contentName.test(tag.content)
    if (tag.kind !== 'partial') return false
    const {how, name} = readInclude(tag)
    return how === 'layout' || (how === 'slot' && (!name || blocks.has(name)))
  })
}
