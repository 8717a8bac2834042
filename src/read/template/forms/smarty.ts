import {type Condition, readCondition} from '../condition.ts'
import {between, comment, type Form} from '../form.ts'
import {shownText} from '../shown-text.ts'
import {arm, closes, control, opens, unquoted} from './control.ts'

/** What `$a as $b`, `from=$a item=b` or `name=i loop=$a` goes through. */
function listIn(text: string): Condition {
  const list = /\b(?:from|loop)=(\S+)/.exec(text)?.[1] ?? text.replace(/\s+as\s[\s\S]*$/, '')
  return {...readCondition(list), list: true}
}

/** `{if $x}`, `{include file="x"}` of Smarty. */
export const smartyForms: ReadonlyArray<Form> = [
  comment('{*', ['*}']),
  between('{/', '}', (name) => (/^\w+$/.test(name) ? closes(name) : undefined), {
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
          return arm()
        case 'foreach':
        case 'section':
          return opens(name, 'loop', listIn(rest))
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
          return opens(name, 'scope')
        case 'literal':
          return opens(name, 'raw')
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
