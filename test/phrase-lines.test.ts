import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {phraseFiles} from '../src/language/en/phrases/index.ts'
import {readLists} from '../src/letter/phrase/lists.ts'
import {type PhraseLine, PhraseLines} from './phrase-lines.ts'

const folder = 'src/language/en/phrases'
/** Our own letters. Those of the corpus are not: phrases that only they fire were learned by heart. */
const letters = [
  'fixtures/plain/**/*.{md,txt}',
  'fixtures/letters/**/*.md',
  'fixtures/learning/*/letters/*.md',
  'rules/*/README.md'
]
const cwd = join(import.meta.dirname, '..')

const files = (patterns: string[]) => globSync(patterns, {cwd}).map((file) => ({file, text: textOf(file)}))
const textOf = (file: string) => readFileSync(join(cwd, file), 'utf8')
const where = ({list, file, line, text}: PhraseLine) => `${list}, ${folder}/${file}.phrases:${line}: ${text}`

/** The lines that none of the texts fires, with where they stand. */
async function unfired(lines: PhraseLines, texts: string[]): Promise<string[]> {
  const fired = new Set<PhraseLine>()
  for (const text of texts) for (const line of await lines.fired(text)) fired.add(line)
  return lines.all.filter((line) => !fired.has(line)).map(where)
}

describe('phrase lines', () => {
  const lines = new PhraseLines()
  const examples = files([`${folder}/*.examples`]).map(({file, text}) => ({
    file,
    name: basename(file, '.examples'),
    // Each line is read by itself, as the start and the end of a sentence count.
    sentences: text.split('\n').filter((line) => line !== '')
  }))

  it('are each fired by an example beside them or by one of our letters', {timeout: 60_000}, async () => {
    const texts = [
      ...examples.map(({sentences}) => sentences.join('\n\n')),
      ...files(letters).map(({text}) => text)
    ]
    expect(await unfired(lines, texts), 'lines that no example fires').toEqual([])
  })

  it('are fired by each example beside them', {timeout: 60_000}, async () => {
    const idle: string[] = []
    for (const {file, name, sentences} of examples) {
      expect(Object.keys(phraseFiles), file).toContain(name)
      for (const [index, sentence] of sentences.entries()) {
        const fired = await lines.fired(sentence)
        if (![...fired].some((line) => line.file === name)) idle.push(`${file}:${index + 1}: ${sentence}`)
      }
    }
    expect(idle, 'examples that fire nothing').toEqual([])
  })

  it('begin and end with what must be met', () => {
    // "nothing you will (?:change)" is "nothing you will": what stands at an end was meant to be met.
    const loose = Object.entries(phraseFiles).flatMap(([name, source]) =>
      readLists(source, name).flatMap(({name: list, lines: patterns}) =>
        patterns.filter(({pattern}) => pattern.open).map(({text}) => `${list}: ${text}`)
      )
    )
    expect(loose, 'lines that begin or end with what may be missing').toEqual([])
  })

  it.each([
    'Qoof.',
    'Qoof!',
    'Qoof',
    'Frankly.',
    'Frankly, usually always?',
    'Qoof qoof; qoof: qoof - qoof, qoof.'
  ])('need a word that is met, and more than marks: %s', async (text) =>
    expect([...(await lines.fired(text))].map(where)).toEqual([])
  )

  it('are named with list, file and place where nothing fires them', async () => {
    const source =
      '== @we\nwe\n\n# Why.\n== no.first\n@we cannot\n\n# Not this.\n! cannot wait  # joy\n== no.second\nnever\n'
    const own = new PhraseLines({no: source})
    expect(await unfired(own, ['We cannot come.'])).toEqual([
      'no.first, src/language/en/phrases/no.phrases:9: ! cannot wait',
      'no.second, src/language/en/phrases/no.phrases:11: never'
    ])
    expect(await unfired(own, ['We cannot wait.', 'Never say so.'])).toEqual([])
  })
})
