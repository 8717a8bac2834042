import type {Finding} from '../src/lint/finding.ts'
import {Linter} from '../src/lint/lint.ts'

/**
 * Make a function that says what one rule reports in a letter.
 *
 * @param id The rule's id.
 * @param options The rule's options. Default: none are set.
 * @returns Gives the findings of a letter, each with the text at its place.
 */
export function reportedBy(
  id: string,
  options: Readonly<Record<string, unknown>> = {}
): (letter: string) => Promise<Array<Finding & {text: string}>> {
  const linter = new Linter({preset: 'strict', rules: {[id]: ['warning', options]}})
  return async (letter) => {
    const {messages} = await linter.lint(letter)
    return messages
      .filter(({rule}) => rule === id)
      .map((finding) => ({...finding, text: letter.slice(finding.start, finding.end)}))
  }
}
