import {statSync} from 'node:fs'
import {isAbsolute, join, normalize} from 'node:path'
import {FileError} from '../files/file-error.ts'
import {isOutside} from '../files/shown-path.ts'
import {type Candidate, endingsIn} from './choose-places.ts'
import type {Place} from './place.ts'

/**
 * Read names of files, folders and globs. A name without an ending that is not there yet is a folder's.
 *
 * @param names The names, from the root.
 * @param root The folder that they are relative to, an absolute path.
 * @param candidates The files that may be letters.
 * @returns The places, each once.
 * @throws {FileError} Where one lies outside of the root, or leaves out what others name.
 */
export function readPlaces(
  names: ReadonlyArray<string>,
  root: string,
  candidates: ReadonlyArray<Candidate>
): Place[] {
  const places = new Map<string, Place>()
  for (const name of names) {
    const place = readPlace(name, root, candidates)
    places.set(place.path, place)
  }
  return [...places.values()]
}

function readPlace(name: string, root: string, candidates: ReadonlyArray<Candidate>): Place {
  const path = normalize(name).replaceAll('\\', '/')
  if (isAbsolute(name) || isOutside(normalize(name)) || name === '-')
    throw new FileError(name, 'unexpected place outside of this folder, expected one in it')
  const kind = kindOf(join(root, name))
  if (kind === 'file') return {kind, path, endings: []}
  if (kind === undefined && /[*?[{(!]/.test(name)) {
    if (name.startsWith('!'))
      throw new FileError(name, 'unexpected pattern that only leaves out, expected a file, folder or glob')
    return {kind: 'glob', path, endings: []}
  }
  if (kind === undefined && /[^/]\.[^./]+$/.test(path)) return {kind: 'file', path, endings: []}
  const folder = path === '.' || path === './' ? '' : path.replace(/\/*$/, '/')
  return {kind: 'folder', path: folder === '' ? './' : folder, endings: endingsIn(folder, candidates)}
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}
