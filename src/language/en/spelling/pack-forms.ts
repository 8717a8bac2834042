import {isDoubtful} from '../profanities.ts'
import {packWords} from './form-list.ts'
import {spelledBothWays} from './varieties.ts'

/** The flag of words that are known, and never offered. */
const neverOffered = '!'

/** Forms by word, with their flags, as nspell has them. */
export type FormTable = Readonly<Record<string, ReadonlyArray<string> | undefined>>

/**
 * Pack the forms of two dictionaries.
 *
 * @param affix The affix file of the dictionaries.
 * @param american The American forms.
 * @param british The British forms.
 * @returns The text, in sections divided by empty lines.
 */
export function packForms(affix: string, american: FormTable, british: FormTable): string {
  const common: string[] = []
  const own: Record<'american' | 'british', string[]> = {american: [], british: []}
  const rude: string[] = []
  const contractions: string[] = []
  for (const word of new Set([...Object.keys(american), ...Object.keys(british)])) {
    const flags = american[word] ?? british[word] ?? []
    if (/^[a-z]+'[a-z]+$/i.test(word) && !word.endsWith("'s")) contractions.push(word)
    if (!/^[a-z]+$/i.test(word)) continue
    if (flags.includes(neverOffered) || isDoubtful(word)) rude.push(word)
    else if ((american[word] && british[word]) || isRightIn(word, american, british)) common.push(word)
    else own[american[word] ? 'american' : 'british'].push(word)
  }
  const lists = [common, own.american, own.british, rude].map(packWords)
  // Only what nspell's suggestions go by; the rest speaks of how forms are made.
  const guesses = affix.split('\n').filter((line) => /^(?:TRY|KEY|REP|ICONV|NOSUGGEST) /.test(line))
  return [...lists, contractions.join('\n'), guesses.join('\n')].join('\n\n')
}

/** Whether a word that one dictionary has is right for readers of the other. */
function isRightIn(word: string, american: FormTable, british: FormTable): boolean {
  // Oxford spelling is British, too.
  const oxford = american[word] !== undefined && /iz(?:e|es|ed|er|ers|ing|able|ation|ations)$/.test(word)
  return (
    (oxford && british[word.replace(/iz(?=[a-z]{1,6}$)/, 'is')] !== undefined) || spelledBothWays.has(word)
  )
}
