import {breathe} from './breathe.ts'
import type {Checked, Checks, Tried} from './checks.ts'
import {tellEngine} from './engine.ts'
import type {ReadLetter} from './letters.ts'
import type {Threads} from './threads.ts'

/** A letter, and what is known of it: from another run, from linting it now, or why there is nothing. */
export interface Done {
  letter: ReadLetter
  again?: Checked
  tried?: Tried
  error?: unknown
}

/** So many letters are sent to a thread at once: few, so that nobody waits long for the last. */
const size = 8
/** So many that need not be linted are told of together. */
const most = 64

/** A run over more letters is long enough to mind its memory. */
const many = 500

async function saveMemory(): Promise<void> {
  const {saveMemory} = await import('./save-memory.ts')
  saveMemory()
}

/** Letters that stand together; done by a thread, or by the main one. */
interface Group {
  done: Done[]
  /** Those that are not done yet. */
  open: Done[]
  /** While somebody is at it. */
  busy?: Promise<void>
}

/**
 * Lint letters one after the other.
 *
 * @param groups The letters, in groups.
 * @param checks Lints one.
 * @yields Each with what was found, in their order; those together that need not be linted.
 */
export async function* oneByOne(groups: AsyncIterable<ReadLetter[]>, checks: Checks): AsyncGenerator<Done[]> {
  let count = 0
  for await (const group of groups) {
    let ready: Done[] = []
    for (const letter of group) {
      if (++count === many) await saveMemory()
      const done: Done = {letter}
      ready.push(done)
      const kept = isKept(done, checks)
      if (kept instanceof Promise ? await kept : kept) continue
      await breathe()
      await lint(done, checks)
      yield ready
      ready = []
    }
    yield ready
    await breathe()
  }
}

/**
 * Lint letters in several threads. The main thread is one of them: it reads the letters, and lints while the others do.
 *
 * @param groups The letters, in groups.
 * @param checks Lints one in the main thread.
 * @param threads The other threads.
 * @yields Each with what was found, in their order.
 */
export async function* inOrder(
  groups: AsyncIterable<ReadLetter[]>,
  checks: Checks,
  threads: Threads
): AsyncGenerator<Done[]> {
  const sorter = new Sorter(groups, checks, threads)
  const queue: Group[] = []
  let isEnd = false
  let isLong = false
  for (;;) {
    while (!isEnd && queue.length < threads.window) {
      await breathe()
      const group = await sorter.next()
      if (group) queue.push(group)
      else isEnd = true
    }
    // All threads share the settings of memory, which are made before they start. A short run leaves them: code that is
    // kept is good for the settings it was made with (`bin/engine.js`).
    if (!isEnd && !isLong) await saveMemory()
    isLong ||= !isEnd
    await send(queue, threads)
    const [head] = queue
    if (!head) return
    if (head.open.length === 0) {
      yield head.done
      queue.shift()
      continue
    }
    const mine = queue.find(({busy, open}) => !busy && open.length > 0)
    if (mine) await lintMine(mine, queue, checks, threads)
    else await head.busy
  }
}

/** Tells the letters that are to be linted from those of which all is known. */
class Sorter {
  readonly #groups: AsyncIterator<ReadLetter[]>
  readonly #checks: Checks
  readonly #threads: Threads
  #letters: ReadonlyArray<ReadLetter> = []
  #at = 0

  constructor(groups: AsyncIterable<ReadLetter[]>, checks: Checks, threads: Threads) {
    this.#groups = groups[Symbol.asyncIterator]()
    this.#checks = checks
    this.#threads = threads
  }

  /** As many letters as a thread takes, with those between them; fewer at the end, and none behind it. */
  async next(): Promise<Group | undefined> {
    const group: Group = {done: [], open: []}
    while (group.open.length < size && group.done.length < most) {
      const letter = this.#letters[this.#at]
      if (letter) {
        this.#at++
        const sorted = this.#sort(letter, group)
        if (sorted) await sorted
      } else {
        const next = await this.#groups.next()
        if (next.done) return group.done.length > 0 ? group : undefined
        this.#letters = next.value
        this.#at = 0
      }
    }
    return group
  }

  #sort(letter: ReadLetter, group: Group): Promise<void> | undefined {
    const done: Done = {letter}
    group.done.push(done)
    const kept = isKept(done, this.#checks)
    if (kept instanceof Promise) return kept.then((known) => this.#put(done, known, group))
    return this.#put(done, kept, group)
  }

  #put(done: Done, isKept: boolean, group: Group): Promise<void> | undefined {
    this.#threads.count(isKept)
    if (isKept) return undefined
    if (!this.#threads.takes(done)) return lint(done, this.#checks)
    group.open.push(done)
    return undefined
  }
}

/** Give the threads what they have room for, the first letters first. */
async function send(queue: ReadonlyArray<Group>, threads: Threads): Promise<void> {
  for (const group of queue) {
    if (group.busy || group.open.length === 0) continue
    if (!(await threads.haveRoom())) return
    group.busy = threads.lint(group.open).then((isDone) => {
      delete group.busy
      // What a thread left that has died is done by another.
      if (isDone) group.open = []
    })
  }
}

/** Do what no thread is at. Answers of threads are heard in between, and what is next is sent. */
async function lintMine(
  group: Group,
  queue: ReadonlyArray<Group>,
  checks: Checks,
  threads: Threads
): Promise<void> {
  group.busy = Promise.resolve()
  for (const done of group.open) {
    await lint(done, checks)
    await new Promise((go) => setImmediate(go))
    await send(queue, threads)
  }
  group.open = []
  delete group.busy
}

/** Whether what was found in a letter, or what is wrong with it, is known already; at once where that can be told. */
function isKept(done: Done, checks: Checks): boolean | Promise<boolean> {
  try {
    const again = checks.again(done.letter)
    if (again instanceof Promise) return isKeptThen(done, again)
    if (again) done.again = again
    return again !== undefined
  } catch (error) {
    done.error = error
    return true
  }
}

async function isKeptThen(done: Done, told: Promise<Checked | undefined>): Promise<boolean> {
  try {
    const again = await told
    if (again) done.again = again
    return again !== undefined
  } catch (error) {
    done.error = error
    return true
  }
}

async function lint(done: Done, checks: Checks): Promise<void> {
  try {
    tellEngine(() => done.letter.load().text.length)
    done.tried = await checks.lint(done.letter)
  } catch (error) {
    done.error = error
  }
}
