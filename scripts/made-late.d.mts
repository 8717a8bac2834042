/** Makes expressions and sets of words of our own modules when they are used first; for Rolldown. */
export function madeLate(): {
  name: string
  transform: (code: string, id: string) => {code: string; map: null} | undefined
}
/** Let a module make its constants late; its lines stay the same where their values stand in one line. */
export function withLate(code: string, file: string): string
