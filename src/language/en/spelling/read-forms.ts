import {WordList} from './form-list.ts'

/** All forms of English, by where they are right. */
export interface Forms {
  /** Right everywhere. */
  common: WordList
  american: WordList
  british: WordList
  /** Known, and never offered. */
  rude: WordList
  /** With an apostrophe: `don't`. Possessives are not among them. */
  contractions: ReadonlySet<string>
  /** How words are misspelled, in the language of Hunspell's affix files. */
  affix: string
}

/**
 * Read packed forms.
 *
 * @param text What `packForms` gave.
 * @returns The forms.
 */
export function readForms(text: string): Forms {
  const [common = '', american = '', british = '', rude = '', contractions = '', affix = ''] =
    text.split('\n\n')
  return {
    common: new WordList(common),
    american: new WordList(american),
    british: new WordList(british),
    rude: new WordList(rude),
    contractions: new Set(contractions.split('\n')),
    affix
  }
}
