// What the build makes once, so that no run has to.
export {compileEnglish} from '../src/language/en/compile.ts'
export {englishSigns} from '../src/language/en/signs/index.ts'
export {englishForms} from '../src/language/en/spelling/forms.ts'
export {pack} from '../src/letter/phrase/pack.ts'
export {packSigns} from '../src/letter/signs/pack.ts'
