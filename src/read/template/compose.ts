import {findFrontMatter} from '../front-matter.ts'
import {formsOf} from './forms.ts'
import {hasUsualLayout} from './include-names.ts'
import {type Include, readInclude} from './include-tag.ts'
import {pairTags} from './pairs.ts'
import {scanTags} from './scan.ts'
import {
  blocksIn,
  contentName,
  definesIn,
  idOf,
  isAskedFor,
  type Part,
  type Scope,
  type Source,
  slotsIn,
  takes
} from './source.ts'
import type {TemplateTag} from './tag.ts'

/** What a template asks for. */
export interface IncludeRequest {
  /** The name as written, with `/` between folders; empty for the layout that a file is put into without naming it. */
  name: string
  /** Whether it is put into this file, or this file into it. */
  how: 'include' | 'layout'
  /** The path of the file that asks, as it was given with it; nothing for the file that is read. */
  from?: string | undefined
}

/** A file that a template brings in. */
export interface IncludedFile {
  /** Its path: two requests that mean one file give the same. */
  path: string
  text: string
}

/** Finds what a template brings in; nothing where there is no such file. */
export type FindInclude = (
  request: IncludeRequest
) => IncludedFile | undefined | Promise<IncludedFile | undefined>

/** A piece of a composed text. */
export interface Piece {
  /** Where it starts in the composed text, in UTF-16 code units. */
  start: number
  end: number
  /** Where it starts in the file that is read; nothing where it comes from another. */
  own?: number
}

/** A file with what it brings in. */
export interface Composed {
  text: string
  /** In order, without gaps. */
  pieces: Piece[]
}

const deepest = 12
const mostIncludes = 200
const longest = 2_000_000

/**
 * Put a template together with the files that it brings in. Each is found by `find`; what is not found stays a tag.
 *
 * @param text The template.
 * @param tags Its tags, in order.
 * @param find Finds the files.
 * @param options The template's path, and more forms of tags.
 * @returns The whole; nothing where nothing was brought in.
 */
export async function compose(
  text: string,
  tags: ReadonlyArray<TemplateTag>,
  find: FindInclude,
  {path, placeholders}: {path?: string | undefined; placeholders?: ReadonlyArray<string> | undefined} = {}
): Promise<Composed | undefined> {
  if (!tags.some(({kind}) => kind === 'partial') && !hasUsualLayout(path)) return undefined
  const composer = new Composer(find, placeholders)
  return composer.compose({
    text,
    path,
    isOwn: true,
    tags,
    pairs: pairTags(tags),
    from: findFrontMatter(text)?.after ?? 0,
    to: text.length
  })
}

class Composer {
  readonly #find: FindInclude
  readonly #placeholders: ReadonlyArray<string> | undefined
  readonly #known = new Map<string, Source | undefined>()
  readonly #texts: string[] = []
  readonly #pieces: Piece[] = []
  #length = 0
  #includes = 0

  constructor(find: FindInclude, placeholders: ReadonlyArray<string> | undefined) {
    this.#find = find
    this.#placeholders = placeholders
  }

  async compose(source: Source): Promise<Composed | undefined> {
    this.#emit(source, 0, source.from)
    await this.#file(source, {blocks: new Map(), defines: new Map(), open: []})
    return this.#includes > 0 ? {text: this.#texts.join(''), pieces: this.#pieces} : undefined
  }

