import {endingOf} from '../files/endings.ts'
import type {Place} from './place.ts'

/** A file that may be a letter. */
export interface Candidate {
  /** From the root of the search, with `/`. */
  path: string
  /** Whether somebody is greeted in it, or refused something. */
  isLetter: boolean
  /** Whether it refuses something. */
  refuses: boolean
}

/** Where nothing was found, this is where letters are to be put. */
export const usualPlace: Place = {kind: 'folder', path: 'letters/', endings: ['md', 'txt']}

/** More letters than this beside other files are told by their ending, not each by its name. */
const fewest = 3

/** A folder with what lies in it, at any depth. */
interface Folder {
  path: string
  own: Candidate[]
  folders: Map<string, Folder>
  all: Candidate[]
}

/**
 * Choose where the letters are: folders that hold little else, and single files beside other things.
 *
 * @param candidates All files that may be letters.
 * @returns The places; none where there is no letter.
 */
export function choosePlaces(candidates: ReadonlyArray<Candidate>): Place[] {
  const refusalsOnly = candidates.some(({refuses}) => refuses)
  const isWanted = ({isLetter, refuses}: Candidate) => (refusalsOnly ? refuses : isLetter)
  return placesIn(treeOf(candidates), isWanted)
}

/**
 * Name the endings of the letters in a folder.
 *
 * @param folder The folder, with `/` at its end.
 * @param candidates All files that may be letters.
 * @returns The endings; the usual ones where there is none yet.
 */
export function endingsIn(folder: string, candidates: ReadonlyArray<Candidate>): ReadonlyArray<string> {
  const found = candidates.filter(({path}) => path.startsWith(folder)).map(({path}) => lastOf(path))
  return found.length === 0 ? usualPlace.endings : [...new Set(found)].sort()
}

function placesIn(folder: Folder, isWanted: (candidate: Candidate) => boolean): Place[] {
  const {path, own, folders, all} = folder
  if (!all.some(isWanted)) return []
  const [only, ...others] = folders.values()
  if (only && others.length === 0 && own.length === 0) return placesIn(only, isWanted)
  const letters = all.filter((candidate) => candidate.isLetter || isWanted(candidate))
  if (path !== '' && letters.length * 2 >= all.length)
    return [{kind: 'folder', path, endings: endingsIn(path, all)}]
  return [
    ...besides(path, own.filter(isWanted)),
    ...[...folders.values()].flatMap((inner) => placesIn(inner, isWanted))
  ]
}

/** Letters that lie beside other files. */
function besides(folder: string, letters: ReadonlyArray<Candidate>): Place[] {
  if (letters.length <= fewest) return letters.map(({path}) => ({kind: 'file', path, endings: []}))
  return [...new Set(letters.map(({path}) => lastOf(path)))].map((ending) => ({
    kind: 'glob',
    path: `${folder}*.${ending}`,
    endings: []
  }))
}

function treeOf(candidates: ReadonlyArray<Candidate>): Folder {
  const root: Folder = {path: '', own: [], folders: new Map(), all: []}
  for (const candidate of candidates) {
    const names = candidate.path.split('/').slice(0, -1)
    let folder = root
    folder.all.push(candidate)
    for (const name of names) {
      const inner: Folder = folder.folders.get(name) ?? {
        path: `${folder.path}${name}/`,
        own: [],
        folders: new Map(),
        all: []
      }
      folder.folders.set(name, inner)
      inner.all.push(candidate)
      folder = inner
    }
    folder.own.push(candidate)
  }
  return root
}

function lastOf(path: string): string {
  return (endingOf(path)?.ending ?? '').slice(1)
}
