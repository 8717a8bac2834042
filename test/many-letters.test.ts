import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '..')

/** A long run changes a setting of V8; a version that no longer knows a setting says so on standard error. */
test('a run over many letters says nothing but its report', () => {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      join(root, 'bin/refusal-lint.js'),
      '--no-config',
      '--jobs',
      '1',
      '--format',
      'json',
      '--fail-on',
      'never',
      'fixtures/corpus/letters'
    ],
    {cwd: root, encoding: 'utf8', maxBuffer: 1e8}
  )
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(JSON.parse(stdout).files.length).toBeGreaterThan(200)
})
