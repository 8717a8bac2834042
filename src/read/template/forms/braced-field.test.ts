import {expect, it} from 'vitest'
import {isBracedField} from './braced-field.ts'

it.each([
  'name',
  'user.first_name',
  'first-name',
  '@name',
  '0',
  '$user->name',
  "$this->membership->end_date->format('d M Y')",
  "note.content['title']['value']",
  'price:.2f',
  'total:,d',
  'due:%d %B %Y',
  'len(items)',
  'name.upper()',
  "applicant?.name || 'Applicant'",
  'name ?? fallback',
  "name or 'there'",
  "'day' if days == 1 else 'days'",
  'firstName + " " + lastName',
  'data?.borrower?.full_name',
  'formatMoney(total, currency)',
  "date('F j, Y g:i A')",
  'new Date().toLocaleDateString()'
])('a program fills in {%s}', (content) => expect(isBracedField(content)).toBe(true))

it.each([
  'your name',
  'name or title',
  'name / title',
  'the reason: say why',
  'Yes or No',
  'he if any else she',
  '5 %',
  '1234',
  ''
])('somebody replaces {%s}', (content) => expect(isBracedField(content)).toBe(false))
