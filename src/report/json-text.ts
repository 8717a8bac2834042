/** What would steer a terminal or a build server that the JSON is printed to, and JSON itself lets pass. */
const harmful = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|#(?=#[a-z]*\[)/gi

/**
 * Write JSON for a file or a terminal.
 *
 * @param value What to write.
 * @returns The JSON on indented lines; harmful characters are escaped, so that it reads back the same.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(harmful, toEscape)}\n`
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
