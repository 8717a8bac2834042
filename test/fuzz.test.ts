import {describe, it} from 'vitest'
import fc from './chance.ts'
import {expectSound} from './fuzz/expect-sound.ts'
import {fuzzKinds} from './fuzz/kinds.ts'

const kinds = await fuzzKinds()

// The same few texts each time, so that a change is to blame where one fails; `npm run fuzz` looks for more.
describe('any text is read, reported and mended soundly', () => {
  it.each(Object.keys(kinds))('%s', {timeout: 120_000}, async (kind) => {
    const letters = kinds[kind]
    if (!letters) throw new Error(`Unexpected lack of ${kind}`)
    await fc.assert(fc.asyncProperty(letters, expectSound), {numRuns: 12})
  })
})
