import {readCondition} from '../condition.ts'
import {comment, type Form} from '../form.ts'
import type {Sorted} from '../tag.ts'
import {arm, closes, opens} from './control.ts'

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
  if (name === 'if') return opens(name, 'if', readCondition(given))
  if (name === 'elseif') return arm(readCondition(given))
  if (name === 'else') return arm()
  if (name === 'end') return closes()
  if (name === 'foreach') return opens(name, 'scope')
  return name === 'parse' || name === 'include' ? {kind: 'partial', content: given} : {kind: 'control'}
}
