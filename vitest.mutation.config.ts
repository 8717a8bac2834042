import {defineConfig} from 'vitest/config'
import {narrowClasses} from './scripts/narrow-classes.mjs'
import {phrasesPlugin} from './scripts/phrases-plugin.mjs'

/** Where a file has tests of its own that need no English, these alone take a second for each change. */
const own = process.env.MUTATION_TESTS?.split(',')

/** The quick tests of what `npm run mutation` changes. */
export default defineConfig({
  plugins: [phrasesPlugin(), narrowClasses()],
  test: {testTimeout: 30_000, include: own ?? ['test/mutation.all.ts']}
})
