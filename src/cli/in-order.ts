import {breathe} from './breathe.ts'
import type {Checked, Checks, Tried} from './checks.ts'
import type {ReadLetter} from './letters.ts'
import type {Threads} from './threads.ts'

/** A letter, and what is known of it: from another run, from linting it now, or why there is nothing. */
export interface Done {
  letter: ReadLetter
  again?: Checked
  tried?: Tried
  error?: unknown
}

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
 * @param groups The letters, in groups: so many are sent to a thread at once.
 * @param checks Lints one in the main thread.
 * @param threads The other threads.
 * @yields Each with what was found, in their order.
 */
export async function* inOrder(
  groups: AsyncIterable<ReadLetter[]>,
  checks: Checks,
  threads: Threads
): AsyncGenerator<Done[]> {
  const reader = groups[Symbol.asyncIterator]()
  const queue: Group[] = []
  let isEnd = false
  let isLong = false
  for (;;) {
    while (!isEnd && queue.length < threads.window) {
      await breathe()
      const next = await reader.next()
      if (next.done) isEnd = true
      else queue.push(await sort(next.value, checks, threads))
    }
    // All threads share the settings of memory, which are made before they start.
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

/** Tell the letters that threads are to lint from those that are done already. */
async function sort(letters: ReadonlyArray<ReadLetter>, checks: Checks, threads: Threads): Promise<Group> {
  const group: Group = {done: [], open: []}
  for (const letter of letters) {
    const done: Done = {letter}
    group.done.push(done)
    const known = isKept(done, checks)
    const kept = known instanceof Promise ? await known : known
    threads.count(kept)
    if (kept) continue
    if (threads.takes(done)) group.open.push(done)
    else await lint(done, checks)
  }
  return group
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
    done.tried = await checks.lint(done.letter)
  } catch (error) {
    done.error = error
  }
}
