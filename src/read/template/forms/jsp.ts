import {readCondition} from '../condition.ts'
import type {Form} from '../form.ts'
import {control} from './control.ts'
import {bringer, element} from './element.ts'

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
