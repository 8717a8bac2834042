/// <reference types="vite/types/importMeta.d.ts" />
/** All quick tests as one, so that English is loaded once for each change that `npm run mutation` tries. */

// What is made once, such as the automaton of all phrases, counts as tried by the first test that needs it: one that notices much. So
// no file may read a letter before its tests, in a `beforeAll` of its own.
await import('./readings.test.ts')

const rest = import.meta.glob([
  '../src/*.test.ts',
  '../{src/letter,src/lint,rules}/**/*.test.ts',
  './{rule-pages,advice,packet-advice,letters,odd-letters,templates,formats-agree,plain-letters}.test.ts'
])
for (const load of Object.values(rest)) await load()
