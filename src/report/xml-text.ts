import {safeText} from './safe-text.ts'

/** Control characters that XML 1.0 cannot hold in any way, and halves of surrogate pairs. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/gu
/** Code points that are no characters. */
const noCharacters = /[\ufffe\uffff]/g

/** What XML gives a meaning, what a reader would take for a space in an attribute, and what would steer a terminal or a build server. */
const special =
  /[&<>"'\t\n\r\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|#(?=#[a-z]*\[)|:(?=:)/gi

/**
 * Make a text fit for XML: for an attribute in quotes, or between two tags.
 *
 * @param text Any text.
 * @returns The same, escaped; it reads back as it was, but for characters that XML cannot hold, which are shown instead.
 */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, safeText)
    .replace(noCharacters, '\ufffd')
    .replace(special, (character) => names[character] ?? `&#${character.charCodeAt(0)};`)
}

/** The same where line breaks are to be seen. */
export function xmlRows(rows: ReadonlyArray<string>): string {
  return rows.map(xmlText).join('\n')
}

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}
