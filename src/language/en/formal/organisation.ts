/** What names of organisations end in, or have in them. */
const words =
  /(?:^|[\s,])(?:ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|gmbh|ag|kg|s\.?a\.?(?:r\.?l\.?)?|s\.?r\.?[lo]\.?|b\.?v\.?|n\.?v\.?|oy|ab|a\/s|aps|co|company|& (?:co|sons?|partners|daughters?)|group|holdings?|partners|associates|industries|enterprises|university|college|school|academy|institute|hospital|clinic|council|association|society|federation|union|foundation|trust|charity|ministry|museum|library|theatre|theater|church|bank|insurance|press|publishers?|publishing|agency|studios?|consulting|solutions|systems|technologies|logistics|foods|motors|airlines|hotels?|books|farm shop|labs?|laboratories)\b\.?/iu

/**
 * Whether a line above the salutation names an organisation by a word that only their names have.
 *
 * @param line The line, without marks.
 * @returns Whether it does; a street or a town with its code does not.
 */
export function namesOrganisation(line: string): boolean {
  // "Head of the Library" is a post; "12 College Street" a street.
  return (
    line.length <= 120 &&
    !/\d/.test(line) &&
    !/\b(?:street|road|rd|lane|avenue|ave|square|place|drive|close|way|row|terrace|court|house|head|director|manager|officer|chair|chairman|chairwoman|president|secretary|editor|treasurer|principal|dean)\b\.?/i.test(
      line
    ) &&
    /^\p{Lu}|^[a-z]+\p{Lu}/u.test(line) &&
    words.test(line)
  )
}
