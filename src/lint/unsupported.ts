import {pageUrl} from '../../rules/plugin.ts'
import {languageName} from '../language-name.ts'
import {Lines} from '../lines.ts'
import type {Prose} from '../read/block.ts'
import {placeInFile, type Range} from '../read/view.ts'
import type {Finding} from './finding.ts'
import type {LintedLetter} from './linted-letter.ts'
import type {RuleSettings} from './settings.ts'
import type {Suppressions} from './suppress.ts'

/**
 * Say of a letter that its language is not read.
 *
 * @param source The text of its file.
 * @param prose What was read in it.
 * @param language BCP 47 code of its language.
 * @param on The rules that are on.
 * @param suppressions What is said in its comments.
 * @returns What linting it gives: one finding at most.
 */
export function unsupported(
  source: string,
  prose: Prose,
  language: string,
  on: RuleSettings,
  suppressions: Suppressions
): LintedLetter {
  const severity = on.get('unsupported-language')?.severity
  const {start, end} = firstLine(source, prose)
  const messages: Finding[] = []
  if (severity && !suppressions.silences('unsupported-language', start)) {
    const lines = new Lines(source)
    messages.push({
      rule: 'unsupported-language',
      severity,
      message: `This looks like ${languageName(language)}; refusal-lint reads English. No rule was run.`,
      note: 'Where it is English, say so: `language: en` in the front matter.',
      url: pageUrl('unsupported-language'),
      ...lines.place(start, end)
    })
  }
  return {
    language,
    kind: 'unknown',
    refusal: false,
    termsChanged: false,
    recipient: null,
    messages
  }
}

/** The first line of a letter that has text, in the file; of a file that has none, its end. */
function firstLine(source: string, {blocks, view}: Prose): Range {
  const written = blocks.filter(({text}) => text.trim() !== '')
  const first =
    written.find(({kind, place}) => kind !== 'quote' && place !== 'header') ??
    written.find(({kind}) => kind !== 'quote') ??
    written[0]
  const last = source.trimEnd().length
  if (!first) return {start: last, end: last}
  const {text, map} = first
  const [, lead = '', line = ''] = /^(\s*)([^\r\n]*)/.exec(text) ?? []
  const place = {start: map.start(lead.length), end: map.end(lead.length + line.trimEnd().length)}
  const {start, end} = view ? placeInFile(view, place) : place
  // What reads as one line may be several in the file.
  const lineEnd = view?.isEncoded ? -1 : source.slice(start, end).search(/[\r\n]/)
  return {start, end: lineEnd < 0 ? end : start + lineEnd}
}
