/** What a start tag says that matters to a reader of the text. */
export interface Attributes {
  style?: string
  class?: string
  id?: string
  href?: string
  hidden?: string
  'css-class'?: string
  type?: string
}

const hiding =
  /(?:^|[;\s"'])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$)|max-height\s*:\s*0(?:px)?\s*(?:!important\s*)?(?:;|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$))/i
const preheader = /(?:^|[\s_-])(?:pre-?header|preview(?:-?text)?)(?:$|[\s_-])/i
const footer = /(?:^|[\s_-])(?:footer|foot|unsubscribe|legal|disclaimer)(?:$|[\s_-])/i
const quoted =
  /(?:^|\s)(?:gmail_quote|gmail_quote_container|yahoo_quoted|moz-cite-prefix|protonmail_quote)(?:$|\s)/
const forwarded = /^(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|replySplit)$/i
const leaving = /unsub|opt-?out|list-?manage|preferences|web-?version|view-?(?:in-?|online)|archive/i

/** Whether an element is hidden by its own attributes. */
export function isHidden({style, hidden}: Attributes): boolean {
  return hidden !== undefined || (style !== undefined && hiding.test(style))
}

/** Whether an element is a preheader by its name: the line that an inbox shows beside the subject. */
export function isPreheader(attributes: Attributes): boolean {
  return named(attributes, preheader)
}

/** Whether an element is a footer by its name. */
export function isFooter(attributes: Attributes): boolean {
  return named(attributes, footer)
}

/** Whether an element holds a message that is quoted below the letter, by the names that mail programs give it. */
export function isQuote({class: names = ''}: Attributes): boolean {
  return quoted.test(names)
}

/** Whether an element begins a forwarded message that goes on to the end. */
export function beginsForward({id = ''}: Attributes): boolean {
  return forwarded.test(id)
}

/** Whether a link leads out of the mailing, as only footers' links do, by its address. */
export function isLeaving({href = ''}: Attributes): boolean {
  return leaving.test(href)
}

function named({class: names, id, 'css-class': mjml}: Attributes, pattern: RegExp): boolean {
  return (
    (names !== undefined && pattern.test(names)) ||
    (id !== undefined && pattern.test(id)) ||
    (mjml !== undefined && pattern.test(mjml))
  )
}
