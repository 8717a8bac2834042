/** What would steer a terminal or a build server that the JSON is printed to, and JSON itself lets pass. */
const harmful = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|#(?=#[a-z]*\[)/gi

/** What most texts have none of; it is looked for without asking about each character's case. */
const suspicious = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|#/

/**
 * Write JSON for a file or a terminal.
 *
 * @param value What to write.
 * @returns The JSON on indented lines; harmful characters are escaped, so that it reads back the same.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${suspicious.test(text) ? text.replace(harmful, toEscape) : text}\n`
}

/**
 * Whether a text is JSON as `jsonText` writes it: one value, and nothing in it that would do harm where it is shown.
 *
 * @param text The text.
 * @returns Whether it is.
 */
export function isHarmlessJson(text: string): boolean {
  try {
    JSON.parse(text)
    return text.search(harmful) < 0
  } catch {
    return false
  }
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
