import {readCondition} from '../condition.ts'
import {between, comment, type Form, type Sort} from '../form.ts'
import {shownText} from '../shown-text.ts'
import type {Sorted} from '../tag.ts'
import {arm, armFor, closes, control, opens, unquoted} from './control.ts'

const partials =
  /^(?:include|include_relative|includeblock|sw_include|extends|sw_extends|render|section|layout|import|from|embed|load|snippet|component|ssi)$/
const loops = /^(?:for|tablerow|foreach|asyncEach|asyncAll)$/
/** Tags that stand alone. Any other may open a block, and does where its end comes. */
const single =
  /^(?:assign|increment|decrement|cycle|break|continue|csrf_token|url|static|now|debug|lorem|firstof|do|use|flush|echo|log|regroup|widthratio|templatetag|liquid|endcomment)$/

/** `{% … %}` of Liquid, Jinja, Django, Nunjucks, Twig. */
const sort: Sort = (whole) => {
  const content = untrimmed(whole).trim()
  if (content.startsWith('#')) return {kind: 'comment', content: content.replace(/^\s*#/gm, '').trim()}
  const [, name = '', rest = ''] = /^([\w.]+)\s*([\s\S]*)$/.exec(content) ?? []
  const end = /^end_?(\w*)$/.exec(name)?.[1]
  if (end !== undefined) return closes(end || undefined)
  if (partials.test(name)) return brought(name, rest, content)
  if (loops.test(name))
    return opens(name, 'loop', {...readCondition(/\bin\s+(.+)$/s.exec(rest)?.[1] ?? rest), list: true})
  switch (name) {
    case 'if':
      return opens(name, 'if', readCondition(rest))
    case 'unless':
      return opens(name, 'if', readCondition(rest, true))
    case 'ifequal':
    case 'ifnotequal':
      return opens(name, 'if', readCondition(`${name} ${rest}`))
    case 'ifchanged':
    case 'ifAsync':
      return opens(name, 'if', readCondition(content))
    case 'elif':
    case 'elsif':
    case 'elseif':
      return arm(readCondition(rest))
    case 'else':
      return control(
        /^if\b/.test(rest) ? {type: 'arm', condition: readCondition(rest.slice(2))} : {type: 'arm'}
      )
    case 'plural':
      return arm()
    case 'case':
      // Nunjucks has `case` inside `switch`, Liquid has it around `when`; the reader of branches tells them apart.
      return opens(name, 'switch', readCondition(rest))
    case 'switch':
      return opens(name, 'switch', readCondition(rest))
    case 'when':
      return armFor(unquoted(rest))
    case 'default':
      return arm()
    case 'raw':
    case 'verbatim':
      return opens(name, 'raw')
    case 'block':
      return control({type: 'open', block: name, how: 'block', name: unquoted(rest.split(/\s/)[0] ?? '')})
    case 'trans':
    case 'translate':
    case 't': {
      const shows = shownText(`t ${rest}`)?.map(({start, end}) => {
        const shift = whole.length - whole.replace(/^[-+~]\s*/, '').length + content.length - rest.length - 2
        return {start: start + shift, end: end + shift}
      })
      if (shows && rest !== '') return {kind: 'control', shows}
      return /^["']/.test(rest) ? {kind: 'output'} : opens(name, 'scope')
    }
    case 'blocktrans':
    case 'blocktranslate':
      // Its `{% plural %}` is another arm.
      return opens(name, 'loop', readCondition('count'))
    case 'set':
      return rest.includes('=') ? {kind: 'control'} : opens(name, 'scope')
    default:
      return single.test(name) || name === '' ? {kind: 'control'} : opens(name, 'scope')
  }
}

function brought(name: string, rest: string, content: string): Sorted {
  if (name === 'load' || name === 'import' || name === 'from') return {kind: 'control'}
  if (name === 'section' && !/^["']/.test(rest)) return opens(name, 'scope')
  if (name === 'embed' || name === 'component')
    return {kind: 'partial', content, role: {type: 'open', block: name, how: 'scope'}}
  return {kind: 'partial', content}
}

/** A comment that is a block: all up to its end is comment. */
const blockComment: Form = {
  open: '{%',
  family: '{%',
  read(search, start) {
    const {source} = search
    const open = /^\{%[-+~]?\s*comment\b[^%\n]{0,200}%\}/.exec(source.slice(start, start + 240))?.[0]
    if (!open) return undefined
    const from = start + open.length
    for (let at = search.next('endcomment', from); at >= 0 && search.spend(); ) {
      const before = /\{%[-+~]?\s{0,20}$/.exec(source.slice(Math.max(from, at - 24), at))?.[0]
      const after = /^endcomment\s{0,20}[-+~]?%\}/.exec(source.slice(at, at + 40))?.[0]
      if (before !== undefined && after !== undefined)
        return {
          kind: 'comment',
          content: source.slice(from, at - before.length).trim(),
          end: at + after.length
        }
      at = source.indexOf('endcomment', at + 1)
    }
    return {kind: 'control', content: 'comment', end: from}
  }
}

/** Without the marks that take the space around a tag away. */
function untrimmed(content: string): string {
  return content.replace(/^[-+~]|[-+~]$/g, '')
}

/** The forms `{% %}` and `{# #}`. */
export const percentForms: ReadonlyArray<Form> = [
  blockComment,
  between('{%', '%}', sort),
  comment('{#', ['#}'], untrimmed)
]
