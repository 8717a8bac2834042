import {spawn} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {isDeepStrictEqual} from 'node:util'
import {afterAll, describe, expect, it, vi} from 'vitest'
import {run} from '../src/cli/run.ts'
import {casesFolder, expectedOf, leaveOut, type Outcome, runCase, writeExpected} from './case.ts'

const program = join(import.meta.dirname, '../bin/refusal-lint.js')
const written = vi.hoisted(() => ({1: '', 2: ''}))

// What this process would write to its own standard output is caught.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    writeSync(descriptor: number, bytes: Uint8Array) {
      if (descriptor !== 1 && descriptor !== 2) return fs.writeSync(descriptor, bytes)
      written[descriptor] += Buffer.from(bytes).toString('utf8')
      return bytes.length
    }
  }
})
vi.mock('../src/cli/is-terminal.ts', () => ({isTerminal: () => false}))
vi.mock('node:tty', async (original) => ({
  ...(await original<typeof import('node:tty')>()),
  isatty: () => false
}))

const names = readdirSync(casesFolder)
const home = process.cwd()
afterAll(() => process.chdir(home))

describe('the program', () => {
  for (const name of names) {
    it.concurrent(name, async () => {
      const outcome = await built(name)
      const expected = expectedOf(name)
      // `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes down what is printed now.
      if (process.env.UPDATE_CASES && !isDeepStrictEqual(leaveOut(outcome, expected), expected))
        writeExpected(name, outcome)
      expectSame(name, outcome)
    })
  }
})

describe('the same in this process', () => {
  for (const name of names) it(name, async () => expectSame(name, await here(name)))
})

function expectSame(name: string, outcome: Outcome): void {
  const expected = expectedOf(name)
  expect(leaveOut(outcome, expected)).toEqual(expected)
}

/** Run a case with the program that was built. */
function built(name: string): Promise<Outcome> {
  return runCase(name, async ({folder, input}, {args, env}) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: {PATH: process.env.PATH, HOME: folder, ...env}
    })
    // A program that reads no standard input closes it.
    child.stdin.on('error', () => undefined).end(input)
    const ended = new Promise<number>((done, fail) => {
      child.on('error', fail).on('close', (code) => done(code ?? -1))
    })
    const [exit, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
    return {exit, stdout, stderr}
  })
}

/** Run a case with the sources, in this process: fast, and counted as covered. */
function here(name: string): Promise<Outcome> {
  return runCase(name, async ({folder, input}, {args, env}) => {
    const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {}
    Object.defineProperty(process, 'stdin', {value: Readable.from([input]), configurable: true})
    const before = {...process.env}
    for (const variable of ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'GITHUB_ACTIONS'])
      delete process.env[variable]
    Object.assign(process.env, env)
    Object.assign(written, {1: '', 2: ''})
    process.chdir(folder)
    try {
      const exit = await run(args)
      return {exit, stdout: written[1], stderr: written[2]}
    } finally {
      process.chdir(home)
      Object.defineProperty(process, 'stdin', stdin)
      for (const variable of Object.keys(env)) delete process.env[variable]
      Object.assign(process.env, before)
    }
  })
}
