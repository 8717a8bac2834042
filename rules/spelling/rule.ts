import type {Letter} from '../../src/letter/model.ts'
import type {Spelling, Variety} from '../../src/letter/resources.ts'
import {defineRule, type Suggestion} from '../rule.ts'
import {type Checked, judgeWords} from './judge-words.ts'

/** How many replacements are offered for a word. */
const most = 3
/** For how many different words of a letter replacements are looked for; to look takes up to a tenth of a second. */
const mostLookedFor = 50
/** How many times as many words speak for one variety as for the other where a letter keeps to it. */
const clearly = 2

/** A misspelt word makes the whole letter look hasty. */
export default defineRule({
  id: 'spelling',
  summary: 'A word that neither the dictionary nor the project knows',
  group: 'style',
  severity: 'warning',
  preset: 'formal',
  refusalsOnly: false,
  fixable: 'suggestion',
  sources: ['S0 “norms … spelling”'],
  options: {},
  async check({letter, source, report}) {
    const spelling = await letter.resources.spelling()
    const checked = judgeWords(letter, source, spelling)
    const variety = varietyOf(letter, checked, spelling)
    const replacements = new Map<string, string[]>()
    for (const {start, end, text, judgement} of checked) {
      if (judgement === 'right' || (judgement !== 'unknown' && (!variety || judgement === variety))) continue
      if (!replacements.has(text) && replacements.size < mostLookedFor)
        replacements.set(text, (await spelling.suggest(text, variety)).slice(0, most))
      const better = replacements.get(text) ?? []
      report({
        start,
        end,
        actual: text,
        message: judgement === 'unknown' ? unknown(text, better[0]) : mixed(text, judgement),
        note: 'Where it is right, name it under `words` in the configuration.',
        suggestions: better.map(
          (word): Suggestion => ({message: `Write “${word}”.`, edits: [{start, end, text: word}]})
        )
      })
    }
  }
})

function unknown(word: string, better: string | undefined): string {
  return `“${word}” is in no dictionary${better ? `; “${better}” may be meant` : ''}. A slip makes the whole letter look hasty.`
}

function mixed(word: string, variety: Variety): string {
  const [own, other] = variety === 'american' ? ['American', 'British'] : ['British', 'American']
  return `“${word}” is ${own} spelling in a letter that is otherwise ${other}. Mixed spelling looks pieced together.`
}

/** The variety that the letter keeps to; nothing where it does not tell. */
function varietyOf(letter: Letter, checked: ReadonlyArray<Checked>, spelling: Spelling): Variety | undefined {
  const declared = letter.declared.language && spelling.varietyOf(letter.declared.language)
  if (declared) return declared
  const words = {american: new Set<string>(), british: new Set<string>()}
  for (const {text, judgement} of checked)
    if (judgement === 'american' || judgement === 'british') words[judgement].add(text.toLowerCase())
  const american = words.american.size
  const british = words.british.size
  if (american >= british * clearly && american > british) return 'american'
  return british >= american * clearly && british > american ? 'british' : undefined
}
