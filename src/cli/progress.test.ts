import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {milliseconds} from './clock.ts'
import {Progress} from './progress.ts'
import {note} from './terminal.ts'

const shown = vi.hoisted(() => ({text: '', terminal: true}))

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  writeSync(_: number, bytes: Uint8Array) {
    shown.text += Buffer.from(bytes).toString('utf8')
    return bytes.length
  }
}))
vi.mock('./is-terminal.ts', () => ({isTerminal: () => shown.terminal}))

const long = -1900

beforeEach(() => {
  shown.text = ''
  shown.terminal = true
  vi.stubEnv('CI', '')
  vi.stubEnv('TERM', 'xterm')
})
afterEach(() => vi.unstubAllEnvs())

function ticked(quiet = false, started = milliseconds() + long): string {
  const progress = new Progress(quiet, started)
  progress.tick(500, 1500)
  progress.end()
  return shown.text
}

describe('the line that says how far a run is', () => {
  it('is shown after a second, and taken away at the end', () => {
    expect(ticked()).toBe('████████░░░░░░░░░░░░░░░░ 500 of 1,500 letters, 4 s left\r\u001b[K')
  })

  it('is taken away before anything else is written', () => {
    const progress = new Progress(false, milliseconds() + long)
    progress.tick(1500, 1500)
    note('said')
    expect(shown.text).toBe('████████████████████████ 1,500 of 1,500 letters\r\u001b[Ksaid\n')
    progress.end()
    expect(shown.text).toMatch(/said\n$/)
  })

  it('changes ten times a second at most', () => {
    const progress = new Progress(false, milliseconds() + long)
    for (let done = 1; done < 100; done++) progress.tick(done, 100)
    expect(shown.text).toContain(' 1 of 100 letters')
    expect(shown.text).not.toContain(' 2 of 100 letters')
    progress.end()
  })

  it.each([
    ['a short run', () => ticked(false, milliseconds())],
    ['a quiet run', () => ticked(true)],
    [
      'a build server',
      () => {
        vi.stubEnv('CI', 'true')
        return ticked()
      }
    ],
    [
      'a terminal that cannot',
      () => {
        vi.stubEnv('TERM', 'dumb')
        return ticked()
      }
    ],
    [
      'what is no terminal',
      () => {
        shown.terminal = false
        return ticked()
      }
    ]
  ])('is not shown in %s', (_, run) => expect(run()).toBe(''))
})
