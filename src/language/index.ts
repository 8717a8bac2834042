import type {Language} from './language.ts'

/** The languages that are read. */
export const languages = ['en'] as const

/**
 * Load what is known of a language.
 *
 * @param id Its code; a region is left aside (`en-GB` is `en`).
 * @returns The language, or nothing where it is not read.
 */
export async function loadLanguage(id: string): Promise<Language | undefined> {
  if (id.toLowerCase().split('-')[0] !== 'en') return undefined
  return (await import('./en/index.ts')).english
}
