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

// Where a letter is read in another way on purpose: `npm run score`, and read the difference.
describe('each letter of the corpus is read as a person labelled it, but for what the score says', () => {
  for (const path of readdirSync(join(folder, 'letters'))) {
    const name = basename(path, '.md')
    const label = labels.get(name)
    if (!label) continue
    it(name, async () => {
      const linted = await linter.lint(readFileSync(join(folder, 'letters', path), 'utf8'), {path})
      const moves = outlineOf(linted).sentences.flatMap((sentence) => sentence.moves)
      const rules = linted.messages.map(({rule}) => rule)

      expect(linted.refusal).toBe(label.refusal)
      if (label.refusal)
        expect(only(moves, scored.moves)).toEqual(
          expected(
            name,
            only(
              label.sentences.flatMap((sentence) => sentence.moves),
              scored.moves
            )
          )
        )
      expect(only(rules, scored.rules)).toEqual(
        expected(
          name,
          only(
            label.findings.map(({rule}) => rule),
            scored.rules
          ),
          scored.rules
        )
      )
    })
  }
})

/** Those that are scored, each once. */
function only(names: string[], wanted: Set<string>): string[] {
  return [...new Set(names)].filter((name) => wanted.has(name)).sort()
}

/** What is labelled, with what is known to be missed taken away, and what is known to be too much added. */
function expected(letter: string, labelled: string[], wanted = scored.moves): string[] {
  const missed = labelled.filter((name) => !misses.has(`${name}: - ${letter}`))
  const tooMuch = [...wanted].filter((name) => misses.has(`${name}: + ${letter}`))
  return [...missed, ...tooMuch].sort()
}
