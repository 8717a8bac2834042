/** What each class of characters comes to, as it stands between brackets. */
export const narrow: Readonly<Record<'L' | 'Lu' | 'Ll' | 'Lo' | 'N', string>>
/** Narrows the classes of characters in the regular expressions of our own modules; for Rolldown and Vite alike. */
export function narrowClasses(): {
  name: string
  transform: (code: string, id: string) => {code: string; map: null} | undefined
}
/** Narrow the classes in a module; its lines stay the same. */
export function narrowed(code: string, file: string): string
