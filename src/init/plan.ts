import {accessSync, constants, lstatSync, realpathSync, statSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {causeOf, FileError} from '../files/file-error.ts'
import {isOutside} from '../files/shown-path.ts'
import type {Piece} from './piece.ts'
import {textOf} from './repository.ts'

/** What becomes of a piece. */
export type Fate =
  /** There is nothing yet: it is written. */
  | 'write'
  /** It is there, with something else in it, and is ours alone: it stays unless somebody wants it overwritten. */
  | 'keep'
  /** It is there, and is to be overwritten. */
  | 'overwrite'
  /** It is there, with other things in it: what belongs there is shown, to be added by hand. */
  | 'add'
  /** It is there, and says what it should. */
  | 'done'

/** A piece, and what becomes of it. */
export interface Planned {
  piece: Piece
  fate: Fate
}

/**
 * Find out what becomes of a piece.
 *
 * @param piece The piece.
 * @param root The folder that it is written to, an absolute path.
 * @returns What becomes of it.
 */
export function fateOf({file, text, addition, mark = 'refusal-lint'}: Piece, root: string): Fate {
  const path = join(root, file)
  if (!isThere(path)) return 'write'
  const there = textOf(path)
  if (there === text) return 'done'
  if (addition === undefined) return 'keep'
  return there?.includes(mark) ? 'done' : 'add'
}

/**
 * Make sure that a file can be written, before the first of several is.
 *
 * @param file The file, from the folder.
 * @param root The folder, an absolute path.
 * @throws {FileError} Where it cannot, or a link would lead it out of the folder.
 */
export function expectWritable(file: string, root: string): void {
  const path = join(root, file)
  let folder = dirname(path)
  while (!isThere(folder) && dirname(folder) !== folder) folder = dirname(folder)
  try {
    if (!statSync(folder).isDirectory()) throw new FileError(file, 'a part of the path is no folder')
    if (isOutside(relative(realpathSync(root), realpathSync(folder))))
      throw new FileError(file, 'a symbolic link leads it out of this folder, so it was not written')
    accessSync(folder, constants.W_OK)
    if (lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink())
      throw new FileError(file, 'it is a symbolic link, which is not written through')
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(file, causeOf(error))
  }
}

/** Whether anything is there, a link that leads nowhere included. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    // A part of the path is a file: writing it will say so.
    return false
  }
}
