import {readCondition} from '../condition.ts'
import {comment, type Form} from '../form.ts'
import {control, unquoted} from './control.ts'
import {element} from './element.ts'

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
