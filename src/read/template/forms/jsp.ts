import {readCondition} from '../condition.ts'
import type {Form} from '../form.ts'
import {arm, closes, opens} from './control.ts'
import {bringer, element} from './element.ts'

/** `<c:if test="…">` of JSP. */
export const jspForms: ReadonlyArray<Form> = [
  element('</c:', '<c:', (name) => (/^(?:if|choose|forEach)$/.test(name) ? closes(name) : {kind: 'control'})),
  element('<c:', '<c:', (name, rest) => {
    const test = /\btest\s*=\s*(["'])([\s\S]*?)\1/.exec(rest)?.[2]?.replace(/^[#$]\{([\s\S]*)\}$/, '$1') ?? ''
    if (name === 'if') return opens(name, 'if', readCondition(test))
    if (name === 'choose') return opens(name, 'switch')
    if (name === 'when') return arm(readCondition(test))
    if (name === 'otherwise') return arm()
    if (name === 'forEach') return opens(name, 'scope')
    if (name === 'import') return {kind: 'partial', content: rest}
    return {kind: name === 'out' ? 'output' : 'control'}
  }),
  bringer('<jsp:include')
]
