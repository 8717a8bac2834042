let collect: (() => void) | undefined

/**
 * Say how memory is tidied.
 *
 * @param how Gives back what is no longer needed; missing where the engine is left to find its own time.
 */
export function useTidying(how: (() => void) | undefined): void {
  collect = how
}

/**
 * Tidy memory where much of a letter has just become useless: at no other time is so little to be kept, and to tell what is kept is
 * what takes long.
 *
 * @param isLong Whether the letter is long; of others nothing is worth it.
 */
export function tidy(isLong: boolean): void {
  if (isLong) collect?.()
}
