/// <reference types="vite/types/importMeta.d.ts" />
/** All quick tests as one, so that English is loaded once for each change that `npm run mutation` tries. */
import.meta.glob(
  [
    '../{src/letter,src/lint,rules}/**/*.test.ts',
    './{rule-pages,letters,odd-letters,corpus-letters,templates,formats-agree,plain-letters}.test.ts'
  ],
  {eager: true}
)
