import {describe, expect, it} from 'vitest'
import {Linter} from './lint.ts'

/** Comments of template languages, with and without the marks that take the space around them away. */
const forms = [
  '<%# … %>',
  '<%# … -%>',
  '<%# …-%>',
  '<%# … _%>',
  '<%-# … %>',
  '<%-# … -%>',
  '<%#- … %>',
  '<%#- … -%>',
  '<%- # … -%>',
  '<%_# … _%>',
  '<%#\n  …\n-%>',
  '<%-- … --%>',
  '{# … #}',
  '{#- … -#}',
  '{#-…-#}',
  '{#- … #}',
  '{# … -#}',
  '{#+ … +#}',
  '{#~ … ~#}',
  '{{!-- … --}}',
  '{{~!-- … --~}}',
  '{{~!-- … --}}',
  '{{!-- … --~}}',
  '{{! … }}',
  '{{~! … ~}}',
  '{{/* … */}}',
  '{{- /* … */ -}}',
  '{% comment %} … {% endcomment %}',
  '{%- comment -%} … {%- endcomment -%}',
  '{% # … %}',
  '{%- # … -%}',
  '{%-# … -%}',
  '{%\n  # …\n  # -- as it is meant\n%}',
  '[%# … %]',
  '[%# … -%]'
]
const directives = [
  'refusal-lint-disable-next-line condescension',
  'refusal-lint-disable condescension -- as it is meant',
  'refusal-lint-disable-file',
  'refusal-lint-disable'
]
const words = 'Obviously, we cannot refund {{item}}, as the time is over. Try Acme. All the best.'

describe('a comment of a template language', () => {
  it.each(forms)('of the form %j speaks to us, and is no text', async (form) => {
    for (const directive of directives) {
      if (form.includes('as it is meant') && directive.includes('--')) continue
      const comment = form.replace('…', directive)
      for (const source of [
        `Dear Ann,\n\nThank you for your letter.\n\n${comment}\n${words}\n`,
        `<p>Dear Ann,</p>\n<p>Thank you for your letter.</p>\n${comment}\n<p>${words}</p>\n`
      ]) {
        const {messages, letter} = await new Linter().lint(source, {format: 'template'})
        const rules = messages.map(({rule}) => rule)
        expect(rules, source).not.toContain('condescension')
        expect(rules, source).not.toContain('unused-suppression')
        expect(letter?.body.map(({text}) => text).slice(0, 3)).toEqual([
          'Thank you for your letter.',
          'Obviously, we cannot refund {{item}}, as the time is over.',
          'Try Acme.'
        ])
      }
    }
  })

  it('ends at the first of the marks that end it', async () => {
    const source = `Dear Ann,\n\n{{~!-- a --}}\n${words} {{!-- b --~}}\n`
    const {messages} = await new Linter().lint(source, {format: 'template'})
    expect(messages.map(({rule}) => rule)).toContain('condescension')
  })
})
