import {readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {describe, expect, it} from 'vitest'
import {endingOf} from '../src/files/endings.ts'
import {Includes} from '../src/files/includes.ts'
import {loadFile} from '../src/files/load.ts'
import {applyEdits} from '../src/lint/apply-edits.ts'
import {fixLetter} from '../src/lint/fix.ts'
import type {LetterFile} from '../src/lint/letter-settings.ts'
import {Linter} from '../src/lint/lint.ts'
import type {LintedLetter} from '../src/lint/linted-letter.ts'
import {formsOf} from '../src/read/template/forms.ts'
import {maskText} from '../src/read/template/mask.ts'
import {masksOf, scanTags} from '../src/read/template/scan.ts'
import type {TemplateTag} from '../src/read/template/tag.ts'
import fc from './chance.ts'

/** What must hold for every template, in the fixtures' and in broken ones. */

interface Template {
  path: string
  text: string
  file: LetterFile
}

const folder = join(import.meta.dirname, '../fixtures/templates')
const includes = new Includes(folder)
const linter = new Linter({preset: 'strict'})
const templates: Template[] = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.expected.txt'))
  .map(({parentPath, name}) => {
    const full = join(parentPath, name)
    const path = relative(folder, full).split(sep).join('/')
    const format = endingOf(path)?.format
    return {path, text: loadFile(full, {format}).text, file: {path, format, include: includes.finder(full)}}
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1))

const tagsOf = (text: string, path: string): TemplateTag[] => scanTags(text, formsOf(text, path))
const written = (text: string, path: string): string[] =>
  tagsOf(text, path).map(({start, end}) => text.slice(start, end))

/** What a tag hides of its text: all of it but what it shows. */
function hidden({start, end, shows = []}: TemplateTag): Array<{start: number; end: number}> {
  const edges = [start, ...shows.flatMap((show) => [show.start, show.end]), end]
  return Array.from({length: edges.length / 2}, (_, index) => ({
    start: edges[2 * index] ?? 0,
    end: edges[2 * index + 1] ?? 0
  }))
}

function expectSound(text: string, path: string, {messages}: Pick<LintedLetter, 'messages'>): void {
  const tags = tagsOf(text, path)
  const marks = tags.flatMap(hidden)
  for (const {rule, start, end, fix, suggestions = []} of messages) {
    const place = `${rule} of ${path} at “${text.slice(start, end)}”`
    expect(start >= 0 && start <= end && end <= text.length, place).toBe(true)
    // Nothing is found in the marks and the code of a tag, and nothing begins or ends in the midst of them.
    expect(
      marks.filter((mark) => mark.start < start && start < mark.end),
      place
    ).toEqual([])
    expect(
      marks.filter((mark) => mark.start < end && end < mark.end),
      place
    ).toEqual([])
    for (const edit of [fix?.edits ?? [], ...suggestions.map(({edits}) => edits ?? [])].flat())
      expect(
        tags.filter((tag) => tag.start < edit.end && edit.start < tag.end),
        place
      ).toEqual([])
  }
}

describe('every template of the fixtures', () => {
  it('is masked without a change of length, or of anything but its tags', () => {
    for (const {path, text} of templates) {
      const forms = formsOf(text, path)
      const masks = masksOf(text, scanTags(text, forms), forms)
      const masked = maskText(text, masks)
      expect(masked.length, path).toBe(text.length)
      let from = 0
      for (const mask of [...masks, {start: text.length, end: text.length}]) {
        // A line of nothing but tags is blank, whatever space it was indented with.
        expect(masked.slice(from, mask.start).replace(/\s/g, ' '), path).toBe(
          text.slice(from, mask.start).replace(/\s/g, ' ')
        )
        from = mask.end
      }
      expect(masked.replace(/[^\r\n]/g, ''), path).toBe(text.replace(/[^\r\n]/g, ''))
    }
  })

  it('has findings that begin and end outside tags, and changes that touch none', async () => {
    for (const {path, text, file} of templates) {
      const linted = await linter.lint(text, file)
      expectSound(text, path, linted)
      const marks = tagsOf(text, path).flatMap(hidden)
      for (const {rule, start, end} of linted.messages)
        expect(
          marks.filter((mark) => mark.start <= start && end <= mark.end),
          `${rule} of ${path} at “${text.slice(start, end)}”, which is a tag`
        ).toEqual([])
    }
  })

  it('keeps its tags when it is mended, in order', {timeout: 120_000}, async () => {
    for (const {path, text, file} of templates) {
      const {text: mended, fixed, result} = await fixLetter(linter, text, file)
      expect(written(mended, path), path).toEqual(written(text, path))
      if (fixed === 0) expect(mended, path).toBe(text)
      expectSound(mended, path, result)
    }
  })

  it('can be changed as is suggested, and keeps its tags', async () => {
    for (const {path, text, file} of templates) {
      const {messages} = await linter.lint(text, file)
      for (const {suggestions = []} of messages) {
        for (const {edits} of suggestions) {
          if (!edits) continue
          // What is put in may be a tag of its own, in the language of the template.
          const tags = written(applyEdits(text, edits), path)
          let at = 0
          for (const tag of written(text, path)) {
            at = tags.indexOf(tag, at) + 1
            expect(at, `${tag} of ${path}`).toBeGreaterThan(0)
          }
        }
      }
    }
  })

  it('says the same of itself with line ends of the other kind', async () => {
    for (const {path, text, file} of templates) {
      const found = async (text: string) =>
        (await linter.lint(text, file)).messages.map(({rule, line, column}) => `${rule} ${line}:${column}`)
      expect(await found(text.replaceAll('\n', '\r\n')), path).toEqual(await found(text))
    }
  })
})

/** Ways in which people break templates. */
const breaks = fc.record({
  template: fc.nat(),
  steps: fc.array(
    fc.record({how: fc.constantFrom('cut', 'half', 'swap', 'nest', 'double'), at: fc.nat(), to: fc.nat()}),
    {minLength: 1, maxLength: 4}
  )
})

function broken({path, text}: Template, steps: ReadonlyArray<{how: string; at: number; to: number}>): string {
  let result = text
  for (const {how, at, to} of steps) {
    const tags = tagsOf(result, path)
    const one = tags[at % Math.max(1, tags.length)]
    const other = tags[to % Math.max(1, tags.length)]
    if (!one || !other) return result
    const tag = result.slice(one.start, one.end)
    const put = (start: number, end: number, words: string) =>
      result.slice(0, start) + words + result.slice(end)
    if (how === 'cut') result = put(one.start, one.end, '')
    else if (how === 'half') result = put(one.start, one.end, tag.slice(0, 1 + (to % tag.length)))
    else if (how === 'nest') result = put(other.start + 2, other.start + 2, tag)
    else if (how === 'double') result = put(one.end, one.end, tag)
    else if (one.end <= other.start) {
      const second = result.slice(other.start, other.end)
      result = put(other.start, other.end, tag)
      result = result.slice(0, one.start) + second + result.slice(one.end)
    }
  }
  return result
}

describe('broken templates', () => {
  it('are read all the same: nothing is thrown, nothing found in a tag, no tag lost', {
    timeout: 300_000
  }, async () => {
    await fc.assert(
      fc.asyncProperty(breaks, async ({template, steps}) => {
        const chosen = templates[template % templates.length]
        if (!chosen) return
        const text = broken(chosen, steps)
        const {path, file} = chosen
        expectSound(text, path, await linter.lint(text, file))
        const {text: mended} = await fixLetter(linter, text, file)
        expect(written(mended, path)).toEqual(written(text, path))
      }),
      // The same texts each time; `npm run fuzz` and SEED try others.
      {numRuns: Number(process.env.RUNS ?? 150)}
    )
  })
})
