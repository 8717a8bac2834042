import {expect, it} from 'vitest'
import {sniff} from './sniff.ts'

it.each([
  ['<mj-text>Hello</mj-text>', 'mjml'],
  ['<p>Hello</p>', 'html'],
  ['Hello {{ name }},\n\nyour order is here.\n', 'text'],
  ['Hello,<br>\n\n<b>your</b> order is here.\n\nThanks,<br>\nAnna\n', 'markdown'],
  ['Hello,<br><br>\n\nyour order is here.\n\n', 'html'],
  ['Hello, <b>your</b> order is here.\n', 'html'],
  ['<x-mail::message>\n# Hello\n\n<table></table>\n</x-mail::message>\n', 'markdown'],
  ["@component('mail::message')\n# Hello\n@endcomponent\n", 'markdown']
])('%j is %s', (text, expected) => {
  expect(sniff(text)).toBe(expected)
})
