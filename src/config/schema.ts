import * as v from 'valibot'
import {presets} from '../../rules/rule.ts'
import {kinds} from '../letter/model.ts'
import {nearest} from '../nearest.ts'

/** What `failOn` and `--fail-on` can be. */
export const failLevels = ['error', 'warning', 'info', 'never'] as const

/** The least severity that makes a run fail. */
export type FailOn = (typeof failLevels)[number]

const allKinds = [...kinds, 'unknown'] as const

const filled = (expected: string) => v.pipe(v.string(unexpected(expected)), v.nonEmpty(unexpected(expected)))
const word = <const Words extends ReadonlyArray<string>>(words: Words) =>
  v.picklist(words, ({input}) =>
    typeof input === 'string'
      ? `unexpected \`${input}\`${nearest(input, words)}`
      : `unexpected ${shown(input)}, expected one of ${words.map((item) => `\`${item}\``).join(', ')}`
  )
const flag = () => v.boolean(unexpected('`true` or `false`'))
const list = (expected: string) => v.array(filled(expected), unexpected(`a list, each item ${expected}`))
const glob = () =>
  v.pipe(filled('a glob'), v.maxLength(1000, unexpected('a glob of at most 1000 characters')))
const globs = () => v.union([glob(), v.array(glob())], unexpected('a glob or a list of globs'))
const someGlobs = () =>
  v.union(
    [glob(), v.pipe(v.array(glob()), v.minLength(1, unexpected('at least one glob')))],
    unexpected('a glob or a list of globs')
  )

/** How rules are set, by id. What stands there is read by `readEntry`, which knows the rules. */
export const rulesSchema = v.record(v.string(), v.unknown(), unexpected('a map of rule ids'))

/** Phrases by list; the patterns are read by the phrase language's own parser. */
export const phrasesSchema = v.record(
  v.string(),
  list('a pattern of the phrase language'),
  unexpected('a map of phrase lists')
)

/** What can be said of letters: at the top, and of some of them in `overrides`. */
const letterEntries = {
  rules: v.optional(
    v.pipe(
      rulesSchema,
      v.description(
        'Rules by id, each with a severity, or with a severity and options. A severity alone keeps options that were set before.'
      )
    )
  ),
  phrases: v.optional(
    v.pipe(
      phrasesSchema,
      v.description(
        'Phrases beyond those that are built in, in the phrase language, by what they do (`alternative`) or by list (`refusal.decision`).'
      )
    )
  ),
  words: v.optional(
    v.pipe(list('a word'), v.description('Words that are spelled right though no dictionary has them.'))
  ),
  placeholders: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(unexpected('a form such as `[[*]]`')),
          v.regex(/^[^*]+\*[^*]+$/, unexpected('one `*` with marks on both sides, such as `[[*]]`'))
        ),
        unexpected('a list of forms such as `[[*]]`')
      ),
      v.description('More forms of template tags; `*` stands for what is inside, as in `[[*]]`.')
    )
  ),
  includes: v.optional(
    v.pipe(
      list('a folder'),
      v.description(
        'Folders in which what a template brings in (`{{> header}}`, `{% include %}`) is looked for first, relative to the folder of this configuration. Nothing outside the repository is read.'
      )
    )
  ),
  kind: v.optional(
    v.pipe(word(allKinds), v.description('What was asked for. Default: found out for each letter.'))
  ),
  refusal: v.optional(
    v.pipe(
      v.union([v.boolean(), v.literal('auto')], unexpected('`true`, `false` or `"auto"`')),
      v.description('Whether the letters refuse something. Default: `auto`, found out for each letter.')
    )
  ),
  language: v.optional(
    v.pipe(
      v.string(unexpected('the code of a language, such as `en`')),
      v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, unexpected('the code of a language, such as `en`')),
      v.description('The language of the letters, a BCP 47 code. Default: found out for each letter.')
    )
  ),
  template: v.optional(
    v.pipe(
      flag(),
      v.description('Whether slots to fill in are no mistake. Default: found out by the name of the file.')
    )
  ),
  requireReason: v.optional(
    v.pipe(
      flag(),
      v.description('Whether each comment that silences a rule must say why, after `--`. Default: false.')
    )
  ),
  complexity: v.optional(
    v.pipe(
      v.number(unexpected('a number of marks')),
      v.integer(unexpected('a whole number of marks')),
      v.minValue(100, unexpected('at least 100')),
      v.description(
        'How many marks of markup a block may have, and how many words and marks a sentence, before it is left unread and reported by `too-complex`. Default: 2000.'
      )
    )
  ),
  failOn: v.optional(
    v.pipe(
      word(failLevels),
      v.description('The least severity that makes a run fail (exit code 1). Default: `error`.')
    )
  )
}

/** One item of `overrides`. */
export const overrideSchema = v.strictObject(
  {
    files: v.pipe(
      someGlobs(),
      v.description(
        'The files it holds for, relative to the folder of this configuration. A glob without `/` is matched with the name of a file in any folder; `!` in front leaves files out.'
      )
    ),
    ...letterEntries
  },
  ({expected}) => `unexpected lack of ${expected?.replaceAll('"', '`')}, expected the files that it holds for`
)

/** The configuration: the one source of its types, of its validation and of its JSON Schema. */
export const configurationSchema = v.strictObject({
  $schema: v.optional(
    v.pipe(filled('an address'), v.description('The address of this schema, for completion in editors.'))
  ),
  extends: v.optional(
    v.pipe(
      v.union(
        [
          filled('a preset, a path or a package'),
          list('a preset, a path that begins with `./` or `../`, or a package')
        ],
        unexpected('a preset, a path or a package, or a list of them')
      ),
      v.description(
        `What this configuration begins with, the later over the earlier: a preset (${presets.map((preset) => `\`${preset}\``).join(', ')}), a path (\`./base.json\`) or a package.`
      )
    )
  ),
  plugins: v.optional(
    v.pipe(
      list('a path that begins with `./` or `../`, or a package'),
      v.description(
        'Rules of your own: modules whose default export is a rule, or a list of rules, made by `defineRule`.'
      )
    )
  ),
  root: v.optional(
    v.pipe(
      flag(),
      v.description('Whether the configurations of outer folders are left aside. Default: false.')
    )
  ),
  files: v.optional(
    v.pipe(
      someGlobs(),
      v.description(
        'What to lint where the command line names nothing: files, folders and globs relative to the folder of this configuration.'
      )
    )
  ),
  ignore: v.optional(
    v.pipe(
      globs(),
      v.description('What to leave out of folders and globs, as in a .gitignore beside this configuration.')
    )
  ),
  ...letterEntries,
  overrides: v.optional(
    v.pipe(
      v.array(overrideSchema, unexpected('a list of settings, each with `files`')),
      v.description('Settings for some files; the last that matches wins.')
    )
  )
})

/** A configuration as written, once it is known to be one. */
export type Configuration = v.InferOutput<typeof configurationSchema>

/** One item of `overrides`. */
export type Override = v.InferOutput<typeof overrideSchema>

function unexpected(expected: string): (issue: {input: unknown}) => string {
  return ({input}) => `unexpected ${shown(input)}, expected ${expected}`
}

/** A value in a message: itself where it is short, else its type. */
function shown(value: unknown): string {
  if (value === '') return 'empty text'
  if (typeof value === 'string') return `\`${value.length > 60 ? `${value.slice(0, 59)}…` : value}\``
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list'
  if (typeof value === 'object' && value !== null) return 'map'
  return typeof value === 'function' ? 'function' : `\`${String(value)}\``
}
