import type {Language} from '../language.ts'
import {englishAutomaton} from './automaton.ts'
import {findBlanks} from './blanks.ts'
import {isBareClose, isClose} from './close.ts'
import {formalities} from './formal/index.ts'
import {englishKinds} from './kinds/index.ts'
import {isFooterLine, isHeaderLine, isInboxLine, isPostscript, isQuoteIntro} from './lines.ts'
import {parseEnglish} from './parser.ts'
import {readGreeting} from './salutation.ts'
import {englishSigns} from './signs/index.ts'
import {isSlot} from './slots.ts'
import {isSmallPrint} from './small-print.ts'
import {canonical, heldVerb, inflect, mayHoldVerb, stem} from './words.ts'

/** All that is known of English. */
export const english: Language = {
  id: 'en',
  words: {canonical, inflect, stem, mayHoldVerb, heldVerb},
  parse: parseEnglish,
  isSlot,
  findBlanks,
  readGreeting,
  isClose,
  isBareClose,
  isHeaderLine,
  isInboxLine,
  isFooterLine,
  isSmallPrint,
  isQuoteIntro,
  isPostscript,
  formalities,
  automaton: englishAutomaton,
  signs: englishSigns,
  kinds: englishKinds,
  resources: {
    plainWords: async () => (await import('./plain-words.ts')).englishPlainWords(),
    spelling: async () => (await import('./spelling/spelling.ts')).englishSpelling()
  },
  withPhrases: async (phrases) => (await import('./compile.ts')).compileEnglish(phrases)
}
