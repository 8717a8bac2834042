/** What a clause that says no has in it. */
const no =
  /\b(?:not|cannot|no|never|nobody|none|unable|unsuccessful|declin\w+|reject\w+|refus\w+|turn(?:ed)? down|impossible|pass on)\b|n[’']t\b/i
const forms = [
  // "We cannot refund it, because the sole is worn."
  {form: /^(?<no>.{3,}?),? because (?!of\b)(?<why>.+)$/is},
  // "Because the sole is worn, we cannot refund it."
  {form: /^(?:because|since|as|given that) (?<why>.{3,}?), (?<no>(?:we|i)\b.+)$/is},
  // "The sole is worn, so we cannot refund it."
  {
    form: /^(?<why>.{3,})[,;] (?:and )?(?:so|therefore|which is why) (?<no>(?:we|i|it|this|that|you|there)\b.+)$/is
  },
  // "The sole is worn; we therefore cannot refund it."
  {form: /^(?<why>.{3,}); (?<no>(?:we|i) (?:therefore|thus) .+)$/is},
  // "We cannot refund it: the sole is worn."
  {form: /^(?<no>.{3,}?): (?<why>.+)$/is}
]
/** Longer ones are not divided. */
const longest = 600

/**
 * Divide a sentence that refuses something and says why.
 *
 * @param sentence The sentence, on one line.
 * @returns What is refused, and the reason; nothing where the two cannot be told apart.
 */
export function divideReason(sentence: string): {refused: string; reason: string} | undefined {
  if (sentence.length > longest) return undefined
  for (const {form} of forms) {
    const {no: refused = '', why: reason = ''} = form.exec(sentence)?.groups ?? {}
    if (refused !== '' && no.test(refused)) return {refused: whole(refused), reason: whole(reason)}
  }
  return undefined
}

/** A clause as a sentence. */
function whole(clause: string): string {
  const text = clause.trim()
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`
}
