// What the build needs to compile the phrases once.
export {compileEnglish} from '../src/language/en/compile.ts'
export {pack} from '../src/letter/phrase/pack.ts'
