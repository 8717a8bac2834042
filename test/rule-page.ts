/** One example of a rule's page. */
export interface Example {
  /** Under which heading it stands. */
  heading: string
  /** The letter. */
  letter: string
  /** The findings, a line each, as the page shows them. */
  findings: string[]
  /** The letter after `--fix`, where the page shows it. */
  fixed?: string
  /** The page's line, for errors. */
  line: number
}

/**
 * Read the examples of a rule's page: each Markdown block is a letter, the text block after it its findings, a block `fixed`
 * what `--fix` makes of it.
 *
 * @param page The page.
 * @returns The examples, in order.
 */
export function readExamples(page: string): Example[] {
  const examples: Example[] = []
  const lines = page.split('\n')
  let heading = ''
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.startsWith('## ')) heading = line.slice(3).trim()
    const fence = /^(`{3,})(\w+)(?: (\w+))?$/.exec(line)
    if (!fence) continue
    const start = index + 1
    while (lines[++index] !== fence[1] && index < lines.length);
    const content = lines.slice(start, index).join('\n')
    const last = examples.at(-1)
    if (fence[2] === 'markdown' && fence[3] === 'fixed' && last) last.fixed = `${content}\n`
    else if (fence[2] === 'markdown')
      examples.push({heading, letter: `${content}\n`, findings: [], line: start + 1})
    else if (fence[2] === 'text' && last) last.findings = content.split('\n').filter(Boolean)
  }
  return examples
}
