// What a user waits for one letter, beside an empty run of Node.
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {letters, lint, program} from './letter-sets.mjs'
import {compare} from './run.mjs'

export const empty = {args: ['-e', '0']}

export function measure(pairs) {
  const letter = (format) => {
    const folder = letters(format, 2000)
    return join(folder, readdirSync(folder)[0])
  }
  const markdown = letter('markdown')
  return [
    ['one Markdown letter', lint(markdown), 1.8],
    ['one text letter', lint(letter('text')), 1.8],
    ['one HTML letter', lint(letter('html')), 2.4],
    ['one Markdown letter, with spelling', lint('--rule', 'spelling=warning', markdown), 2.6],
    ['--version', [program, '--version'], 1.35],
    ['--help', [program, '--help'], 1.35]
  ].map(([name, args, mark]) => ({name: `${name} / node -e 0`, mark, ...compare({args}, empty, pairs)}))
}
