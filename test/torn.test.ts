import {expect, it} from 'vitest'
import {tear} from './torn.ts'

it('a run that is killed leaves each letter whole, as it was or mended', async () => {
  // All of it, 200 runs over 500 letters: node scripts/run.mjs scripts/tear.ts
  const {torn, old, mended} = await tear(6, 40)
  expect(torn).toEqual([])
  expect(old + mended).toBe(6 * 40)
}, 120_000)
