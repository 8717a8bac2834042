/** The shells that completion is written for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** A shell that completion is written for. */
export type Shell = (typeof shells)[number]
