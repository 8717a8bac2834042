import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {anyReport, expectHarmless} from './any-report.ts'
import {gitlab} from './gitlab.ts'
import {cardLetter, render, sampleReport} from './samples.ts'

describe('gitlab', () => {
  it('writes what its code quality report wants', async () => {
    const [first, ...others] = JSON.parse(await render(gitlab, sampleReport([cardLetter])))
    expect(first).toEqual({
      description:
        '“Dear Customer” names nobody. A refusal without a name reads as if no person had been meant. → Greet the person who wrote to you by name: “Dear Ms Novak,”.',
      check_name: 'missing-recipient',
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      severity: 'major',
      location: {path: 'letters/card.md', lines: {begin: 1, end: 1}}
    })
    expect(others.map(({severity}: {severity: string}) => severity)).toEqual([
      'minor',
      'major',
      'info',
      'minor'
    ])
  })

  it('is an empty list where nothing was found, and lists what could not be read', async () => {
    expect(await render(gitlab, sampleReport([]))).toBe('[]\n')
    const errors = [{path: '', message: 'broken'}]
    expect(JSON.parse(await render(gitlab, sampleReport([], {errors})))).toEqual([
      {
        description: 'broken',
        check_name: 'refusal-lint',
        fingerprint: expect.any(String),
        severity: 'blocker',
        location: {path: '.', lines: {begin: 1}}
      }
    ])
  })

  it('gives each finding a fingerprint of its own, also where two letters are the same', async () => {
    const copy = {...cardLetter, path: 'letters/copy.md'}
    const entries = JSON.parse(await render(gitlab, sampleReport([cardLetter, copy])))
    expect(new Set(entries.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(10)
  })

  it('is valid and harmless whatever a letter and its name hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (letter) => {
        const output = await render(gitlab, sampleReport([letter, letter]))
        expectHarmless(output)
        const entries = JSON.parse(output)
        expect(entries).toHaveLength(4)
        for (const {location} of entries) expect(location.path).toBe(letter.path)
      }),
      {numRuns: 100}
    )
  })
})
