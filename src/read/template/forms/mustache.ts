import {readCondition} from '../condition.ts'
import {between, comment, type Form, type Sort} from '../form.ts'
import {shownText} from '../shown-text.ts'
import type {Role, Sorted} from '../tag.ts'
import {arm, closes, control, opens} from './control.ts'

const loops = /^(?:each|foreach|for|list|repeat|times|range|eachInMap|iterate)$/
/** Helpers that choose by what they are given. */
const tests =
  /^(?:if\w+|unless\w+|is\w*|eq|ne|neq|gt|gte|lt|lte|ge|le|and|or|not|compare|contains|equals?|when|has\w*|any|all)$/
/** A block that prints what is in it, whatever it is given. */
const scopes = /^(?:with|let|t|tr|trans|translate|i18n|layout|wrapper|markdown|text|raw)$/

/** `{{ … }}` of Handlebars, Mustache, Liquid, Jinja, Twig, Blade, Go. */
const sort: Sort = (whole) => {
  const content = whole.replace(/^[-~]\s*/, '').replace(/\s*[-~]$/, '')
  if (/^!/.test(content)) return {kind: 'comment', content: content.replace(/^!(?:--)?|--$/g, '').trim()}
  if (/^\/\*/.test(content)) return {kind: 'comment', content: content.replace(/^\/\*|\*\/$/g, '').trim()}
  if (content === '' || /^=.*=$/.test(content)) return {kind: 'control'}
  const mark = content[0] ?? ''
  const rest = content.slice(1).trim()
  if (mark === '>') return {kind: 'partial', content: rest}
  if (mark === '#') return opened(rest)
  if (mark === '^') {
    if (rest === '') return arm()
    const [name = '', ...given] = rest.split(/\s+/)
    return opens(name, 'if', readCondition(name === 'if' && given.length > 0 ? given.join(' ') : rest, true))
  }
  if (mark === '/') return closes(rest.split(/\s/)[0] ?? '')
  // Twig's and Jinja's: a file, or what the block of the layout has.
  if (/^include\s*\(/.test(content)) return {kind: 'partial', content}
  if (/^(?:parent|super)\s*\(\s*\)$|^block\.super$/.test(content))
    return {kind: 'partial', content: 'yield parent()'}
  return keyword(content) ?? printed(whole)
}

function printed(content: string): Sorted {
  const shows = shownText(content)
  return shows ? {kind: 'output', shows} : {kind: 'output'}
}

/** `{{#name …}}`. */
function opened(rest: string): Sorted {
  if (rest.startsWith('>')) {
    const name = rest.slice(1).trim()
    return {
      kind: 'partial',
      content: name,
      role: {type: 'open', block: name.split(/\s/)[0] ?? '', how: 'block', name: '@partial-block'}
    }
  }
  const inline = /^\*\s*inline\s+["']?([\w./-]+)/.exec(rest)?.[1]
  if (inline) return control({type: 'open', block: 'inline', how: 'define', name: inline})
  const [name = '', ...given] = rest.replace(/\s+as\s*\|[^|]*\|$/, '').split(/\s+/)
  const test = given.join(' ')
  if (name === 'extend')
    return {kind: 'partial', content: rest, role: {type: 'open', block: name, how: 'scope'}}
  if (name === 'content' || name === 'block')
    return control({type: 'open', block: name, how: 'block', name: quoted(given[0] ?? '')})
  if (name === 'if') return opens(name, 'if', readCondition(test))
  if (name === 'unless') return opens(name, 'if', readCondition(test, true))
  if (loops.test(name)) return opens(name, 'loop', {...readCondition(test), list: true})
  if (scopes.test(name)) return opens(name, 'scope', readCondition(test || name))
  if (given.length === 0) return opens(name, 'if', readCondition(name))
  if (tests.test(name)) return opens(name, 'if', readCondition(`${name} ${test}`))
  // Of what else a helper may do, it most likely chooses where it has an `{{else}}`.
  return opens(name, 'scope', readCondition(`${name} ${test}`))
}

/** Words that Go and Handlebars have in place of marks. */
function keyword(content: string): Sorted | undefined {
  const [, name = '', rest = ''] =
    /^(if|else|elseif|elif|end|range|with|define|template|block|include|partial|yield|break|continue|\$\w+\s*:?=)(?![\w.(])\s*([\s\S]*)$/.exec(
      content
    ) ?? []
  switch (name) {
    case '':
      return undefined
    case 'if':
      // Ember's `{{if late "late" "early"}}` prints; `{{ if }}` alone is a name.
      if (
        rest === '' ||
        /^[|]/.test(rest) ||
        /^(?!eq |ne |and |or |not |gt |lt |ge |le )\S+\s+["']/.test(rest)
      )
        return undefined
      return opens('if', 'if', readCondition(rest))
    case 'elseif':
    case 'elif':
      return arm(readCondition(rest))
    case 'else':
      return control(elseArm(rest))
    case 'end':
      return rest === '' ? closes() : undefined
    case 'range':
      return opens('range', 'loop', {...readCondition(rest.replace(/^.*:=\s*/, '')), list: true})
    case 'with':
      if (/^[|]/.test(rest) || rest === '') return undefined
      return opens('with', 'if', readCondition(rest))
    case 'define':
      return control({type: 'open', block: 'define', how: 'define', name: quoted(rest)})
    case 'block':
      return /^["']/.test(rest)
        ? control({type: 'open', block: 'block', how: 'block', name: quoted(rest)})
        : undefined
    case 'template':
    case 'include':
    case 'partial':
      return rest === '' || /^[|]/.test(rest) ? undefined : {kind: 'partial', content: rest}
    case 'yield':
      return {kind: 'partial', content: `yield ${rest}`.trim()}
    default:
      return {kind: 'control'}
  }
}

function elseArm(rest: string): Role {
  if (rest === '') return {type: 'arm'}
  const [name = '', ...given] = rest.split(/\s+/)
  const test = given.join(' ')
  if (name === 'if' || name === 'with') return {type: 'arm', condition: readCondition(test)}
  if (name === 'unless') return {type: 'arm', condition: readCondition(test, true)}
  return {type: 'arm', condition: readCondition(rest)}
}

function quoted(text: string): string {
  return /["'`]([^"'`]+)["'`]/.exec(text)?.[1] ?? text.trim()
}

/** A tag that is printed as it stands, or that an outer language prints: `\{{x}}`, `@{{ x }}`. */
function escaped(open: string): Form {
  const plain = between(open, '}}', () => ({kind: 'output'}), {family: '{{'})
  return plain
}

/** The forms between braces in pairs; longer opening marks come before the shorter ones that they begin with. */
export const mustacheForms: ReadonlyArray<Form> = [
  // Moodle's names of texts and pictures.
  between('{{#str}}', '{{/str}}', () => ({kind: 'output'}), {family: '{{'}),
  between('{{#pix}}', '{{/pix}}', () => ({kind: 'control'}), {family: '{{'}),
  between('{{{{', '}}}}', (content) =>
    content.startsWith('/') ? closes(content.slice(1).trim()) : opens(content.split(/\s/)[0] ?? '', 'raw')
  ),
  between('{{{', '}}}', printed, {family: '{{'}),
  comment('{{!--', ['--}}', '--~}}']),
  comment('{{~!--', ['--}}', '--~}}']),
  comment('{{--', ['--}}']),
  escaped('\\{{'),
  escaped('@{{'),
  between('{{', '}}', sort),
  between('{!!', '!!}', printed)
]

/** Marks that Mustache is told to take instead of its own: `{{=<% %>=}}`. */
export interface Marks {
  open: string
  close: string
}

/**
 * Read the tag that changes the marks.
 *
 * @param content What stands in it.
 * @returns The marks from here on; nothing where it changes none.
 */
export function newMarks(content: string): Marks | undefined {
  const [, open, close] = /^=\s*([^\s=]{1,8})\s+([^\s=]{1,8})\s*=$/.exec(content) ?? []
  return open && close ? {open, close} : undefined
}

/**
 * The forms of other marks.
 *
 * @param marks The marks.
 * @returns The forms, which come before all others; none where the marks are Mustache's own.
 */
export function withMarks({open, close}: Marks): ReadonlyArray<Form> {
  return open === '{{' ? [] : [between(open, close, sort, {family: '{{'})]
}
