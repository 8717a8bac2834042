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

/**
 * The libraries as the build takes them: those that read Markdown have another edition for their developers, whose assertions
 * stop at what stops no user.
 */
const asBuilt = {
  name: 'as-built',
  configResolved: ({ssr}: {ssr: {resolve?: {conditions?: string[]}}}) => {
    const conditions = ssr.resolve?.conditions
    conditions?.splice(
      0,
      conditions.length,
      ...conditions.filter((name) => name !== 'development|production')
    )
  }
}

export default defineConfig({
  plugins: [phrasesPlugin(), narrowClasses(), withoutSourceMaps, asBuilt],
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
