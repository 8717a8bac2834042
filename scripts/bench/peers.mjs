// Other linters of prose on the same letters: they check other things, so this is what they cost, and not how good they are.
import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {install} from './install.mjs'
import {letters, lint} from './letter-sets.mjs'
import {compare} from './run.mjs'

const many = 200

const remarkConfiguration = `
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import {unified} from 'unified'
export default {
  plugins: [[remarkRetext, unified().use(retextEnglish).use(retextEquality).use(retextPassive).use(retextProfanities)
    .use(retextReadability).use(retextRepeatedWords).use(retextSimplify)]]
}
`

export function measure(pairs) {
  const place = install('peers', [
    'write-good@1.0.8',
    'alex@11.0.1',
    'textlint@15.8.0',
    'textlint-rule-write-good@2.0.0',
    'textlint-rule-alex@5.0.0',
    'textlint-rule-common-misspellings@1.0.1',
    'remark-cli@12.0.1',
    'remark-retext@6.0.1',
    'retext-english@5.0.0',
    'retext-equality@7.1.0',
    'retext-passive@5.0.0',
    'retext-profanities@8.0.0',
    'retext-readability@8.0.0',
    'retext-repeated-words@5.0.0',
    'retext-simplify@8.0.0',
    'unified@11.0.5'
  ])
  writeFileSync(join(place, '.remarkrc.mjs'), remarkConfiguration)
  const tool = (path) => join(place, 'node_modules', path)
  const rules = ['write-good', 'alex', 'common-misspellings'].flatMap((rule) => ['--rule', rule])
  const peers = [
    ['write-good', (files) => [tool('write-good/bin/write-good.js'), ...files]],
    ['alex', (files) => [tool('alex/cli.js'), '--quiet', ...files]],
    ['textlint, 3 rules', (files) => [tool('textlint/bin/textlint.js'), ...rules, ...files]],
    [
      'remark-cli, 6 rules',
      (files) => [
        tool('remark-cli/cli.js'),
        '--quiet',
        '--no-stdout',
        '--rc-path',
        join(place, '.remarkrc.mjs'),
        ...files
      ]
    ]
  ]
  const folder = letters('markdown', many)
  const files = readdirSync(folder).map((name) => join(folder, name))
  const turns = Math.max(1, Math.round(pairs / 5))
  // They end with other codes where they find something: write-good counts.
  const ends = Array.from({length: 256}, (_, code) => code)
  return peers.flatMap(([name, args]) =>
    [1, many].map((count) => {
      const own = files.slice(0, count)
      return {
        name: `${name} / refusal-lint, ${count === 1 ? 'one letter' : `${many} letters`}`,
        ...compare({args: args(own), cwd: place, ends}, {args: lint(...own)}, turns)
      }
    })
  )
}
