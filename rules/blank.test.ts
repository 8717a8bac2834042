import {expect, it} from 'vitest'
import {understood} from '../test/understood.ts'
import {blank} from './blank.ts'

it.each<[tag: string, blank: string]>([
  ['{{ first_name }}', '{{ name }}'],
  ['{{user.first_name}}', '{{name}}'],
  ['{{ user.name.first }}', '{{ name }}'],
  ['{{ FirstName }}', '{{ Name }}'],
  ['{{ FIRST_NAME }}', '{{ NAME }}'],
  ['{{ N }}', '{{ Name }}'],
  ['<%= user->first %>', '<%= name %>'],
  ['%FIRST_NAME%', '%NAME%'],
  ['*|FNAME|*', '*|NAME|*'],
  // What is no plain variable, or no tag that prints, tells nothing of how to write one.
  ['{{ first_name | upcase }}', '[name]'],
  ['{% if first_name %}it{% endif %}', '[name]'],
  [`{{ ${'very_'.repeat(30)}long }}`, '[name]'],
  ['[reason]', '[name]'],
  ['word', '[name]']
])('beside %s a blank is %s', async (tag, written) => {
  const source = `Dear Ms Roy,\n\nWe write to you of ${tag} today.\n`
  expect(blank(await understood(source), source, 'name')).toBe(written)
})

it('the first tag that prints a variable tells how', async () => {
  const source = 'Dear Ms Roy,\n\nWe write {{ a | b }} of {{ a }} and of %B% today.\n'
  expect(blank(await understood(source), source, 'name')).toBe('{{ name }}')
})
