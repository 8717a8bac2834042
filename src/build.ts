/** Tells this build from all others; the bundler puts in a hash of what it is made from. */
export const build = 'sources'
