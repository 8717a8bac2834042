import {expect, it} from 'vitest'
import {Linter} from './lint.ts'
import {outlineOf} from './outline.ts'

it('an outline tells the parts and sentences of a letter with their places', async () => {
  const source = 'Dear Ms Roy,\n\nWe cannot lend you the hall.\n\nKind regards,\nLee Marsh\n'
  expect(outlineOf(await new Linter().lint(source))).toEqual({
    language: 'en',
    kind: 'unknown',
    refusal: true,
    termsChanged: false,
    recipient: 'Ms Roy',
    parts: [
      {part: 'salutation', start: 0, end: 12},
      {part: 'body', start: 14, end: 42},
      {part: 'close', start: 44, end: 57},
      {part: 'signature', start: 58, end: 67}
    ],
    sentences: [{start: 14, end: 42, text: 'We cannot lend you the hall.', part: 'body', moves: ['refusal']}]
  })
})

it('has no parts where the language is not read', async () => {
  const source =
    'Sehr geehrte Frau Roy,\n\nleider können wir Ihnen den Saal nicht leihen, weil er vergeben ist.\n'
  expect(outlineOf(await new Linter().lint(source))).toMatchObject({refusal: false, parts: [], sentences: []})
})
