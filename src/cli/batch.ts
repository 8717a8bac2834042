import type {ResolvedSettings} from '../config/merge.ts'
import type {LetterFile, LetterSettings} from '../lint/letter-settings.ts'
import type {Asked} from './watch.ts'
import type {Task} from './work.ts'

/** What all letters of a run have in common, as a worker is told it. */
export interface WorkerRun extends Task {
  /** The working directory, an absolute path. */
  cwd: string
  /** What the command line says of letters. */
  command: LetterSettings
  maxFileSize: number | undefined
}

/** A letter that a worker is to lint. */
export interface SentLetter {
  shown: string
  /** An absolute path. */
  place: string
  format: LetterFile['format']
  text: string
  /** Which of the settings hold for it. */
  settings: number
}

/** Letters that a worker lints one after the other, with their settings by number. */
export interface Batch {
  letters: SentLetter[]
  settings: ReadonlyMap<number, Pick<ResolvedSettings, 'letter' | 'includes'>>
}

/** What a worker says of a letter: what was done, as JSON of `packResult`, or why nothing could be. */
export type Answer =
  | {found: string; mendable: boolean; asked: Asked[]; mended?: {text: string; fixed: number; result: string}}
  | {message: string; path?: string; reason?: string}
