import {expect, test} from 'vitest'
import {Linter} from '../../lint/lint.ts'

const tags = [
  '{{ name }}',
  '{{#if x}}',
  '{% if a %}',
  '{{/if}}',
  '<%= n %>',
  '<% if b %>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a tag of a template language
  '${name}',
  '*|FNAME|*',
  '%%name%%',
  '((name))',
  '%NAME%',
  '{name}',
  "{applicant?.name || 'Applicant'}",
  "{note.content['title']['value']}",
  '{!Contact.Name}',
  '{# note #}',
  '{{!-- note --}}',
  '{{ open'
]

test('tags of every language leave the sentences around them at their places', async () => {
  for (const tag of tags) {
    const source = `Dear Ms Okoro,\n\nWe cannot refund ${tag} the price of ${tag}.\n\nKind regards,\nLucy\n`
    const {letter} = await new Linter({}).lint(source, {path: 'a.md'})
    for (const {start, end, text} of letter?.sentences ?? []) expect(source.slice(start, end)).toBe(text)
    expect(letter?.refusal).toBe(true)
  }
})
