// What the build needs to compile the phrases once.
export {compileEnglish} from '../src/language/en/compile.ts'
export {englishSigns} from '../src/language/en/signs/index.ts'
export {pack} from '../src/letter/phrase/pack.ts'
export {packSigns} from '../src/letter/signs/pack.ts'
