import type {Root} from 'nlcst'
import type {Plugin, Preset} from 'unified'
import {rules} from '../rules/index.ts'
import {toPlugin} from '../rules/plugin.ts'
import {english} from './language/en/index.ts'
import {fromTree} from './letter/from-tree.ts'
import type {Declared} from './letter/model.ts'
import {Understanding} from './letter/understand.ts'

/**
 * Find out what each sentence of a letter does. The other plugins of this package need it before them.
 *
 * @param declared What is said about the letter; default: all is found out.
 * @returns The transformer; it leaves the letter on the tree (`tree.data.letter`).
 */
export const retextLetter: Plugin<[Declared?], Root> = (declared) => (tree, file) => {
  tree.data = {
    ...tree.data,
    letter: Understanding.of(english).understand(fromTree(tree), String(file), [], declared)
  }
}

/** Each rule as a plugin, by its id. */
export const rulePlugins: ReadonlyMap<string, ReturnType<typeof toPlugin>> = new Map(
  rules.map((rule) => [rule.id, toPlugin(rule)])
)

/** The rules of the preset `recommended`, for any pipeline that parses English: `retext().use(refusalLetter)`. */
const refusalLetter: Preset = {
  plugins: [
    retextLetter,
    ...rules.filter((rule) => rule.preset === 'recommended').map((rule) => toPlugin(rule))
  ]
}

export default refusalLetter
