const elements = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption ' +
    'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main ' +
    'map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre ' +
    'progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg ' +
    'table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xml path circle rect g'
  ).split(' ')
)

/**
 * Whether a name is an element's, so that `<name>` is markup: HTML's own, one with a hyphen (`mj-text`, `o:p`), or one
 * in a name space.
 *
 * @param name The name, in any case.
 * @returns Whether it is an element.
 */
export function isHtmlElement(name: string): boolean {
  const lower = name.toLowerCase()
  return elements.has(lower) || /^[a-z]+[-:]\w/.test(lower) || lower === 'mjml'
}

/** Elements whose names are also names of what is filled in. */
const loose = new Set(
  'address cite code data date details label link object output source summary time title'.split(' ')
)

/**
 * Whether an element's name is also a word for what is filled in, so that `<title>` without an end is a form.
 *
 * @param name The name, in any case.
 * @returns Whether it is.
 */
export function isLooseElement(name: string): boolean {
  return loose.has(name.toLowerCase())
}
