import {createHash} from 'node:crypto'
import {clipMiddle, loadWidths} from './columns.ts'
import {label} from './heading.ts'
import {letterText} from './html-letter.ts'
import {style} from './html-style.ts'
import {htmlText} from './html-text.ts'
import {plainPaint} from './plain-paint.ts'
import {summaryRows} from './pretty-summary.ts'
import type {Formatter, LetterReport, Look, RunEnd} from './report.ts'
import {safeText} from './safe-text.ts'
import {steps} from './steps.ts'
import {visible} from './visible.ts'

/** A path that is longer is no help. */
const longestPath = 200
/** More rows than anybody reads. */
const mostListed = 1000

/** A letter in the list at the top. */
interface Listed {
  path: string
  id: number
  counts: [errors: number, warnings: number, infos: number]
}

/**
 * Writes one page that holds all it needs: each letter with its findings marked in it, and beside it what each sentence
 * does. No script is needed to read it, and a policy forbids all that a letter's text could load or run.
 *
 * @param look Whether only errors are shown.
 * @returns The formatter; what it writes is one HTML document.
 */
export function html(look: Look): Formatter {
  let next = 0
  const listed: Listed[] = []
  let left = 0
  const begin = (): string => (next === 0 ? head() : '')
  return {
    async letter(report) {
      await loadWidths(report.source, report.path)
      const text = begin()
      const id = ++next
      const messages = visible(report.linted.messages, look)
      const count = (severity: string) => messages.filter((finding) => finding.severity === severity).length
      if (messages.length > 0 && listed.length === mostListed) left++
      else if (messages.length > 0)
        listed.push({path: report.path, id, counts: [count('error'), count('warning'), count('info')]})
      return text + article(report, messages, id)
    },
    end(run) {
      const list = next > 1 && listed.length > 0 ? table(listed, left) : ''
      return `${begin()}<section class="summary">
<p>${htmlText(summaryRows(run, look.quiet ?? false, 100, plainPaint).join(' '))}</p>
${list}${unread(run)}</section>
</main>
</body>
</html>
`
    }
  }
}

function head(): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>refusal-lint</title>
<style>${style}</style>
</head>
<body>
<header><h1>refusal-lint</h1></header>
<main>
`
}

/** A letter; one that refuses nothing and has no fault is only named. */
function article(report: LetterReport, messages: LetterReport['linted']['messages'], id: number): string {
  const {path, linted} = report
  const {letter, refusal} = linted
  const checks = letter && refusal ? steps(letter).flatMap((step) => step.checks) : []
  const items = checks.map(
    (check) => `<li class="${check.done ? 'done' : 'missing'}">${check.done ? '✓' : '✗'} ${check.label}</li>`
  )
  const isShown = refusal || messages.length > 0
  return `<article id="l${id}">
<header>
<h2>${shown(path)}</h2>
<p>${htmlText(label(linted))}${messages.length === 0 ? ' · nothing to mend' : ''}</p>
${items.length > 0 ? `<ul class="steps">${items.join('')}</ul>\n` : ''}</header>
${isShown ? letterText(report, messages, String(id)) : ''}</article>
`
}

function table(listed: Listed[], left: number): string {
  const rows = listed.map(({path, id, counts}) => {
    const cells = counts.map((count, index) => {
      const [name = '', sign = ''] = columns[index] ?? []
      return `<td class="${name}">${count > 0 ? `<b>${sign} ${count}</b>` : ''}</td>`
    })
    return `<tr>${cells.join('')}<th scope="row"><a href="#l${id}">${shown(path)}</a></th></tr>\n`
  })
  const rest = left > 0 ? `<p>… and ${left} more letters</p>\n` : ''
  return `<table>\n${rows.join('')}</table>\n${rest}`
}

const columns = [
  ['error', '✖'],
  ['warning', '▲'],
  ['info', '●']
] as const

function unread({errors}: RunEnd): string {
  if (errors.length === 0) return ''
  const rows = errors.slice(0, mostListed).map(({path, message}) => {
    const file = path === '' || message.startsWith(path) ? '' : `${shown(path)}: `
    return `<li>${file}${htmlText(message)}</li>\n`
  })
  const more = errors.length - rows.length
  return `<h3>Not read</h3>\n<ul>\n${rows.join('')}${more > 0 ? `<li>… and ${more} more</li>\n` : ''}</ul>\n`
}

function shown(path: string): string {
  return htmlText(clipMiddle(safeText(path), longestPath))
}
