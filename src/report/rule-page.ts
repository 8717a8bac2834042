import {pageUrl} from '../../rules/plugin.ts'

/** What a rule's page says, for formats that carry it with them. */
export interface RulePage {
  /** What the rule reports and why, without marks. */
  text: string
  /** The page in Markdown, without its title and what is written into it by programs; links lead to where it is published. */
  markdown: string
}

/**
 * Take a rule's page apart.
 *
 * @param id The rule's id.
 * @param page The page, in Markdown.
 * @returns What it says.
 */
export function readRulePage(id: string, page: string): RulePage {
  const markdown = page
    .replace(/^# .*\n+/, '')
    .replace(
      /<!-- generated: (\w+) -->\n*([\s\S]*?)<!-- \/generated -->\n*/g,
      (_, name: string, text: string) => (name === 'options' ? text : '')
    )
    .replace(/\]\((?!https?:)([^)\s]+)\)/g, (_, path: string) => `](${new URL(path, pageUrl(id)).href})`)
    .trim()
  const text = ['What it reports', 'Why']
    .map((title) => section(markdown, title))
    .filter((part) => part !== '')
    .join('\n\n')
  return {text, markdown}
}

/** The text below a heading, up to the next, on as few lines as it has paragraphs. */
function section(markdown: string, title: string): string {
  const start = markdown.indexOf(`## ${title}\n`)
  if (start < 0) return ''
  const from = start + title.length + 4
  const next = markdown.indexOf('\n## ', from)
  return markdown
    .slice(from, next < 0 ? undefined : next)
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .replaceAll('\n', ' ')
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/(^|[\s(])_([^_]+)_/g, '$1$2')
        .replaceAll('`', '')
    )
    .join('\n\n')
}
