import {readFileSync} from 'node:fs'
import {defineConfig} from 'vitest/config'
import {narrowClasses} from './scripts/narrow-classes.mjs'
import {phrasesPlugin} from './scripts/phrases-plugin.mjs'

/** Its source maps point to files that are not in its package. */
const withoutSourceMaps = {
  name: 'without-source-maps',
  load: (id: string) =>
    /@actions\/workflow-parser\/.*\.js$/.test(id)
      ? readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
      : undefined
}

export default defineConfig({
  plugins: [phrasesPlugin(), narrowClasses(), withoutSourceMaps],
  test: {
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
    include: ['src/**/*.test.ts', 'rules/**/*.test.ts', 'test/**/*.test.ts'],
    // It imports JSON in a way that only bundlers take.
    server: {deps: {inline: [/@actions\/workflow-parser/]}},
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'rules/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {lines: 95}
    }
  }
})
