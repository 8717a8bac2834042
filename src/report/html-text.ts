import {safeText} from './safe-text.ts'
import {xmlText} from './xml-text.ts'

/**
 * Make a text harmless in a page: between two tags, or in an attribute with quotes.
 *
 * @param text Any text.
 * @returns The same, escaped; it is shown as it is, and what would steer a browser or turn the direction is shown instead.
 */
export function htmlText(text: string): string {
  // A page knows one kind of line break, and more code points that are no characters than XML does.
  const known = text.replace(/\r\n?/g, '\n').replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd')
  return xmlText(known.replace(/[^\n\t]+/g, safeText))
}
