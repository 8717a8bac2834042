/** How much of a file is looked at, in UTF-16 code units. */
const sample = 20_000
const element =
  /<(?:!doctype html|html|head|body|table|tr|td|p|div|span|br|h[1-6]|ul|ol|li|strong|b|em|a|img|style|font|center)\b[^<>]*>/i

/**
 * Tell by its content what a template is, whose name says nothing of it.
 *
 * @param source The text of the file.
 * @returns `html` or `mjml` where elements of it stand there, else `text`.
 */
export function sniff(source: string): 'html' | 'mjml' | 'text' {
  const text = source.slice(0, sample)
  if (/<mj(?:ml|-\w+)\b/i.test(text)) return 'mjml'
  return element.test(text) ? 'html' : 'text'
}
