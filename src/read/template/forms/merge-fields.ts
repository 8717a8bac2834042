import {readCondition} from '../condition.ts'
import {between, braces, type Form, output, type Sort, tightOutput} from '../form.ts'
import type {Sorted} from '../tag.ts'
import {isBracedField} from './braced-field.ts'
import {arm, closes, opens} from './control.ts'

/** `*|IF:X|*` of Mailchimp. */
function mailchimp(content: string): Sorted {
  const [, word = '', rest = ''] = /^(IFNOT|IF|ELSEIF|ELSE|END)\b:?(.*)$/.exec(content) ?? []
  if (word === 'IF' || word === 'IFNOT') return opens('IF', 'if', readCondition(rest, word === 'IFNOT'))
  if (word === 'ELSEIF') return arm(readCondition(rest))
  if (word === 'ELSE') return arm()
  return word === 'END' ? closes() : {kind: 'output'}
}

/** `%%[ if … then ]%%` of AMPscript. */
function ampscript(content: string): Sorted {
  if (/^\/\*[^*]*\*\/$/.test(content)) return {kind: 'comment', content: content.slice(2, -2).trim()}
  if (content.length > 2000) return {kind: 'control'}
  const text = content.replace(/\s+/g, ' ')
  if (/^else$/i.test(text)) return arm()
  const other = /^elseif (.+) then\b/i.exec(text)?.[1]
  if (other) return arm(readCondition(other))
  const ends = /\bendif\b/i.test(text)
  const test = /(?:^|\s)if (.+?) then\b/i.exec(text)?.[1]
  if (test && !ends) return opens('if', 'if', readCondition(test))
  return ends && !test ? closes() : {kind: 'control'}
}

const exactTargetField = tightOutput(/^=?[\w.:@(["' ,)\]-]+=?$/)

/** `%%name%%`, `%%=v(@name)=%%`, `%%=ContentBlockByName("Header")=%%`. */
const exactTarget: Sort = (content, raw) =>
  /^=\s*(?:ContentBlockBy\w+|ContentArea\w*)\s*\(/i.test(content)
    ? {kind: 'partial', content: content.replace(/^=\s*/, '')}
    : exactTargetField(content, raw)

/** `[% IF x %]` of Template Toolkit. */
function toolkit(whole: string): Sorted {
  const content = whole.replace(/^[-+~]\s*|\s*[-+~]$/g, '')
  if (content.startsWith('#')) return {kind: 'comment', content: content.slice(1).trim()}
  const [, word = '', rest = ''] = /^([A-Z]{2,})\b\s*([\s\S]*)$/.exec(content) ?? []
  switch (word) {
    case '':
      return {kind: 'output'}
    case 'IF':
      return opens(word, 'if', readCondition(rest))
    case 'UNLESS':
      return opens(word, 'if', readCondition(rest, true))
    case 'ELSIF':
      return arm(readCondition(rest))
    case 'ELSE':
      return arm()
    case 'FOREACH':
    case 'WHILE':
    case 'BLOCK':
    case 'WRAPPER':
    case 'FILTER':
      return opens(word, 'scope')
    case 'END':
      return closes()
    case 'INCLUDE':
    case 'PROCESS':
    case 'INSERT':
      return {kind: 'partial', content}
    default:
      return {kind: 'control'}
  }
}

/** `((flag??text))` of GOV.UK Notify: a text that comes out where the flag is set. */
function notify(content: string): Sorted | undefined {
  const flag = /^(\p{L}[\p{L}\w '’-]*)\?\?/u.exec(content)
  if (!flag) return /^\p{L}[\p{L}\w '’-]*$/u.test(content) ? {kind: 'output'} : undefined
  return {
    kind: 'control',
    shows: [{start: flag[0].length, end: content.length}],
    when: readCondition(flag[1] ?? '')
  }
}

/** Forms that put in a field, which every letter may have; longer opening marks first. */
export const mergeFieldForms: ReadonlyArray<Form> = [
  braces('{!', output(/^[$\w]/)),
  between('{', '}', (content) => (isBracedField(content) ? {kind: 'output'} : undefined), {line: true}),
  braces('$!{', output(/./)),
  braces('${', output(/./)),
  braces('#{', output(/./)),
  between('*|', '|*', mailchimp, {line: true}),
  between('%%[', ']%%', ampscript),
  between('%%', '%%', exactTarget, {line: true}),
  between('%{', '}', output(/^[\w.]+$/), {line: true}),
  between('%', '%', tightOutput(/^[A-Za-z_][\w.:-]+$/), {line: true}),
  {
    // `Hi %s,` of a text that is put together elsewhere.
    open: '%',
    family: '%s',
    read({source}, start) {
      const tag = /^%(?:\d\$)?s(?![\w%])/.exec(source.slice(start, start + 6))?.[0]
      return tag && !/[\w%]$/.test(source.slice(Math.max(0, start - 1), start))
        ? {kind: 'output', content: tag, end: start + tag.length}
        : undefined
    }
  },
  between('%(', ')s', output(/^[\w.]+$/), {line: true}),
  // `<<borrowers.firstname>>` of Koha, a table and its column; `<<Name>>` waits for somebody to fill it in.
  between('<<', '>>', tightOutput(/^[a-z_]\w*\.[a-z_]\w*$/i), {line: true}),
  between('((', '))', notify),
  between('[%', '%]', toolkit)
]
