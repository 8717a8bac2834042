/** Where in a letter something stands: above its first words, at its beginning, in it, a way on, at its end. */
export type Place = 'head' | 'opening' | 'body' | 'offer' | 'end'

/** What names of files say of what is in them; the first that fits counts. */
const names: ReadonlyArray<[pattern: RegExp, places: ReadonlyArray<Place>]> = [
  [
    /style|css|font|(?:^|[/_-])meta|html[_-]?head|(?:^|[/_-])head$|tracking|pixel|analytics|logo|pre-?header|spacer|divider|social|unsubscribe|image|icon|copyright|legal/i,
    []
  ],
  [/header|letterhead|masthead|greet|salut|hello|address|(?:^|[/_-])top$/i, ['head']],
  [/intro|opening/i, ['head', 'opening']],
  [/foot|sign|regards|(?:^|[/_-])bottom$/i, ['end']],
  [/outro|clos(?:e|ing)/i, ['offer', 'end']],
  [/button|btn|cta|(?:^|[/_-])link|action|next[_-]?step/i, ['offer']]
]

/**
 * Say what may stand in a file by its name.
 *
 * @param name The name, as a template has it.
 * @returns The places of a letter that it may hold; nothing where the name does not say.
 */
export function placesByName(name: string): ReadonlyArray<Place> | undefined {
  const plain = name.replace(/\.[\w.]+$/, '')
  return names.find(([pattern]) => pattern.test(plain))?.[1]
}

/** Folders whose files are parts of others, and names of such files. */
const part =
  /(?:^|[\\/])(?:_?partials?|_?includes?|_?layouts?|_?components?)[\\/][^\\/]*$|(?:^|[\\/])_[a-z][^\\/]*\.[a-z.0-9]+$/i

/**
 * Tell by its path whether a template is a part of others, or what others are put into.
 *
 * @param path The path of the file.
 * @returns Whether it is.
 */
export function isPartPath(path: string): boolean {
  return part.test(path)
}

const railsView =
  /(?:^|[\\/])views[\\/](?!layouts[\\/])(?:[\w-]+[\\/])*[\w-]*(?:mail|notif)[\w-]*[\\/][^\\/_][^\\/]*\.erb$/i

/**
 * Tell by its path whether a template is put into a layout that it does not name, as Rails does with its mails.
 *
 * @param path The path of the file.
 * @returns Whether it is.
 */
export function hasUsualLayout(path = ''): boolean {
  return railsView.test(path)
}
