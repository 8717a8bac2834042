/** A word of a sentence, with the mark that follows it. */
export interface SubjectWord {
  /** As written, without marks around it. */
  text: string
  lower: string
  /** Whether a mark that ends a clause stands behind it. */
  ends: boolean
}

/**
 * Take a text apart into words, for rules that look at what stands before and after one.
 *
 * @param text The text.
 * @returns Its words, in order.
 */
export function subjectWords(text: string): SubjectWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/&.+#-]*/gu)].map(({0: written, index}) => {
    const word = written.replace(/[.'’/&-]+$/, '')
    return {
      text: word,
      lower: word.toLowerCase().replace('’', "'"),
      ends: /^[\s"”’')\]*_]*[.,;:!?(–—]/.test(text.slice(index + word.length, index + word.length + 8))
    }
  })
}

/** Words that only lead to a noun or say nothing of it: determiners, prepositions, pronouns, helping verbs. */
export const leading: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your our his her their its any some such no each every another other one both ' +
    'of for to in on at as by with from about into after before and or but than if so because since while when where ' +
    'i me we us you it he she they who which what there here not never also just only very so too really still now then ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must cannot ' +
    "won't can't don't didn't i'm i've i'll i'd we're we've you've you're isn't it's"
  ).split(' ')
)
