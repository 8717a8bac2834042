/** How much of a file is looked at, in UTF-16 code units. */
const sample = 20_000
const block =
  /<(?:!doctype html|html|head|body|table|tr|td|p|div|h[1-6]|ul|ol|li|style|center|section|article|header|footer|blockquote)\b[^<>]*>/i
const inline = /<(?:span|br|strong|b|em|i|a|img|font)\b[^<>]*>/i
/** Laravel's mails in Markdown. */
const markdownMail = /<x-mail::message\b|@component\(\s*['"]mail::message['"]/

/**
 * Tell by its content what a template is, whose name says nothing of it.
 *
 * @param source The text of the file.
 * @returns `html` or `mjml` where elements of it stand there, `markdown` where paragraphs are told by empty lines and
 *   elements stand only in them, else `text`.
 */
export function sniff(source: string): 'html' | 'mjml' | 'markdown' | 'text' {
  const text = source.slice(0, sample)
  if (/<mj(?:ml|-\w+)\b/i.test(text)) return 'mjml'
  if (markdownMail.test(text)) return 'markdown'
  if (block.test(text)) return 'html'
  if (!inline.test(text)) return 'text'
  // "Hello,<br><br>thank you …": the line ends are the elements' work.
  return /\S[ \t]*\r?\n[ \t]*\r?\n[ \t]*\S/.test(text) && !/<br\b[^<>]*>\s*<br\b/i.test(text)
    ? 'markdown'
    : 'html'
}
