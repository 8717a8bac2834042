import {expect, test, vi} from 'vitest'
import {isTerminal} from './is-terminal.ts'

const stats = vi.hoisted(() => ({device: false, missing: false, rdev: 0x8800}))
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  fstatSync() {
    if (stats.missing) throw new Error('EBADF')
    return {isCharacterDevice: () => stats.device, rdev: stats.rdev}
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

test.runIf(process.platform === 'linux')('what swallows all is no terminal, and is not asked', () => {
  stats.device = true
  stats.rdev = 0x103
  const asked = vi.spyOn(process, 'getBuiltinModule')
  expect(isTerminal(1)).toBe(false)
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
  stats.rdev = 0x8800
})
