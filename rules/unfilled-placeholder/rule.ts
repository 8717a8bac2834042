import type {Letter} from '../../src/letter/model.ts'
import type {Mask} from '../../src/tree.ts'
import {defineRule} from '../rule.ts'

const longest = 60

/** What was to be filled in, and was forgotten. */
export default defineRule({
  id: 'unfilled-placeholder',
  summary: 'A place that somebody forgot to fill in',
  group: 'wording',
  severity: 'error',
  preset: 'recommended',
  refusalsOnly: false,
  fixable: 'suggestion',
  sources: ['S1 “enter the name”', 'S2 the model letter'],
  options: {},
  check({letter, source, report}) {
    if (letter.declared.template) return
    const seen = new Set<string>()
    for (const slot of slotsOf(letter)) {
      const {content} = slot
      // A link without an address: what is shown is where it would stand.
      const around = slot.start === slot.end ? 1 : 0
      const start = slot.start - around
      const end = slot.end + around
      if (isShown(source, start, end) && !isGreeted(letter, start)) continue
      if (key.test(source.slice(start, end))) continue
      const form = kindOfBlank(content)
      if (seen.has(form)) continue
      seen.add(form)
      const actual = source.slice(start, end)
      const shown = actual.replace(/\s+/g, ' ')
      report({
        start,
        end,
        actual,
        message: `“${shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown}” is still to be filled in. Whoever gets the letter like this knows that nobody wrote it for them.`,
        suggestions: [
          {
            message:
              'Put in what belongs here. Where a program does that, declare the form under `placeholders`; where people do, say `template: true`.'
          }
        ]
      })
    }
  }
})

/** Whether it is shown as code, by itself or within some, so that the letter speaks of it. */
function isShown(source: string, start: number, end: number): boolean {
  if (source[start - 1] === '`' && source[end] === '`') return true
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const after = /^[^\n]*/.exec(source.slice(end, end + 1000))?.[0] ?? ''
  return count(before) % 2 === 1 && count(after) % 2 === 1
}

function count(text: string): number {
  return text.match(/`/g)?.length ?? 0
}

/** A key to press: `<Ctrl>`, `<F5>`. */
const key =
  /^<(?:ctrl|control|alt|shift|tab|enter|return|esc|escape|del|space|cmd|command|fn|f\d{1,2}|backspace|win|super|meta|caps ?lock)(?:[+-][^<>]+)?>$/i

/** Whether it stands where somebody is greeted; there no code is spoken of. */
function isGreeted({salutation}: Letter, start: number): boolean {
  return salutation !== undefined && start >= salutation.start && start < salutation.end
}

/** The forms to fill in that stand in the letter itself, not in code or in what it quotes. */
function* slotsOf({masks, sentences}: Letter): Generator<Mask> {
  let sentence = 0
  for (const mask of masks) {
    if (mask.kind !== 'slot') continue
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= mask.start) sentence++
    if ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) < mask.end) yield mask
  }
}

/** The same for slots that ask for the same: `[Name]` twice, or blanks of any length. */
function kindOfBlank(content: string): string {
  if (/^_+$/.test(content)) return '_'
  if (/^x+$/i.test(content)) return 'x'
  return content.trim().toLowerCase().replace(/\s+/g, ' ')
}
