import type {Letter} from '../letter/model.ts'
import type {Lines} from '../lines.ts'
import {placeInFile, type View} from '../read/view.ts'
import type {Finding} from './finding.ts'

/**
 * Take a finding from a view back to the file. A change that cannot be made there is left out, and the note says why.
 *
 * @param finding The finding, with places in the view's text.
 * @param view The view.
 * @param lines The lines of the file.
 * @returns The finding, with places in the file.
 */
export function findingInFile(finding: Finding, view: View, lines: Lines): Finding {
  const {start, end} = placeInFile(view, finding)
  const {fix, suggestions, ...rest} = finding
  const result: Finding = {
    ...rest,
    ...lines.place(start, end)
  }
  const mended = fix && view.change(fix.edits)
  if (Array.isArray(mended)) result.fix = {edits: mended}
  const more = Array.isArray(mended) ? view.remark : mended
  if (more !== undefined) result.note = rest.note ? `${rest.note} ${more}` : more
  if (suggestions) {
    result.suggestions = suggestions.map(({message, edits}) => {
      const changes = edits && view.change(edits)
      return Array.isArray(changes) ? {message, edits: changes} : {message}
    })
  }
  return result
}

/**
 * Take a letter's places from a view back to the file.
 *
 * @param letter The letter, with places in the view's text. Its sentences are taken, for a long letter has many.
 * @param view The view.
 * @returns The letter with the places of its parts and sentences in the file; the tree and the phrases found stay as
 *   they are.
 */
export function letterInFile(letter: Letter, view: View): Letter {
  for (const sentence of letter.sentences) {
    const {start, end} = placeInFile(view, sentence)
    sentence.start = start
    sentence.end = end
  }
  const result: Letter = {
    ...letter,
    parts: letter.parts.map((part) => ({...part, ...placeInFile(view, part)}))
  }
  if (letter.salutation) result.salutation = {...letter.salutation, ...placeInFile(view, letter.salutation)}
  return result
}
