/**
 * A path as a URI reference: what is relative stays relative, and every character that is none of a URI is escaped.
 *
 * @param path A path with `/`, or a name such as `<stdin>`.
 * @returns The reference; for an absolute path one with `file://`.
 */
export function pathUri(path: string): string {
  const segments = path.split('/').map(encodeSegment).join('/')
  if (path.startsWith('/')) return `file://${segments}`
  // A drive of Windows is no scheme.
  return /^[a-z]:\//i.test(path) ? `file:///${segments}` : segments
}

/** What `encodeURIComponent` cannot take, half of a surrogate pair, is no character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
