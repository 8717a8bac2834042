import {readCondition} from '../condition.ts'
import {comment, type Form} from '../form.ts'
import {arm, armFor, closes, control, opens, opensLoop, unquoted} from './control.ts'
import {element} from './element.ts'

/** `<#if x>`, `<@macro>` of FreeMarker. */
export const freemarkerForms: ReadonlyArray<Form> = [
  comment('<#--', ['-->']),
  element('</#', '<#', (name) => closes(name)),
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
        return arm()
      case 'switch':
        return control({type: 'open', block: name, how: 'switch', condition})
      case 'case':
        return armFor(unquoted(rest))
      case 'list':
        return opensLoop(name, rest)
      case 'noparse':
        return opens(name, 'raw')
      case 'include':
        return {kind: 'partial', content: rest}
      default:
        return {kind: 'control'}
    }
  })
]
