import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {anyLook, anyReport, expectHarmless} from './any-report.ts'
import {paintFor} from './paint.ts'
import {findingAt} from './samples.ts'
import {Stats} from './stats.ts'

function statsOf(letters: Record<string, string[]>): Stats {
  const stats = new Stats()
  for (const [path, rules] of Object.entries(letters))
    stats.add(path, {messages: rules.map((rule) => findingAt('sorry', 'sorry', {rule}))})
  return stats
}

describe('stats', () => {
  it('count by rule and folder, the most first, with bars', () => {
    const stats = statsOf({
      'a/one.md': ['blame', 'blame', 'unfortunately'],
      'a/two.md': ['blame', 'blame'],
      'b/three.md': ['unfortunately'],
      'four.md': []
    })
    expect(stats.text({width: 50})).toMatchInlineSnapshot(`
      "Found, by rule
        ▲ blame          4  ████████████████████████████
        ▲ unfortunately  2  ██████████████

      Found, by folder
        a/  5 in 2 letters  ████████████████████████████
        b/  1 in 1 letter   █████▋
        ./  0 in 1 letter
      "
    `)
  })

  it('show the worst severity of a rule', () => {
    const stats = new Stats()
    for (const severity of ['info', 'error', 'warning'] as const)
      stats.add('a.md', {messages: [findingAt('sorry', 'sorry', {rule: 'blame', severity})]})
    expect(stats.text({width: 50})).toContain('  ✖ blame  3  █')
  })

  it('say where nothing was found or read', () => {
    expect(statsOf({}).text({width: 80})).toBe(
      'Found, by rule\n  nothing\n\nFound, by folder\n  no letter was read\n'
    )
  })

  it('name twenty folders at most', () => {
    const stats = statsOf(Object.fromEntries(Array.from({length: 22}, (_, index) => [`${index}/a.md`, []])))
    expect(stats.text({width: 80})).toMatch(/\n {2}… and 2 more folders\n$/)
  })

  it('are harmless and keep within the width', () => {
    fc.assert(
      fc.property(fc.array(anyReport, {maxLength: 4}), anyLook, (reports, look) => {
        const stats = new Stats()
        for (const {path, linted} of reports) stats.add(path, linted)
        expectHarmless(stats.text(look, paintFor(look)), look.width)
      })
    )
  })
})
