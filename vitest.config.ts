import {defineConfig} from 'vitest/config'
import {phrasesPlugin} from './scripts/phrases-plugin.mjs'

export default defineConfig({
  plugins: [phrasesPlugin()],
  test: {
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
    include: ['src/**/*.test.ts', 'rules/**/*.test.ts', 'test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'rules/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {lines: 95}
    }
  }
})
