import {packForms} from './pack-forms.ts'

let packed: Promise<string> | undefined

/**
 * All forms of the words of English, packed. Making them of the dictionaries takes half a second, so the build does it once, and
 * puts the result in this module's place.
 *
 * @returns What `readForms` reads.
 */
export function englishForms(): Promise<string> {
  packed ??= make()
  return packed
}

async function make(): Promise<string> {
  const [{default: nspell}, {default: american}, {default: british}] = await Promise.all([
    import('nspell'),
    import('dictionary-en'),
    import('dictionary-en-gb')
  ])
  return packForms(
    // All ASCII; a decoder is not everywhere.
    String.fromCharCode(...american.aff),
    nspell(american).data,
    nspell(british).data
  )
}
