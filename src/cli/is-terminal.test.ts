import {expect, test, vi} from 'vitest'
import {isTerminal} from './is-terminal.ts'

const stats = vi.hoisted(() => ({device: false, missing: false}))
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  fstatSync() {
    if (stats.missing) throw new Error('EBADF')
    return {isCharacterDevice: () => stats.device}
  }
}))

test('a file, a pipe and a closed stream are no terminals', () => {
  expect(isTerminal(1)).toBe(false)
  stats.missing = true
  expect(isTerminal(2)).toBe(false)
  stats.missing = false
})

test('a device is asked whether it is one', () => {
  stats.device = true
  const isatty = vi
    .spyOn(process, 'getBuiltinModule')
    .mockReturnValue({isatty: (stream: number) => stream === 2})
  expect([isTerminal(0), isTerminal(2)]).toEqual([false, true])
  isatty.mockRestore()
})