  async #file(source: Source, outer: Scope): Promise<void> {
    const scope: Scope = {...outer, defines: new Map([...outer.defines])}
    scope.defines = new Map([...outer.defines, ...definesIn(source, scope)])
    const {from, to} = source
    const tag = source.tags.find((tag) => tag.kind === 'partial' && readInclude(tag).how === 'layout')
    const layout = tag
      ? await this.#load(readInclude(tag), source, scope)
      : source.isOwn && hasUsualLayout(source.path) && (await this.#load(usualLayout, source, scope))
    if (!layout) return this.#part({source, from, to, scope})
    const blocks = new Map([...definesIn(source, scope), ...blocksIn(source, scope), ...scope.blocks])
    const slot = scope.slot ?? {source, from, to, scope: {...scope, placed: slotsIn(layout)}}
    if (!takes(layout, blocks)) return this.#part({source, from, to, scope})
    this.#includes++
    return this.#file(layout, {
      blocks,
      slot,
      defines: scope.defines,
      open: [...scope.open, idOf(source), idOf(layout)]
    })
  }

  async #part({source, from, to, scope}: Part): Promise<void> {
    let at = from
    for (let index = firstFrom(source.tags, from); index < source.tags.length; index++) {
      const tag = source.tags[index]
      if (!tag || tag.end > to) break
      if (tag.start < at) continue
      const after = await this.#tag(tag, source, scope, at)
      if (after !== undefined) at = after
    }
    this.#emit(source, at, to)
  }

  /** Put something in a tag's place: where the text goes on after it; nothing where the tag stays. */
  async #tag(tag: TemplateTag, source: Source, scope: Scope, at: number): Promise<number | undefined> {
    const {role, kind} = tag
    const close = source.pairs.get(tag)
    if (kind === 'partial') {
      const include = readInclude(tag)
      const known =
        include.how === 'slot'
          ? include.name
            ? scope.blocks.get(include.name)
            : scope.slot
          : include.how === 'include' && scope.defines.get(include.name ?? '')
      if (known) return this.#put(known, tag, source, at, `define ${include.name}`)
      if (include.how !== 'include') return undefined
      const file = await this.#load(include, source, scope)
      if (!file) return undefined
      const inner =
        role?.type === 'open' && close ? {source, from: tag.end, to: close.start, scope} : undefined
      const open = [...scope.open, idOf(source), idOf(file)]
      this.#emit(source, at, tag.start)
      this.#includes++
      const inFile: Scope = {blocks: new Map(), slot: inner, defines: scope.defines, open}
      const defined = definesIn(file, inFile).get(include.name ?? '')
      await (defined ? this.#part(defined) : this.#file(file, inFile))
      return inner && close ? close.end : tag.end
    }
    if (role?.type === 'open' && close) {
      const block = role.how === 'block' ? scope.blocks.get(role.name ?? '') : undefined
      if (block && block.source !== source)
        return this.#put(block, {start: tag.start, end: close.end}, source, at, '')
      const define = role.how === 'define' ? scope.defines.get(role.name ?? '') : undefined
      const name = role.name ?? ''
      if (
        define?.source === source &&
        define.from === tag.end &&
        (scope.placed?.has(name) || isAskedFor(name, source))
      ) {
        this.#emit(source, at, tag.start)
        return close.end
      }
    }
    if (kind === 'output' && scope.slot && scope.slot.source !== source && contentName.test(tag.content))
      return this.#put(scope.slot, tag, source, at, '')
    return undefined
  }

  /** Put a known part in the place of a range. */
  async #put(
    part: Part,
    {start, end}: {start: number; end: number},
    source: Source,
    at: number,
    id: string
  ): Promise<number | undefined> {
    const {open} = part.scope
    if (open.length > deepest || (id && open.includes(id)) || !this.#mayGoOn()) return undefined
    this.#emit(source, at, start)
    this.#includes++
    await this.#part({...part, scope: {...part.scope, open: [...open, id]}})
    return end
  }

  async #load({name, how}: Include, source: Source, {open}: Scope): Promise<Source | undefined> {
    if (
      name === undefined ||
      (name === '' && how !== 'layout') ||
      how === 'slot' ||
      open.length > deepest ||
      !this.#mayGoOn()
    )
      return undefined
    const key = `${how} ${name} ${source.isOwn ? '' : source.path}`
    if (!this.#known.has(key)) {
      const file = await this.#find({name, how, from: source.isOwn ? undefined : source.path})
      this.#known.set(key, file && this.#source(file))
    }
    const found = this.#known.get(key)
    return found && !open.includes(idOf(found)) ? found : undefined
  }

  #source({text, path}: IncludedFile): Source {
    const tags = scanTags(text, formsOf(text, path, this.#placeholders))
    const from = findFrontMatter(text)?.after ?? 0
    // The line end after the last line is the file's, not the text's.
    const to = Math.max(from, text.length - (/(?:\r?\n){0,3}$/.exec(text)?.[0].length ?? 0))
    return {text, path, isOwn: false, tags, pairs: pairTags(tags), from, to}
  }

  #mayGoOn(): boolean {
    return this.#includes < mostIncludes && this.#length < longest
  }

  #emit({text, isOwn}: Source, from: number, to: number): void {
    if (from >= to) return
    const last = this.#pieces.at(-1)
    const start = this.#length
    this.#texts.push(text.slice(from, to))
    this.#length += to - from
    if (last && isOwn && last.own !== undefined && last.own + last.end - last.start === from)
      last.end = this.#length
    else if (last && !isOwn && last.own === undefined) last.end = this.#length
    else this.#pieces.push({start, end: this.#length, ...(isOwn ? {own: from} : {})})
  }
}

/** The layout that a file is put into without naming it. */
const usualLayout: Include = {how: 'layout', name: ''}

function firstFrom(tags: ReadonlyArray<TemplateTag>, from: number): number {
  let low = 0
  let high = tags.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tags[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
