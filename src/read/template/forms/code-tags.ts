import {type Condition, readCondition} from '../condition.ts'
import {between, comment, type Form} from '../form.ts'
import type {Search} from '../search.ts'
import {shownText} from '../shown-text.ts'
import type {Role, Sorted} from '../tag.ts'
import {roleOf} from './angle.ts'

function control(role: Role): Sorted {
  return {kind: 'control', role}
}

const unquoted = (text: string): string => text.trim().replace(/^["']|["']$/g, '')

/** Where a tag that looks like an element ends: past the next `>` outside quotes and brackets; -1 where there is none near. */
function elementEnd(search: Search, from: number): number {
  const {source} = search
  let quote = ''
  let depth = 0
  const last = Math.min(source.length, from + 1000)
  for (let index = from; index < last && search.spend(); index++) {
    const character = source[index] ?? ''
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '>' && depth <= 0) return index + 1
  }
  return -1
}

function element(
  open: string,
  family: string,
  sort: (name: string, rest: string, isClosed: boolean) => Sorted
): Form {
  return {
    open,
    family,
    read(search, start) {
      const end = elementEnd(search, start + open.length)
      const whole = end < 0 ? '' : search.source.slice(start + open.length, end - 1)
      const text = whole.replace(/\/$/, '')
      const [, name, rest = ''] = /^([\w.:-]+)\s*([\s\S]*)$/.exec(text) ?? []
      return name === undefined ? undefined : {content: text, ...sort(name, rest.trim(), text !== whole), end}
    }
  }
}

/** `<#if x>`, `<@macro>` of FreeMarker. */
export const freemarkerForms: ReadonlyArray<Form> = [
  comment('<#--', ['-->']),
  element('</#', '<#', (name) => control({type: 'close', block: name})),
  element('</@', '<#', () => ({kind: 'control'})),
  element('<@', '<#', () => ({kind: 'control'})),
  element('<#', '<#', (name, rest) => {
    const condition = readCondition(rest)
    switch (name) {
      case 'if':
        return control({type: 'open', block: name, how: 'if', condition})
      case 'elseif':
        return control({type: 'arm', condition})
      case 'else':
      case 'default':
        return control({type: 'arm'})
      case 'switch':
        return control({type: 'open', block: name, how: 'switch', condition})
      case 'case':
        return control({type: 'arm', value: unquoted(rest)})
      case 'list':
        return control({
          type: 'open',
          block: name,
          how: 'loop',
          condition: {...readCondition(rest.replace(/\s+as\s[\s\S]*$/, '')), list: true}
        })
      case 'noparse':
        return control({type: 'open', block: name, how: 'raw'})
      case 'include':
        return {kind: 'partial', content: rest}
      default:
        return {kind: 'control'}
    }
  })
]

/** `<c:if test="…">` of JSP. */
export const jspForms: ReadonlyArray<Form> = [
  element('</c:', '<c:', (name) =>
    /^(?:if|choose|forEach)$/.test(name) ? control({type: 'close', block: name}) : {kind: 'control'}
  ),
  element('<c:', '<c:', (name, rest) => {
    const test = /\btest\s*=\s*(["'])([\s\S]*?)\1/.exec(rest)?.[2]?.replace(/^[#$]\{([\s\S]*)\}$/, '$1') ?? ''
    if (name === 'if') return control({type: 'open', block: name, how: 'if', condition: readCondition(test)})
    if (name === 'choose') return control({type: 'open', block: name, how: 'switch'})
    if (name === 'when') return control({type: 'arm', condition: readCondition(test)})
    if (name === 'otherwise') return control({type: 'arm'})
    if (name === 'forEach') return control({type: 'open', block: name, how: 'scope'})
    if (name === 'import') return {kind: 'partial', content: rest}
    return {kind: name === 'out' ? 'output' : 'control'}
  }),
  bringer('<jsp:include')
]

/** An element that brings in what an attribute names. */
function bringer(open: string): Form {
  return {
    open,
    family: open,
    read(search, start) {
      const end = elementEnd(search, start)
      if (end < 0) return undefined
      return {kind: 'partial', content: search.source.slice(start + open.length, end - 1).trim(), end}
    }
  }
}

/** `<mj-include path="…" />` of MJML. */
export const mjmlForms: ReadonlyArray<Form> = [bringer('<mj-include')]

/** `% if x:` in a line of its own, `<%def name="…">` of Mako. */
export const makoForms: ReadonlyArray<Form> = [
  ownLine('##', (content) => ({kind: 'comment', content})),
  ownLine('%', (content) => {
    const role = roleOf(content.replace(/^elif\b/, 'elsif'))
    return role ? control(role) : {kind: 'control'}
  }),
  element('</%', '%', (name) => control({type: 'close', block: name})),
  element('<%', '%', (name, rest, isClosed) => {
    const named = /\bname\s*=\s*["']([\w.-]+)/.exec(rest)?.[1]
    if (name === 'include' || name === 'inherit') return {kind: 'partial', content: `${name} ${rest}`}
    if (name === 'block' && named && isClosed) return {kind: 'partial', content: `yield ${named}`}
    if (name === 'block' && named) return control({type: 'open', block: name, how: 'block', name: named})
    return isClosed ? {kind: 'control'} : control({type: 'open', block: name, how: 'scope'})
  })
]

/** A tag that begins a line and ends with it. */
function ownLine(open: string, sort: (content: string) => Sorted): Form {
  return {
    open,
    family: '%',
    read({source}, start) {
      const before = source.slice(Math.max(0, start - 40), start)
      if (!/(?:^|[\r\n])[ \t]*$/.test(before) || source.startsWith(open[0] ?? '', start + open.length))
        return undefined
      const end = start + (/[\r\n]|$/.exec(source.slice(start, start + 500))?.index ?? 0)
      const content = source.slice(start + open.length, end).trim()
      return content === '' ? undefined : {content, ...sort(content), end}
    }
  }
}

/** `@if (…)` of Blade. */
export const bladeForms: ReadonlyArray<Form> = [
  // `<x-mail::button :url="$url">`, whose name is none of an element.
  element('</x-', '<x-', () => ({kind: 'control'})),
  element('<x-', '<x-', () => ({kind: 'control'})),
  {
    open: '@',
    family: '@',
    read(search, start) {
      if (/\w/.test(search.source[start - 1] ?? '')) return undefined
      const name = /^[a-z]{2,20}\b/i.exec(search.source.slice(start + 1, start + 24))?.[0]
      if (!name || !blade.has(name)) return undefined
      let end = start + 1 + name.length
      let given = ''
      const bracket = /^[ \t]*\(/.exec(search.source.slice(end, end + 8))?.[0].length
      if (bracket) {
        const close = search.balanced(end + bracket - 1)
        if (close > 0) {
          given = search.source.slice(end + bracket, close - 1).trim()
          end = close
        }
      }
      const shown = name === 'lang' ? shownText(given) : undefined
      const from = search.source.indexOf(given, start + name.length)
      const shows = shown?.map((range) => ({start: range.start + from, end: range.end + from}))
      return {
        content: `${name} ${given}`.trim(),
        ...bladeTag(name, given),
        ...(shows ? {shows} : {}),
        end
      }
    }
  }
]

const blade = new Set(
  (
    'if elseif else endif unless endunless isset endisset empty endempty auth endauth guest endguest can endcan foreach endforeach forelse ' +
    'endforelse for endfor while endwhile switch case default break endswitch include includeIf includeWhen extends section endsection stop show ' +
    'yield component endcomponent slot endslot php endphp lang verbatim endverbatim push endpush csrf each continue'
  ).split(' ')
)

function bladeTag(name: string, given: string): Sorted {
  const ends = /^end(\w+)$/.exec(name)?.[1]
  if (ends) return control({type: 'close', block: ends})
  switch (name) {
    case 'if':
      return control({type: 'open', block: name, how: 'if', condition: readCondition(given)})
    case 'unless':
      return control({type: 'open', block: name, how: 'if', condition: readCondition(given, true)})
    case 'isset':
    case 'can':
      return control({type: 'open', block: name, how: 'if', condition: readCondition(given)})
    case 'auth':
    case 'guest':
      return control({type: 'open', block: name, how: 'if', condition: readCondition(name)})
    case 'empty':
      return given
        ? control({type: 'open', block: name, how: 'if', condition: readCondition(given, true)})
        : control({type: 'arm'})
    case 'elseif':
      return control({type: 'arm', condition: readCondition(given)})
    case 'else':
    case 'default':
      return control({type: 'arm'})
    case 'forelse':
    case 'foreach':
      return control({
        type: 'open',
        block: name,
        how: 'loop',
        condition: {...readCondition(given.replace(/\s+as\s[\s\S]*$/, '')), list: true}
      })
    case 'for':
    case 'while':
    case 'component':
    case 'slot':
    case 'push':
      return control({type: 'open', block: name, how: 'scope'})
    case 'switch':
      return control({type: 'open', block: name, how: 'switch', condition: readCondition(given)})
    case 'case':
      return control({type: 'arm', value: unquoted(given)})
    case 'verbatim':
      return control({type: 'open', block: name, how: 'raw'})
    case 'include':
    case 'includeIf':
    case 'includeWhen':
    case 'extends':
    case 'each':
    case 'yield':
      return {kind: 'partial', content: `${name} ${given}`}
    case 'section':
      // With two arguments it is done: `@section('title', 'Your order')`.
      return /,/.test(given) || given === ''
        ? {kind: 'control'}
        : control({type: 'open', block: name, how: 'block', name: unquoted(given)})
    case 'stop':
    case 'show':
      return control({type: 'close', block: 'section'})
    case 'lang':
      return {kind: 'output'}
    default:
      return {kind: 'control'}
  }
}

/** `#if ($x)`, `$name` of Velocity. */
export const velocityForms: ReadonlyArray<Form> = [
  comment('#*', ['*#']),
  {
    open: '##',
    family: '#',
    read({source}, start) {
      const end = /[\r\n]|$/.exec(source.slice(start))?.index ?? 0
      return {kind: 'comment', content: source.slice(start + 2, start + end).trim(), end: start + end}
    }
  },
  {
    open: '#',
    family: '#',
    read(search, start) {
      const [text, name = ''] =
        /^#\{?(if|elseif|else|end|foreach|set|parse|include|stop|break)\}?(?!\w)/.exec(
          search.source.slice(start, start + 12)
        ) ?? ['']
      if (!text) return undefined
      let end = start + text.length
      let given = ''
      const bracket = /^\s*\(/.exec(search.source.slice(end, end + 8))?.[0].length
      if (bracket && name !== 'else' && name !== 'end') {
        const close = search.balanced(end + bracket - 1)
        if (close < 0) return undefined
        given = search.source.slice(end + bracket, close - 1).trim()
        end = close
      }
      return {content: given, ...velocityTag(name, given), end}
    }
  },
  {
    open: '$',
    family: '$',
    read({source}, start) {
      const text =
        /^\$!?(?:\{[\w.!()"' ,-]{1,200}\}|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*(?:\([^()\n]{0,100}\))?)*)/.exec(
          source.slice(start, start + 400)
        )?.[0]
      return text ? {kind: 'output', content: text.slice(1), end: start + text.length} : undefined
    }
  }
]

function velocityTag(name: string, given: string): Sorted {
  if (name === 'if') return control({type: 'open', block: name, how: 'if', condition: readCondition(given)})
  if (name === 'elseif') return control({type: 'arm', condition: readCondition(given)})
  if (name === 'else') return control({type: 'arm'})
  if (name === 'end') return control({type: 'close'})
  if (name === 'foreach') return control({type: 'open', block: name, how: 'scope'})
  return name === 'parse' || name === 'include' ? {kind: 'partial', content: given} : {kind: 'control'}
}

/** What `$a as $b`, `from=$a item=b` or `name=i loop=$a` goes through. */
function listIn(text: string): Condition {
  const list = /\b(?:from|loop)=(\S+)/.exec(text)?.[1] ?? text.replace(/\s+as\s[\s\S]*$/, '')
  return {...readCondition(list), list: true}
}

/** `{if $x}`, `{include file="x"}` of Smarty. */
export const smartyForms: ReadonlyArray<Form> = [
  comment('{*', ['*}']),
  between('{/', '}', (name) => (/^\w+$/.test(name) ? control({type: 'close', block: name}) : undefined), {
    line: true,
    family: '{'
  }),
  between(
    '{',
    '}',
    (content) => {
      const [, name = '', rest = ''] = /^(\$|[a-z]+)(?=[\s}]|$|\w)\s*(.*)$/.exec(content) ?? []
      const condition = readCondition(rest)
      if (/^\$[\w.[\]|:'"> ()-]+$/.test(content)) return {kind: 'output'}
      switch (name) {
        case 'if':
          return control({type: 'open', block: name, how: 'if', condition})
        case 'elseif':
          return control({type: 'arm', condition})
        case 'else':
        case 'foreachelse':
        case 'sectionelse':
          return control({type: 'arm'})
        case 'foreach':
        case 'section':
          return control({type: 'open', block: name, how: 'loop', condition: listIn(rest)})
        case 'block':
          return control({
            type: 'open',
            block: name,
            how: 'block',
            name: unquoted(rest.replace(/^name=/, '').split(/\s/)[0] ?? '')
          })
        case 'capture':
        case 't':
        case 'strip':
          return control({type: 'open', block: name, how: 'scope'})
        case 'literal':
          return control({type: 'open', block: name, how: 'raw'})
        case 'include':
        case 'extends':
          return {kind: 'partial', content}
        case 'assign':
        case 'break':
        case 'continue':
        case 'function':
        case 'call':
          return {kind: 'control'}
        case 'l':
        case 'url':
        case 'link':
        case 'hook':
        case 'mailto':
        case 'translate': {
          const shows = shownText(content)
          return shows ? {kind: 'output', shows} : {kind: 'output'}
        }
        default:
          // `{widget name="footer"}`: anything that is given something by name.
          return /^[a-z_]\w*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|\S+))+$/i.test(content)
            ? {kind: 'output'}
            : undefined
      }
    },
    {line: true}
  )
]
