import type {MaskKind} from '../../tree.ts'

/** One form of tag that a template language has. */
export interface Tag {
  open: string
  close: string
  /** What a tag with this content is, or nothing where it is no tag at all. `raw` is the content with its spaces. */
  kind: (content: string, raw: string) => MaskKind | undefined
  /** Whether a closing mark inside quotes does not close. */
  quotes?: boolean
  /** Whether the closing mark must stand on the same line as the opening one. */
  line?: boolean
}

const always = (kind: MaskKind) => () => kind
const only = (pattern: RegExp) => (content: string) =>
  pattern.test(content) ? ('output' as const) : undefined
/** As `only`, but a space inside is no tag either: "5 % or 10 %". */
const tight = (pattern: RegExp) => (_: string, raw: string) =>
  pattern.test(raw) ? ('output' as const) : undefined

/** `{{ … }}`: Handlebars, Mustache, Liquid, Jinja, Go. */
function mustache(content: string): MaskKind {
  const text = content.replace(/^[-~]\s*/, '')
  if (/^(!|\/\*)/.test(text)) return 'comment'
  if (/^>|^(template|block|include|partial)\b/.test(text)) return 'partial'
  if (/^[#^/]/.test(text)) return 'control'
  if (
    /^(if|else|end|range|with|define|else\s+if|\$\w+\s*:?=)\b/.test(text) &&
    !/^(if|with)\s*[.|}]/.test(text)
  )
    return 'control'
  return 'output'
}

/** `<% … %>`: ERB, EJS, ASP. */
function angle(content: string): MaskKind {
  if (content.startsWith('#') || content.startsWith('--')) return 'comment'
  if (/^[=-]?=?\s*(include|render|partial)\b/.test(content)) return 'partial'
  if (content.startsWith('=')) return 'output'
  // `<%-` prints in EJS and trims in ERB.
  if (content.startsWith('-'))
    return /^-\s*(if|unless|else|elsif|end|for|while|do|case|when|switch|[{}])|\bdo\b|=>|[{}]\s*$/.test(
      content
    )
      ? 'control'
      : 'output'
  return 'control'
}

function percent(content: string): MaskKind {
  const name = /^[-+~]?\s*(\w+)/.exec(content)?.[1]
  if (name === 'comment') return 'comment'
  if (name && /^(include|extends|render|section|layout|import|embed|load)$/.test(name)) return 'partial'
  return 'control'
}

/**
 * The tags that are read in a letter of no known template language: each form that can hardly be anything else.
 * Longer opening marks come before the shorter ones that they begin with.
 */
export const anyTags: ReadonlyArray<Tag> = [
  {open: '{{{', close: '}}}', kind: always('output'), quotes: true},
  {open: '{{!--', close: '--}}', kind: always('comment')},
  {open: '{{', close: '}}', kind: mustache, quotes: true},
  {open: '{%', close: '%}', kind: percent, quotes: true},
  {open: '{#', close: '#}', kind: always('comment')},
  {open: '{!!', close: '!!}', kind: always('output'), quotes: true},
  {open: '{!', close: '}', kind: only(/^[$\w.]+(\([^)]*\))?$/), line: true},
  {
    open: '{',
    close: '}',
    kind: only(/^\$?[\p{L}_][\p{L}\w.-]*$|^\d{1,3}$|^\$[\w.[\]|:'"> -]+$/u),
    line: true
  },
  {open: '<%--', close: '--%>', kind: always('comment')},
  {open: '<%', close: '%>', kind: angle, quotes: true},
  {open: '$!{', close: '}', kind: always('output'), line: true},
  {open: '${', close: '}', kind: always('output'), quotes: true, line: true},
  {open: '#{', close: '}', kind: always('output'), line: true},
  {
    open: '*|',
    close: '|*',
    kind: (content) => (/^(IF|IFNOT|ELSE|ELSEIF|END)\b/.test(content) ? 'control' : 'output'),
    line: true
  },
  {open: '%%', close: '%%', kind: tight(/^=?[\w.:(["' ,)\]-]+=?$/), line: true},
  {open: '%{', close: '}', kind: only(/^[\w.]+$/), line: true},
  {open: '%', close: '%', kind: tight(/^[A-Za-z_][\w.:-]+$/), line: true},
  {open: '((', close: '))', kind: only(/^[\p{L}][\p{L}\w '’-]*(\?\?[^)]*)?$/u), line: true},
  {
    open: '[%',
    close: '%]',
    kind: (content) => (/^[-+~]?\s*[A-Z]{2,}\b/.test(content) ? 'control' : 'output'),
    quotes: true
  }
]

/**
 * A form of tag that the configuration declares, as `[[*]]`: what stands before and after the star.
 *
 * @param form The form.
 * @returns The tag.
 * @throws {Error} Where there is no star, or nothing on one side of it.
 */
export function placeholderTag(form: string): Tag {
  const [open, close, more] = form.split('*')
  if (!open || !close || more !== undefined) {
    throw new Error(
      `Unexpected placeholder \`${form}\`, expected one \`*\` with marks on both sides, such as \`[[*]]\``
    )
  }
  return {open, close, kind: always('output'), line: true}
}
