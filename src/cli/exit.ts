/** What the process ends with. */
export const exitCode = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Something is. */
  found: 1,
  /** Wrong use, a bad configuration, or a file that could not be read. */
  wrong: 2,
  /** Somebody broke questions off, as by Ctrl-C. */
  stopped: 130
} as const

/** The code that a run ends with. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** A call that cannot be followed: an unknown option, rule or format. */
export class UsageError extends Error {
  override name = 'UsageError'
}
