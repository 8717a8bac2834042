/**
 * The English name of a language.
 *
 * @param code Its BCP 47 code; a region is left aside.
 * @returns The name: `German` for `de-CH`; the code itself where it has none.
 */
export function languageName(code: string): string {
  const [language = ''] = code.split('-')
  try {
    return new Intl.DisplayNames(['en'], {type: 'language'}).of(language) ?? code
  } catch {
    // What a code cannot look like.
    return code
  }
}
