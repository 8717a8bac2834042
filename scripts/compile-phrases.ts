// What the build makes once, so that no run has to.
export {compileEnglish} from '../src/language/en/compile.ts'
export {englishKinds} from '../src/language/en/kinds/index.ts'
export {englishSigns} from '../src/language/en/signs/index.ts'
export {englishForms} from '../src/language/en/spelling/forms.ts'
export {packKinds} from '../src/letter/kinds/kind-table.ts'
export {pack} from '../src/letter/phrase/pack.ts'
export {packSigns} from '../src/letter/signs/pack.ts'
