import {outlineOf} from '../lint/outline.ts'
import {jsonText} from './json-text.ts'
import type {OutlineReport} from './report.ts'

/**
 * Writes what each part and sentence of the letters is, for other programs.
 *
 * @param report The letters.
 * @returns The outline as JSON.
 */
export function outlineJson({letters, why}: OutlineReport): string {
  return jsonText({version: 1, files: letters.map(({path, linted}) => ({path, ...outlineOf(linted, why)}))})
}
