import {createTwoFilesPatch} from 'diff'
import type {LoadedText} from '../files/decode.ts'

/**
 * What mending would change, as `git apply` takes it.
 *
 * @param path The letter's path, relative to the working directory, with `/`.
 * @param before What was read.
 * @param after The mended text, without a byte order mark.
 * @returns The diff; empty where nothing changes.
 */
export function unifiedDiff(path: string, before: LoadedText, after: string): string {
  if (before.text === after) return ''
  // `a//srv/…` is no name that `git apply` takes.
  const name = path.replace(/^\/+/, '')
  const mark = before.bom ? '\uFEFF' : ''
  const patch = createTwoFilesPatch(
    `a/${name}`,
    `b/${name}`,
    mark + before.text,
    mark + after,
    undefined,
    undefined,
    {context: 3}
  )
  // The line of signs in front belongs to another kind of patch.
  return patch.replace(/^=+\n/, '').replace(/^--- (.*?)\t?\n\+\+\+ (.*?)\t?\n/, '--- $1\n+++ $2\n')
}
