import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import type {Format} from '../read/read.ts'
import {formatNames, formatters} from '../report/formats.ts'
import {Linter} from './lint.ts'
import type {LintedLetter} from './linted-letter.ts'
import {packResult} from './pack-result.ts'
import type {LintResult} from './result.ts'
import {unpackResult} from './unpack-result.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const kinds: Array<[folder: string, format: Format]> = [
  ['letters', 'markdown'],
  ['html', 'html'],
  ['eml', 'eml']
]
const letters: Array<{path: string; source: string; linted: LintedLetter}> = []

function again(linted: LintResult): LintResult | undefined {
  return unpackResult(JSON.parse(JSON.stringify(packResult(linted))))
}

describe('what was found in a letter', () => {
  beforeAll(async () => {
    const linter = new Linter({preset: 'strict'})
    for (const [folder, format] of kinds) {
      for (const name of readdirSync(join(fixtures, folder))) {
        if (!/\.(?:md|txt|html?|erb|eml)$/.test(name)) continue
        const path = `${folder}/${name}`
        const source = readFileSync(join(fixtures, path), 'latin1')
        letters.push({path, source, linted: await linter.lint(source, {path, format})})
      }
    }
    letters.push({
      path: 'foreign.md',
      source: 'Hallo',
      linted: await linter.lint('---\nlanguage: xx\n---\nHallo')
    })
  }, 60_000)

  it('is the same after it was packed', () => {
    expect(letters.length).toBeGreaterThan(20)
    expect(letters.some(({linted}) => linted.reading)).toBe(true)
    for (const {path, linted} of letters) {
      const result = again(linted)
      expect(result?.messages, path).toEqual(linted.messages)
      expect(result).toMatchObject({
        language: linted.language,
        kind: linted.kind,
        refusal: linted.refusal,
        termsChanged: linted.termsChanged
      })
      expect(result?.letter === undefined).toBe(linted.letter === undefined)
    }
  })

  it.each(formatNames)('is written by %s as before', async (name) => {
    const make = await formatters[name]()
    const look = {color: true, width: 80}
    const [fresh, kept] = [await make(look), await make(look)]
    for (const letter of letters) {
      const linted = again(letter.linted)
      expect(linted).toBeDefined()
      if (linted) expect(await kept.letter({...letter, linted})).toBe(await fresh.letter(letter))
    }
  })

  it('is not taken from a value that nobody packed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpackResult(value)).toBeUndefined()
      })
    )
  })

  it('does no harm where one piece of it is another', async () => {
    const pretty = await (await formatters.pretty())({color: false, width: 80})
    const html = await (await formatters.html())({color: false, width: 80})
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.jsonValue(), async (which, where, value) => {
        const letter = letters[which % letters.length]
        if (!letter) return
        const packed: unknown = JSON.parse(JSON.stringify(packResult(letter.linted)))
        replaceAt(packed, where, value)
        const linted = unpackResult(packed)
        if (!linted) return
        await pretty.letter({...letter, linted})
        await html.letter({...letter, linted})
      }),
      {numRuns: 300}
    )
  })
})

/** Put another value in the place of one in a value's lists. */
function replaceAt(value: unknown, where: number, by: unknown): void {
  const places: Array<[unknown[], number]> = []
  const visit = (item: unknown): void => {
    if (!Array.isArray(item)) return
    for (const [index, inner] of item.entries()) {
      places.push([item, index])
      visit(inner)
    }
  }
  visit(value)
  const [list, index] = places[where % places.length] ?? []
  if (list && index !== undefined) list[index] = by
}
