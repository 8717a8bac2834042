import type {TemplateTag} from './tag.ts'

/** What a tag brings in. */
export interface Include {
  /** `include` puts a file in its place, `layout` puts this file into another, `slot` is where a layout takes it. */
  how: 'include' | 'layout' | 'slot'
  /** The name as written, with `/` between folders; of a slot the name of what fills it, or nothing for all else. Missing where it is known only later. */
  name?: string
}

const quoted = /"([^"]{1,300})"|'([^']{1,300})'|`([^`]{1,300})`/
const bare = /^[@\w./-]{1,300}/
/** What is put together when the template runs. */
const dynamic = /[{}$#<>*]|::/

/**
 * Say what a tag of the kind `partial` brings in.
 *
 * @param tag The tag.
 * @returns What it brings in.
 */
export function readInclude({family, content}: Pick<TemplateTag, 'family' | 'content'>): Include {
  const [, word = '', rest = ''] = /^(\w+)\s*\(?\s*([\s\S]*)$/.exec(content) ?? []
  const text = rest.replace(/\)\s*$/, '')
  switch (family) {
    case '{{':
      if (word === 'yield') return slot(text)
      if (content.startsWith('@partial-block')) return {how: 'slot', name: ''}
      if (/^include\s*\(/.test(content)) return named('include', nameIn(rest))
      if (word === 'extend' && quoted.test(rest)) return named('layout', nameIn(rest))
      return named('include', /^["'`]/.test(content) ? nameIn(content) : bare.exec(content)?.[0])
    case '%':
      if (word === 'yield') return slot(rest)
      return named(word === 'inherit' ? 'layout' : 'include', nameIn(rest))
    case '<#':
    case '#':
      return named('include', nameIn(content))
    case '<jsp:include':
    case '<c:':
    case '<mj-include':
      return named(
        'include',
        nameIn(/\b(?:page|url|path)\s*=\s*("[^"]*"|'[^']*')/.exec(content)?.[1] ?? '')?.replace(
          /^file:\/\//,
          ''
        )
      )
    case '<?':
      return named('include', [...content.matchAll(new RegExp(quoted, 'g'))].map(oneOf).at(-1))
    case '[%':
      return named('include', /^["']/.test(text) ? nameIn(text) : bare.exec(text)?.[0])
    case '@': {
      const name = nameIn(text)
      if (word === 'yield') return slot(name ?? '')
      return named(word === 'extends' ? 'layout' : 'include', name?.replaceAll('.', '/'))
    }
    default: {
      if (word === 'yield') return slot(text)
      const how = /^(?:extends|sw_extends|layout)$/.test(word) ? 'layout' : 'include'
      if (/^\w+\.|^@/.test(text) && !(family === '{%' && word.startsWith('include'))) return {how}
      // Jekyll's names have no quotes.
      const plain = family === '{%' && /^[\w./-]+\.\w+/.exec(text)?.[0]
      return named(how, plain || nameIn(text))
    }
  }
}

function named(how: Include['how'], name: string | undefined): Include {
  return name === undefined || dynamic.test(name) ? {how} : {how, name}
}

/** `yield`, `yield :footer`, `yield("footer")`, `yield footer`. */
function slot(text: string): Include {
  return {how: 'slot', name: nameIn(text) ?? /^:?([\w-]*)/.exec(text.trim())?.[1] ?? ''}
}

function nameIn(text: string): string | undefined {
  const match = quoted.exec(text)
  return match ? oneOf(match) : undefined
}

function oneOf(match: RegExpExecArray | RegExpMatchArray): string | undefined {
  return match.slice(1).find((value) => value !== undefined)
}
