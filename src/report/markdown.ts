import type {Finding} from '../lint/finding.ts'
import {adviceOf} from './advice.ts'
import {clipMiddle, loadWidths} from './columns.ts'
import {label} from './heading.ts'
import {httpUrl} from './links.ts'
import {markdownCode, markdownText} from './markdown-text.ts'
import {plainPaint, signs} from './plain-paint.ts'
import {summaryRows} from './pretty-summary.ts'
import type {Formatter, LetterReport, Look, RunEnd} from './report.ts'
import {safeText} from './safe-text.ts'
import {steps} from './steps.ts'
import {visible} from './visible.ts'

/** A comment on GitHub holds 65,536 characters; what is written when all is done needs a part of them. */
const longest = 56_000
const longestPath = 200
const mostErrors = 20

/**
 * Writes Markdown for a comment on a pull request, or the summary of a build step: a table a letter.
 *
 * @param look Whether only errors are shown.
 * @returns The formatter. It writes all at the end, and of a long report only the beginning.
 */
export function markdown(look: Look): Formatter {
  let body = ''
  const left = {letters: 0, findings: 0}
  return {
    async letter(report) {
      const messages = visible(report.linted.messages, look)
      if (messages.length === 0) return ''
      const rows = body.length > longest ? [] : await letterRows(report, messages)
      const text = rows.join('\n')
      // What fits into no comment is counted; a letter is shown whole or not at all.
      if (rows.length > 0 && body.length + text.length <= longest) body += `${text}\n\n`
      else {
        left.letters++
        left.findings += messages.length
      }
      return ''
    },
    end(run) {
      const {letters, findings} = left
      const rest =
        letters > 0
          ? `… and ${findings} more findings in ${letters} more letters, which would not fit here.`
          : ''
      const parts = ['### refusal-lint', summaryOf(run, look), body.trimEnd(), rest, unreadRows(run)]
      return `${parts.filter((part) => part !== '').join('\n\n')}\n`
    }
  }
}

function summaryOf(run: RunEnd, {quiet = false}: Look): string {
  return markdownText(summaryRows(run, quiet, 100, plainPaint).join(' '))
}

async function letterRows({path, linted}: LetterReport, messages: Finding[]): Promise<string[]> {
  await loadWidths(path)
  const {letter, refusal} = linted
  const checks = letter && refusal ? steps(letter).flatMap((step) => step.checks) : []
  const list = checks.map((check) => `${check.done ? '✓' : '✗'} ${check.label}`).join(' &nbsp; ')
  return [
    `#### ${markdownCode(clipMiddle(safeText(path), longestPath))}`,
    '',
    `${markdownText(label(linted))}${list ? ` — ${list}` : ''}`,
    '',
    '| line | | what, and what to do | rule |',
    '| ---: | --- | --- | --- |',
    ...messages.map(findingRow)
  ]
}

function findingRow(finding: Finding): string {
  const {line, severity, rule, fix} = finding
  const url = httpUrl(finding.url)
  const name = url
    ? `[${markdownCode(rule)}](<${url.replace(/[<>\\|]/g, encodeURIComponent)}>)`
    : markdownCode(rule)
  const rows = adviceOf(finding).map(markdownText)
  if (fix) rows.push('→ `--fix` mends it')
  return `| ${line} | ${signs[severity]} ${severity} | ${rows.join('<br>')} | ${name} |`
}

function unreadRows({errors}: RunEnd): string {
  if (errors.length === 0) return ''
  const rows = errors.slice(0, mostErrors).map(({path, message}) => {
    const file = path === '' || message.startsWith(path) ? '' : `${markdownCode(safeText(path))}: `
    return `- ${file}${markdownText(message)}`
  })
  const more = errors.length - rows.length
  return ['#### Not read', '', ...rows, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n')
}
