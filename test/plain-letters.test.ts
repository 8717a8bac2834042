import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'

const folder = join(import.meta.dirname, '../fixtures/plain')
const linter = new Linter()

/** Which letters of a folder are taken for refusals. */
async function refusalsIn(name: string): Promise<string[]> {
  const found: string[] = []
  for (const path of readdirSync(join(folder, name)).sort()) {
    const {refusal} = await linter.lint(readFileSync(join(folder, name, path), 'utf8'), {path})
    if (refusal) found.push(path)
  }
  return found
}

// Nothing is learned from these: they are what somebody tries first.
describe('plain letters', () => {
  it('that say no are told', async () => {
    expect(await refusalsIn('refusals')).toEqual(readdirSync(join(folder, 'refusals')).sort())
  })

  it('that say no to nobody are let be', async () => {
    expect(await refusalsIn('others')).toEqual([])
  })
})
