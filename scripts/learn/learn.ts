// Learns signs, and the words of kinds, from labelled letters: npm run learn [-- --folds [--misses]] [-- --halves]
//   --folds   writes nothing; reads each letter with signs that were learned from the other four fifths
//   --halves  writes nothing; reads each half of the corpus (individual, stock) with signs that were learned without it
//   --misses  names what was misread
import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {KindList} from '../../src/letter/kinds/kind-table.ts'
import {kinds} from '../../src/letter/model.ts'
import {outputs} from '../../src/letter/signs/outputs.ts'
import type {SignList} from '../../src/letter/signs/table.ts'
import {traits} from '../../src/letter/traits.ts'
import {evaluate, type Figures, show, sum} from './evaluate.ts'
import {type LabelledLetter, readLabelled, readLines, readStockReasons} from './labelled.ts'
import {teach} from './teach.ts'
import {teachKinds} from './teach-kinds.ts'

const {values: options} = parseArgs({
  options: {
    folds: {type: 'boolean', default: false},
    halves: {type: 'boolean', default: false},
    misses: {type: 'boolean', default: false}
  }
})
const count = 5
const learning = 'fixtures/learning'
const own = readdirSync(learning, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'lines')
  .map(({name}) => join(learning, name))
  .sort()
const reasons = readStockReasons(join(learning, 'stock-reasons.txt'))
const sets = await Promise.all(['fixtures/corpus', ...own].map((folder) => readLabelled(folder, reasons)))
const lines = (
  await Promise.all(
    readdirSync(join(learning, 'lines')).map((file) => readLines(join(learning, 'lines', file)))
  )
).flat()

if (options.folds) leaveOut()
if (options.halves) leaveOutHalves()
if (!options.folds && !options.halves) {
  const signs = teach([...sets.flat(), ...lines])
  writeFileSync('src/language/en/signs/signs.tsv', asText(signs))
  const words = teachKinds(sets.flat(), signs)
  writeFileSync('src/language/en/kinds/kinds.tsv', kindsAsText(words))
  console.log(
    `${signs.signs.length} signs and ${words.words.length} words of kinds from ${sets.flat().length} letters and ${lines.length} sentences`
  )
}

function leaveOut(): void {
  const figures = new Map<string, Figures[]>()
  for (let fold = 0; fold < count; fold++) {
    const others = sets.flatMap((set) => set.filter((_, at) => at % count !== fold))
    const signs = teach([...others, ...lines])
    const words = teachKinds(others, signs)
    for (const set of sets) {
      const left = set.filter((_, at) => at % count === fold)
      const name = set[0]?.set ?? ''
      figures.set(name, [...(figures.get(name) ?? []), evaluate(left, signs, words)])
    }
  }
  for (const [name, parts] of figures) report(name, parts)
}

function leaveOutHalves(): void {
  const [corpus = [], ...others] = sets
  const isStock = ({name}: LabelledLetter): boolean => Number.parseInt(name, 10) > 200
  for (const half of [true, false]) {
    const known = [...corpus.filter((letter) => isStock(letter) !== half), ...others.flat()]
    const signs = teach([...known, ...lines])
    const left = corpus.filter((letter) => isStock(letter) === half)
    report(half ? 'stock half' : 'individual half', [evaluate(left, signs, teachKinds(known, signs))])
  }
}

function report(name: string, parts: ReadonlyArray<Figures>): void {
  console.log(`${name}: refusal ${show(sum(parts.map(({refusal}) => refusal)))}`)
  console.log(`  kinds ${show(sum(parts.map(({kinds: tally}) => tally)))}`)
  console.log(`  moves ${show(sum(parts.flatMap(({moves}) => Object.values(moves))))}`)
  for (const move of Object.keys(parts[0]?.moves ?? {})) {
    const tallies = parts.flatMap(({moves}) => moves[move] ?? [])
    console.log(`  ${move.padEnd(16)} ${show(sum(tallies))}`)
  }
  if (options.misses) console.log(parts.flatMap(({misses}) => misses.map((miss) => `  ${miss}`)).join('\n'))
}

function asText({bias, steps, traits: letterWeights, signs}: SignList): string {
  const lines = [
    '// Signs, learned by `npm run learn` from the labelled letters of fixtures/; not to be edited by hand.',
    `// What each speaks for, in steps: ${outputs.join(' ')}`,
    `bias =\t${bias.map((value) => value.toFixed(4)).join(' ')}`,
    `step =\t${steps.map((value) => value.toPrecision(6)).join(' ')}`,
    `// What each trait of a letter weighs: ${traits.join(', ')}`,
    `traits =\t${letterWeights.map((value) => value.toFixed(4)).join(' ')}`,
    ...signs.map(({feature, weights}) => `${feature}\t${weights.join(' ')}`)
  ]
  return `${lines.join('\n')}\n`
}

function kindsAsText({steps, bias, phrases, words}: KindList): string {
  const lines = [
    '// What words say of what was asked for, learned by `npm run learn` from the labelled letters of fixtures/; not to be edited by hand.',
    `// What each speaks for, in steps: ${kinds.join(' ')}`,
    `step =\t${steps.map((value) => value.toPrecision(6)).join(' ')}`,
    `bias =\t${bias.map((value) => value.toFixed(4)).join(' ')}`,
    `phrases =\t${phrases.map((value) => value.toFixed(4)).join(' ')}`,
    ...words.map(({word, weights}) => `${word}\t${weights.join(' ')}`)
  ]
  return `${lines.join('\n')}\n`
}
