import {defineConfig} from 'vitest/config'
import {phrasesPlugin} from './scripts/phrases-plugin.mjs'

/** The quick tests of what `npm run mutation` changes. */
export default defineConfig({
  plugins: [phrasesPlugin()],
  test: {testTimeout: 30_000, include: ['test/mutation.all.ts']}
})
