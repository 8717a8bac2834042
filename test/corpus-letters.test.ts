import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'
import {outlineOf} from '../src/lint/outline.ts'

interface Label {
  refusal: boolean
  sentences: Array<{moves: string[]}>
  findings: Array<{rule: string}>
}

const folder = join(import.meta.dirname, '../fixtures/corpus')
const labels = new Map<string, Label>(
  Object.entries(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')))
)
const all = readFileSync(join(folder, 'report.txt'), 'utf8').split('\n\nIndividual letters')[0] ?? ''
/** What is known to be read otherwise than a person labelled it: `move or rule: + letter` (too much), or `-` (missed). */
const misses = new Set(all.match(/^[a-z-]+: [+-] .*$/gm))
const scored = {
  moves: new Set(Array.from(all.matchAll(/^ {2}move (\S+)/gm), ([, move]) => move ?? '')),
  rules: new Set(Array.from(all.matchAll(/^ {2}rule (\S+)/gm), ([, rule]) => rule ?? ''))
}
const linter = new Linter({preset: 'strict'})

describe('the letters of the corpus', () => {
  // Where a letter is read in another way on purpose: `npm run score`, and read the difference.
  it('are each read as a person labelled them, but for what the score says', async () => {
    for (const path of readdirSync(join(folder, 'letters'))) {
      const name = basename(path, '.md')
      const label = labels.get(name)
      if (!label) continue
      const linted = await linter.lint(readFileSync(join(folder, 'letters', path), 'utf8'), {path})
      const moves = outlineOf(linted).sentences.flatMap((sentence) => sentence.moves)
      const rules = linted.messages.map(({rule}) => rule)
      const wanted = {
        moves: label.sentences.flatMap((sentence) => sentence.moves),
        rules: label.findings.map(({rule}) => rule)
      }

      expect(linted.refusal, name).toBe(label.refusal)
      if (label.refusal)
        expect(only(moves, scored.moves), name).toEqual(expected(name, wanted.moves, scored.moves))
      expect(only(rules, scored.rules), name).toEqual(expected(name, wanted.rules, scored.rules))
    }
  })
})

/** Those that are scored, each once. */
function only(names: string[], wanted: Set<string>): string[] {
  return [...new Set(names)].filter((name) => wanted.has(name)).sort()
}

/** What is labelled, with what is known to be missed taken away, and what is known to be too much added. */
function expected(letter: string, labelled: string[], wanted: Set<string>): string[] {
  const missed = only(labelled, wanted).filter((name) => !misses.has(`${name}: - ${letter}`))
  const tooMuch = [...wanted].filter((name) => misses.has(`${name}: + ${letter}`))
  return [...missed, ...tooMuch].sort()
}
