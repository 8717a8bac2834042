/**
 * What signs speak for: moves of a sentence that phrases alone do not settle, whether the reason that it gives would fit any letter, and whether
 * the whole letter refuses. The other moves are said in so few ways that phrases know them.
 */
export const outputs = [
  'acknowledgement',
  'empathy',
  'refusal',
  'reason',
  'alternative',
  'promise',
  'goodwill',
  'stock',
  'letter'
] as const

/** One of the things that signs speak for. */
export type Output = (typeof outputs)[number]

/** Place of the output for the whole letter. */
export const letterOutput = outputs.indexOf('letter')

/** Place of the output for sentences that refuse. */
export const refusalOutput = outputs.indexOf('refusal')

/** Place of the output for reasons that would fit any letter. */
export const stockOutput = outputs.indexOf('stock')

/** How much the plainest no of a letter weighs, as features of the letter: one for each height that it reaches. */
export const heights = [-3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4].map((above) => ({name: `no>${above}`, above}))
