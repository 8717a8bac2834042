import {safeProse, safeText} from './safe-text.ts'

/** What Markdown, GitHub's kind of it and HTML give a meaning: anywhere, in an address, or at the start of a line. */
const special = /[\\`*_[\]<>|~&$#]|@(?=[\w-])|:(?=\/\/)|(?<=www)\.|^[-+=]|(?<=^\d{1,9})[.)]/gi
/** For code elements; a path stays legible. */
const specialInCode = /[!-,:-@[-`{-~]|(?<=www)\./gi
/** What keeps two signs from becoming one thing, and is not seen. */
const apart = '<!-- -->'

/**
 * Make a text harmless in Markdown: it is shown as it is, on one line, also within a table, whatever it holds.
 *
 * @param text Any text.
 * @returns The same in Markdown; it mentions nobody and links nowhere.
 */
export function markdownText(text: string): string {
  return safeProse(text)
    .trimStart()
    .replace(special, (sign, index: number, whole: string) => {
      // A backslash keeps nobody from being mentioned, and no address from being linked.
      if (sign === '@' || sign === ':') return sign + apart
      if (sign === '.' && !/^\d/.test(whole)) return apart + sign
      return sign === '#' && /\d/.test(whole[index + 1] ?? '') ? `\\#${apart}` : `\\${sign}`
    })
}

/**
 * The same for what is shown as code: a path, a rule.
 *
 * @param text Any text.
 * @returns A code element, which holds anything, also within a table.
 */
export function markdownCode(text: string): string {
  const inner = safeText(text).replace(specialInCode, (sign) => {
    const entity = `&#${sign.charCodeAt(0)};`
    return sign === ':' || sign === '.' || sign === '@' ? apart + entity + apart : entity
  })
  return `<code>${inner}</code>`
}
