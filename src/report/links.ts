/** Where the program is published. */
export const homepage = 'https://www.npmjs.com/package/refusal-lint'

/**
 * An address that may become a link: that of a page, and nothing that would run.
 *
 * @param url An address; rules of other people's may give any.
 * @returns The address where it is one of a page, else nothing.
 */
export function httpUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[!-~]+$/i.test(url) ? url : undefined
}
