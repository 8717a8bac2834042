import {readCondition} from '../condition.ts'
import {between, comment, type Form, type Sort} from '../form.ts'
import {shownText} from '../shown-text.ts'
import type {Role, Sorted} from '../tag.ts'

/** `<% … %>` of ERB, EJS, ASP, EEx. */
const sort: Sort = (whole) => {
  // Marks that take the space around a tag away stand on either side of the `#`.
  if (/^(?:[-_]?#|[-_]\s+#[^\n]*$|!?--)/.test(whole))
    return {kind: 'comment', content: whole.replace(/^(?:[-_]?\s*#[-_]?|!?--)|(?:--|[-_])$/g, '').trim()}
  if (/^@\s*include\b/.test(whole)) return {kind: 'partial', content: whole.slice(1).trim()}
  if (/^@/.test(whole)) return {kind: 'control'}
  const content = whole.replace(/\s*[-_]$/, '')
  const prints = /^(?:==?|-(?!\s*(?:if|unless|else|elsif|end|case|when|for|while|until|do|switch)\b))/.exec(
    content
  )?.[0]
  const code = content.replace(/^(?:==?|[-_])\s*/, '')
  if (/^(?:raw\s*\(?\s*)?(?:include|render|partial|includeFile)\b/.test(code)) {
    const opens = /\bdo\b(?:\s*\|[^|]*\|)?$/.test(code)
    return {
      kind: 'partial',
      content: code,
      ...(opens ? {role: {type: 'open', block: 'do', how: 'scope'} as const} : {})
    }
  }
  if (/^yield\b/.test(code)) return {kind: 'partial', content: code}
  const role = roleOf(code)
  if (role) return {kind: 'control', role}
  // `<%- … %>` prints in EJS and trims in ERB.
  if (prints && !(prints === '-' && /[{}]$|=>/.test(code))) return printed(code, whole)
  return {kind: 'control'}
}

function printed(code: string, whole: string): Sorted {
  const shift = whole.indexOf(code)
  const shows = shownText(code)?.map(({start, end}) => ({start: start + shift, end: end + shift}))
  return shows ? {kind: 'output', shows} : {kind: 'output'}
}

/**
 * What a line of Ruby, JavaScript, Basic, PHP or Elixir opens or closes.
 *
 * @param text The code of one tag.
 * @returns What it does to the text around it; nothing where that stays as it is.
 */
export function roleOf(text: string): Role | undefined {
  const code = text.trim()
  const placed = /^(?:content_for|provide)\s*\(?\s*:?["']?([\w-]+)["']?\s*\)?\s+do\b/.exec(code)?.[1]
  if (placed) return {type: 'open', block: 'do', how: 'define', name: placed}
  // A whole statement within one tag, or a whole program.
  if (code.length > 5000) return undefined
  if (/^(?:if|unless)\b/i.test(code) && (/(?:\bend|;)$/i.test(code) || /^[^{]*\{.*\}$/s.test(code)))
    return undefined
  const arm = /^(?:\}\s*)?(?:else\s*if|elsif|elseif)\b([\s\S]*)$/i.exec(code)?.[1]
  if (arm !== undefined) return {type: 'arm', condition: readCondition(bareTest(arm))}
  if (/^(?:\}\s*)?else\s*[:{]?$/i.test(code)) return {type: 'arm'}
  if (
    /^end$/.test(code) ||
    /^end\s*(?:if|select|unless|for)\b/i.test(code) ||
    /^(?:endif|endforeach|endfor|endwhile|endswitch)\s*;?$/i.test(code) ||
    /^(?:next|wend|loop)\b(?:\s+\w+)?$/i.test(code) ||
    /^\}\s*\)*\s*;?$/.test(code)
  )
    return {type: 'close'}
  const [, word = '', rest = ''] = /^([a-z]+)\b([\s\S]*)$/i.exec(code) ?? []
  switch (word.toLowerCase()) {
    case 'if':
      return {type: 'open', block: 'if', how: 'if', condition: readCondition(bareTest(rest))}
    case 'unless':
      return {type: 'open', block: 'if', how: 'if', condition: readCondition(bareTest(rest), true)}
    case 'case':
      // `case x` of Ruby opens, `case 'x':` of JavaScript is an arm.
      return /:$/.test(rest)
        ? {type: 'arm', value: value(rest)}
        : /^\s*["']/.test(rest)
          ? {type: 'arm', value: value(rest)}
          : {type: 'open', block: 'case', how: 'switch', condition: readCondition(bareTest(rest))}
    case 'when':
      return {type: 'arm', value: value(rest)}
    case 'default':
      return /^\s*:?$/.test(rest) ? {type: 'arm'} : undefined
    case 'switch':
      return {type: 'open', block: 'switch', how: 'switch', condition: readCondition(bareTest(rest))}
    case 'select':
      return {
        type: 'open',
        block: 'select',
        how: 'switch',
        condition: readCondition(rest.replace(/^\s*case\b/i, ''))
      }
    case 'for':
    case 'foreach':
    case 'while':
    case 'until':
    case 'do':
      return {type: 'open', block: 'loop', how: 'scope'}
    default:
      return /\bdo\s*(?:\|[^|]*\|)?$/.test(code) || /(?:\{|=>\s*\{)$/.test(code)
        ? {type: 'open', block: 'loop', how: 'scope'}
        : undefined
  }
}

function bareTest(text: string): string {
  return text.replace(/\s*(?:\{|:|;|\bthen|\bdo)\s*$/i, '').trim()
}

function value(text: string): string {
  return text
    .replace(/\s*(?:\bthen|:)\s*$/i, '')
    .trim()
    .replace(/^["':]|["']$/g, '')
}

/** `<? … ?>` of PHP. */
const php: Sort = (content) => {
  if (/^xml\b/i.test(content)) return undefined
  const [, prints, code = ''] = /^(?:(=)|php\b)?\s*([\s\S]*)$/i.exec(content) ?? []
  if (prints || /^(?:echo|printf?|_e|esc_(?:html|attr)_e)\b/.test(code)) return printed(code, content)
  if (/^(?:include|require)(?:_once)?\b/.test(code)) return {kind: 'partial', content: code}
  if (/^(?:\/\*|\/\/|#)/.test(code))
    return {kind: 'comment', content: code.replace(/^(?:\/\*+|\/\/|#)|\*\/$/g, '').trim()}
  const role = roleOf(code.replace(/;$/, ''))
  return role ? {kind: 'control', role} : {kind: 'control'}
}

/** The forms `<% %>` and `<? ?>`. */
export const angleForms: ReadonlyArray<Form> = [
  comment('<%--', ['--%>']),
  comment('<%!--', ['--%>']),
  between('<%', '%>', sort),
  between('<?', '?>', php)
]
