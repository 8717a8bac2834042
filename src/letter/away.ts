/** "Two of our drivers are off sick", "It is on hire until Monday": who or what is not to be had now; "when they were away" says when. */
export const isAway =
  /(?<!\b(?:when|while|as|because|since|till|until)\b[^.;]*)\b(?:is|are|was|were) (?:all |both |still |now |already )?(?:off|away|ill|sick|on (?:leave|holiday|hire|loan)|booked|taken|full|in use|in \p{Lu}\p{Ll}+ (?:until|till))\b/u
