import {availableParallelism} from 'node:os'
import {FileError} from '../files/file-error.ts'
import type {LintResult} from '../lint/result.ts'
import {unpackResult} from '../lint/unpack-result.ts'
import type {Answer, WorkerRun} from './batch.ts'
import type {Tried} from './checks.ts'
import type {Done} from './in-order.ts'
import {openPool, type Pool, SentSettings} from './pool.ts'

/** Fewer letters are linted sooner by one thread: the others would spend their time on starting. */
const worthwhile = 4000
/** More letters that had to be linted tell how many of the rest will. */
const telling = 64
/** By themselves no more start: each takes memory. */
const mostByThemselves = 4

/** The threads that a run has beside the main one. They are started when there is enough to do. */
export class Threads {
  readonly #run: WorkerRun
  readonly #wanted: number | 'auto'
  readonly #others: number
  readonly #total: () => number
  readonly #sent = new SentSettings()
  #pool: Promise<Pool | undefined> | undefined
  #isDead = false
  #out = 0
  #seen = 0
  #missed = 0

  /**
   * @param wanted How many threads are wanted, the main one included; `auto`: as many as pay.
   * @param run What all letters have in common.
   * @param total Gives how many letters there are.
   */
  constructor(wanted: number | 'auto', run: WorkerRun, total: () => number) {
    this.#run = run
    this.#wanted = wanted
    this.#others = (wanted === 'auto' ? Math.min(mostByThemselves, availableParallelism()) : wanted) - 1
    this.#total = total
  }

  /** How many groups of letters are read ahead. */
  get window(): number {
    return this.#others * 2 + 2
  }

  /** Whether there can be any. */
  get exist(): boolean {
    return this.#others > 0
  }

  /**
   * Count a letter that was read.
   *
   * @param isKept Whether it need not be linted.
   */
  count(isKept: boolean): void {
    this.#seen++
    if (!isKept) this.#missed++
  }

  /**
   * Whether another thread can lint a letter: it has a place, and no rules that are code.
   *
   * @param done The letter.
   * @returns Whether one can.
   */
  takes({letter: {path, settings}}: Done): boolean {
    return path !== undefined && settings.letter.plugins === undefined
  }

  /** @returns Whether one of them has nothing to do, or soon will. */
  async haveRoom(): Promise<boolean> {
    if (this.#isDead || !this.#pays()) return false
    this.#pool ??= openPool(this.#others, this.#run).catch(() => undefined)
    const pool = await this.#pool
    return pool !== undefined && this.#out < pool.room
  }

  /**
   * Lint letters.
   *
   * @param group The letters; what was done is put into them.
   * @returns Whether it was done.
   */
  async lint(group: ReadonlyArray<Done>): Promise<boolean> {
    this.#out++
    try {
      const sendable = group.filter((done) => this.#isText(done))
      const batch = this.#sent.batchOf(sendable.map(({letter}) => letter))
      const answers = (await (await this.#pool)?.lint(batch)) ?? []
      const tried = answers.map(readAnswer)
      if (tried.length !== sendable.length) return false
      for (const [index, done] of sendable.entries()) Object.assign(done, tried[index])
      return true
    } catch {
      // Too little memory, for example. The main thread goes on alone.
      this.#isDead = true
      return false
    } finally {
      this.#out--
    }
  }

  /** Stop them. */
  async close(): Promise<void> {
    await (await this.#pool)?.close()
  }

  #pays(): boolean {
    if (this.#wanted !== 'auto' || this.#pool) return true
    if (this.#missed < telling) return false
    return (this.#missed / this.#seen) * (this.#total() - this.#seen) + this.#missed >= worthwhile
  }

  #isText(done: Done): boolean {
    try {
      done.letter.load()
      return true
    } catch (error) {
      done.error = error
      return false
    }
  }
}

function readAnswer(answer: Answer): {tried: Tried} | {error: Error} {
  if ('message' in answer) {
    const {message, path, reason} = answer
    return {error: path === undefined ? new Error(message) : new FileError(path, reason ?? message)}
  }
  const {found, mendable, asked, mended} = answer
  const worked = {
    found: unpacked(found),
    mendable,
    ...(mended && {mended: {...mended, result: unpacked(mended.result)}})
  }
  return {tried: {worked, asked}}
}

function unpacked(text: string): LintResult {
  const result = unpackResult(JSON.parse(text))
  if (!result) throw new Error('Unexpected answer of a thread')
  return result
}
