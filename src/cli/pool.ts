import type {ResolvedSettings} from '../config/merge.ts'
import type {Answer, Batch, WorkerRun} from './batch.ts'
import type {ReadLetter} from './letters.ts'
import {packageFile} from './package-file.ts'

/** Threads that lint letters, beside the main one. */
export interface Pool {
  /** How many batches it takes before one of them is done. */
  room: number
  lint: (batch: Batch) => Promise<Answer[]>
  close: () => Promise<void>
}

/**
 * Start threads.
 *
 * @param threads How many.
 * @param run What all letters have in common.
 * @returns The threads.
 */
export async function openPool(threads: number, run: WorkerRun): Promise<Pool> {
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: packageFile('dist/program/lint-worker.cjs'),
    minThreads: threads,
    maxThreads: threads,
    // While one batch is linted, the next lies ready: the main thread is busy, too.
    concurrentTasksPerWorker: 2,
    workerData: run,
    // The young generation of each thread takes three times this much.
    resourceLimits: {maxYoungGenerationSizeMb: 8}
  })
  return {
    room: threads * 2,
    lint: (batch) => pool.run(batch),
    close: () => pool.destroy()
  }
}

/** Numbers settings, so that a worker builds what lints with them once. */
export class SentSettings {
  readonly #numbers = new Map<ResolvedSettings, number>()

  /**
   * Make a batch.
   *
   * @param letters The letters, none of them linted with code of a configuration or without a place.
   * @returns What is sent.
   */
  batchOf(letters: ReadonlyArray<ReadLetter>): Batch {
    const settings = new Map<number, Pick<ResolvedSettings, 'letter' | 'includes'>>()
    return {
      settings,
      letters: letters.map(({shown, place = '', file, load, settings: said}) => {
        const number = this.#numbers.get(said) ?? this.#numbers.size
        this.#numbers.set(said, number)
        settings.set(number, {letter: said.letter, ...(said.includes && {includes: said.includes})})
        return {shown, place, format: file.format, text: load().text, settings: number}
      })
    }
  }
}
