import {expect, it} from 'vitest'
import {ownPlaceholders, templateLanguage} from './template-languages.ts'

it.each([
  ['a.hbs', '', 'Handlebars'],
  ['a.html.erb', '', 'ERB'],
  ['no.blade.php', '', 'Blade'],
  ['a.md', 'Dear {{name}},', 'Handlebars or the like'],
  ['a.html', '{{#if vip}}x{{/if}}', 'Handlebars'],
  ['a.html', '{% if vip %}x{% endif %}', 'Liquid or Jinja'],
  ['a.txt', 'Dear {{.Name}},', 'Go'],
  ['a.txt', 'Dear <%= name %>,', 'ERB or EJS'],
  ['a.txt', 'Dear *|FNAME|*,', 'Mailchimp'],
  ['a.txt', 'Dear ((first name)),', 'GOV.UK Notify'],
  ['a.txt', 'Dear %%FirstName%%,', 'AMPscript'],
  ['a.txt', 'Dear {!Contact.Name},', 'Salesforce'],
  ['a.txt', '<#if x>y</#if>', 'FreeMarker'],
  ['a.txt', 'Dear Ms Rao,', undefined]
])('%s with `%s` is of %s', (path, text, language) => {
  expect(templateLanguage(path, text)).toBe(language)
})

it('tags of a form of one’s own are found, and no text in brackets', () => {
  expect(ownPlaceholders('Dear [[first_name]], of <<org.name>>')).toEqual(['[[*]]', '<<*>>'])
  expect(ownPlaceholders('Dear ##NAME##, you @@city@@')).toEqual(['##*##', '@@*@@'])
  expect(ownPlaceholders('# A [[page of a wiki]] [name] <name> a << b ## Heading')).toEqual([])
})
