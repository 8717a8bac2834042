import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '..')

/** A long run changes a setting of V8; a version that no longer knows a setting says so on standard error. */
test.each([
  ['fixtures/corpus/letters', 200],
  // Of all kinds: what the build makes of each module is run.
  ['fixtures/learning', 6500]
])('a run over many letters says nothing but its report: %s', (folder, count) => {
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
      folder
    ],
    {cwd: root, encoding: 'utf8', maxBuffer: 1e8}
  )
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(JSON.parse(stdout).files.length).toBeGreaterThan(count)
})
