import {engineRules, rules} from '../../rules/index.ts'
import {pageUrl} from '../../rules/plugin.ts'
import type {Edit, Severity} from '../../rules/rule.ts'
import {Lines} from '../lines.ts'
import type {Finding} from '../lint/finding.ts'
import {fingerprints} from '../lint/fingerprint.ts'
import {version} from '../version.ts'
import {adviceOf, cut} from './advice.ts'
import {jsonList} from './json-list.ts'
import {jsonText} from './json-text.ts'
import {homepage} from './links.ts'
import {pathUri} from './path-uri.ts'
import type {Formatter, LetterReport, Look} from './report.ts'
import {readRulePage} from './rule-page.ts'
import {safeProse} from './safe-text.ts'
import {visible} from './visible.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}
/** What GitHub files them under. */
const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation'
}
/** The folder that paths are relative to; whoever reads the report knows where it is. */
const root = '%SRCROOT%'

/**
 * Writes SARIF 2.1.0, the format of code scanning.
 *
 * @param look Whether only errors are shown, and what the rules' pages say.
 * @returns The formatter; what it writes is one JSON object.
 */
export function sarif(look: Look): Formatter {
  const all = [...rules, ...engineRules]
  const indices = new Map(all.map(({id}, index) => [id, index]))
  const list = jsonList(head(all, look), '', '        ')
  return {
    letter: (report) => list.add(results(report, look, indices)),
    end({errors}) {
      const notifications = errors.map(({path, message}) => ({
        level: 'error',
        message: {text: messageText([message])},
        locations: path ? [{physicalLocation: {artifactLocation: artifact(path, look)}}] : undefined
      }))
      const invocation = {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: notifications.length > 0 ? notifications : undefined
      }
      return list.end(`],
      "invocations": ${jsonText([invocation]).trimEnd().replaceAll('\n', '\n      ')}
    }
  ]
}
`)
    }
  }
}

/** All that stands before the results. */
function head(all: ReadonlyArray<{id: string; summary: string; severity: Severity}>, look: Look): string {
  const run = {
    tool: {
      driver: {
        name: 'refusal-lint',
        semanticVersion: version,
        informationUri: homepage,
        rules: all.map((rule) => descriptor(rule, look.page?.(rule.id)))
      }
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: {[root]: {description: {text: 'The folder in which refusal-lint was run'}}},
    automationDetails: {id: 'refusal-lint/'}
  }
  const text = jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run]
  })
  return text.replace(/\n {4}\}\n {2}\]\n\}\n$/, ',\n      "results": [')
}

function descriptor(
  {id, summary, severity, ...more}: {id: string; summary: string; severity: Severity; group?: string},
  page: string | undefined
) {
  const {text, markdown} = readRulePage(id, page ?? '')
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: text || summary},
    help: {
      text: `${text || summary}\n\n${pageUrl(id)}`,
      ...(markdown ? {markdown} : {})
    },
    helpUri: pageUrl(id),
    defaultConfiguration: {level: levels[severity]},
    properties: {
      tags: ['refusal-letter', ...(more.group ? [more.group] : [])],
      'problem.severity': problems[severity]
    }
  }
}

function results({path, source, linted}: LetterReport, look: Look, indices: ReadonlyMap<string, number>) {
  const messages = visible(linted.messages, look)
  const prints = fingerprints(source, messages, linted.letter)
  const lines = new Lines(source)
  const place = artifact(path, look)
  return messages.map((finding, index) => {
    const fixes = fixesOf(finding, place, lines)
    return {
      ruleId: finding.rule,
      ruleIndex: indices.get(finding.rule),
      level: levels[finding.severity],
      message: {text: messageText(adviceOf(finding))},
      locations: [{physicalLocation: {artifactLocation: place, region: region(finding, lines)}}],
      partialFingerprints: {'sentence/v1': prints[index]},
      fixes: fixes.length > 0 ? fixes : undefined
    }
  })
}

/** Nothing outside the root is relative to it. */
function artifact(path: string, {outer}: Look) {
  const uri = pathUri(outer?.(path) ?? path)
  return uri.startsWith('file:') ? {uri} : {uri, uriBaseId: root}
}

function region({start, end}: {start: number; end: number}, lines: Lines) {
  const from = lines.point(start)
  const to = lines.point(end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start
  }
}

/** The safe fix first, then what a person may choose. */
function fixesOf({fix, suggestions = []}: Finding, place: ReturnType<typeof artifact>, lines: Lines) {
  const ways = [
    ...(fix ? [{message: 'Mend it (--fix)', edits: fix.edits}] : []),
    ...suggestions.flatMap(({message, edits}) => (edits?.length ? [{message, edits}] : []))
  ]
  return ways.map(({message, edits}) => ({
    description: {text: messageText([cut(message)])},
    artifactChanges: [{artifactLocation: place, replacements: edits.map((edit) => replacement(edit, lines))}]
  }))
}

function replacement(edit: Edit, lines: Lines) {
  return {
    deletedRegion: region(edit, lines),
    ...(edit.text === '' ? {} : {insertedContent: {text: edit.text}})
  }
}

/** A message as SARIF wants it: braces doubled, and no link by accident. */
function messageText(rows: string[]): string {
  return rows.map(safeProse).join('\n').replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
}
