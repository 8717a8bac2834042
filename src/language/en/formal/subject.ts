const label = /^(?:subject|subj|re|concerning|regarding)\s?(?:\[\d+\])?\s?:\s*/i

/**
 * What a line of the head says that the letter is about: `Subject: Your order`, `Re: Your order`.
 *
 * @param line The line, without marks.
 * @returns The subject without its label, or nothing.
 */
export function subjectOf(line: string): string | undefined {
  const text = line.trim()
  return label.test(text) ? text.replace(label, '') || undefined : undefined
}
