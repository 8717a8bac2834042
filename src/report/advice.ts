import type {Finding} from '../lint/finding.ts'

/** A text that is longer quotes too much of a letter. */
const longest = 1000

/**
 * All that is said of a finding, for formats that have one text for it.
 *
 * @param finding The finding.
 * @returns The message, the note, and what to do about it; texts that may hold anything.
 */
export function adviceOf({message, note, suggestions = []}: Finding): string[] {
  return [
    cut(message),
    ...(note ? [cut(note)] : []),
    ...suggestions.map((suggestion) => `→ ${cut(suggestion.message)}`)
  ]
}

/**
 * Shorten a text that quotes too much.
 *
 * @param text The text.
 * @returns Its first 1000 characters.
 */
export function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
