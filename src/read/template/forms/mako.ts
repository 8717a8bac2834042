import type {Form} from '../form.ts'
import type {Sorted} from '../tag.ts'
import {roleOf} from './angle.ts'
import {closes, control, opens} from './control.ts'
import {element} from './element.ts'

/** `% if x:` in a line of its own, `<%def name="…">` of Mako. */
export const makoForms: ReadonlyArray<Form> = [
  ownLine('##', (content) => ({kind: 'comment', content})),
  ownLine('%', (content) => {
    const role = roleOf(content.replace(/^elif\b/, 'elsif'))
    return role ? control(role) : {kind: 'control'}
  }),
  element('</%', '%', (name) => closes(name)),
  element('<%', '%', (name, rest, isClosed) => {
    const named = /\bname\s*=\s*["']([\w.-]+)/.exec(rest)?.[1]
    if (name === 'include' || name === 'inherit') return {kind: 'partial', content: `${name} ${rest}`}
    if (name === 'block' && named && isClosed) return {kind: 'partial', content: `yield ${named}`}
    if (name === 'block' && named) return control({type: 'open', block: name, how: 'block', name: named})
    return isClosed ? {kind: 'control'} : opens(name, 'scope')
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
