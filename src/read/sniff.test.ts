import {expect, it} from 'vitest'
import {read} from './read.ts'
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

it('a mail in Markdown of a framework may be indented, and its HTML is read', async () => {
  const source =
    '<x-mail::message>\n    # Hello\n\n    <p>We cannot grant it.</p>\n\n<div>\n\n      Try in May.\n\n</div>\n</x-mail::message>\n'
  const {blocks} = await read(source, {format: 'template', path: 'a.blade.php', isSlot: () => false})
  expect(blocks.map(({kind, text}) => [kind, text.trim()])).toEqual([
    ['heading', 'Hello'],
    ['paragraph', 'We cannot grant it.'],
    ['paragraph', 'Try in May.']
  ])
})
