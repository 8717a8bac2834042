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
  if (id !== 'en' && id.toLowerCase().split('-')[0] !== 'en') return undefined
  // To ask for a module takes a while each time, and every letter asks.
  english ??= (await import('./en/index.ts')).english
  return english
}

let english: Language | undefined
