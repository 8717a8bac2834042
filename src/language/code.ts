/**
 * Whether a text is the code of a language, as BCP 47 has it: `en`, `de-CH`. A name, such as `English`, is none.
 *
 * @param text The text.
 * @returns Whether it has the form of one, whatever language it names.
 */
export function isLanguageCode(text: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(text)
}
