import type {Letter} from '../letter/model.ts'
import {type Place, placesByName} from '../read/template/include-names.ts'
import {readInclude} from '../read/template/include-tag.ts'
import type {TemplateTag} from '../read/template/tag.ts'
import type {Finding} from './finding.ts'

/** What the rules miss that speak of a whole letter, and where it could stand. */
const lacks: ReadonlyMap<string, ReadonlyArray<Place>> = new Map<string, ReadonlyArray<Place>>([
  ['missing-recipient', ['head']],
  ['missing-number', ['head']],
  ['missing-date', ['head', 'end']],
  ['missing-reference', ['head', 'opening', 'body']],
  ['missing-thanks', ['opening', 'body']],
  ['missing-acknowledgement', ['opening', 'body']],
  ['missing-empathy', ['opening', 'body']],
  ['missing-subject-matter', ['opening', 'body']],
  ['missing-enclosure-note', ['opening', 'body']],
  ['abrupt-refusal', ['opening']],
  ['missing-refusal', ['body']],
  ['missing-reason', ['body']],
  ['vague-reason', ['body']],
  ['missing-condition', ['body']],
  ['missing-alternative', ['body', 'offer']],
  ['missing-goodwill', ['body', 'end']],
  ['missing-signature', ['end']]
])

/** @returns Whether a rule speaks of what a letter lacks. */
export function isLack(rule: string): boolean {
  return lacks.has(rule)
}

/**
 * Leave out what a letter may lack only because a file that it brings in was not found: it may stand there.
 *
 * @param findings The findings.
 * @param letter The letter, with places in the same text as the tags.
 * @param tags The tags of the template.
 * @returns The findings that hold whatever stands there.
 */
export function withoutLacksElsewhere(
  findings: Finding[],
  letter: Letter,
  tags: ReadonlyArray<TemplateTag>
): Finding[] {
  const partials = tags.filter((tag) => tag.kind === 'partial' || printsButton(tag) || greets(tag))
  if (partials.length === 0 || !findings.some(({rule}) => isLack(rule))) return findings
  const places = new Set(partials.flatMap((tag) => placesOf(tag, letter)))
  return findings.filter(({rule}) => !lacks.get(rule)?.some((place) => places.has(place)))
}

/** `{{ ui.button({text: …}) }}`, which may offer a way on. */
function printsButton({kind, content}: TemplateTag): boolean {
  return kind === 'output' && /^[\w.:]*(?:button|btn|cta)\w*\s*\(/i.test(content)
}

/** `{{ greeting }}`, `<%= say_hello(@user) %>`. */
function greets({kind, content, shows}: TemplateTag): boolean {
  return (
    kind === 'output' &&
    !shows &&
    /(?:^|[\W_])(?:say_?)?(?:hello|greeting|salutation)(?:$|[\W_])/i.test(content)
  )
}

/** A layout is put around many mails: it may greet and close, and gives the reason of none. */
const around: ReadonlyArray<Place> = ['head', 'end']
const anywhere: ReadonlyArray<Place> = ['head', 'opening', 'body', 'offer', 'end']

/** What a tag may bring in: by the name of the file, else by where the tag stands. */
function placesOf(tag: TemplateTag, {salutation, body, parts}: Letter): ReadonlyArray<Place> {
  if (printsButton(tag)) return ['offer']
  if (greets(tag)) return ['head']
  const {how, name} = readInclude(tag)
  if (how === 'layout') return around
  if (tag.role) return anywhere
  const named = name === undefined || how === 'slot' ? undefined : placesByName(name)
  if (named) return named
  const first = body[0]
  const last = body.at(-1)
  if (salutation && tag.start < salutation.start) return []
  if (!first || !last) return anywhere
  if (tag.start < first.start)
    return salutation ? ['opening', 'body', 'offer'] : ['head', 'opening', 'body', 'offer']
  const close = parts.find(({part}) => part === 'close' || part === 'signature')
  if (close && tag.start >= close.start && tag.start >= last.end) return ['end']
  return tag.start < last.end ? ['opening', 'body', 'offer'] : ['body', 'offer', 'end']
}
