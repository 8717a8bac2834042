import {expect, test} from 'vitest'
import {Linter} from '../lint/lint.ts'

const letter = [
  '# About your *claim*',
  '',
  'Dear **Ms Okoro**,',
  '',
  '> Earlier you wrote: will you pay?',
  '',
  'Thank you for your let\\*ter &amp; the `code` in <b>the</b> [form we sent](https://example.org/a "t") on 3&nbsp;May.',
  'We are',
  '  &#110;ot able to refund ![a picture](x.png) the ~~old~~ price, see https://example.org or <me@example.org>.',
  '',
  '- You can take a *voucher*',
  '  of ten pounds instead.',
  '- [x] Or keep it.',
  '',
  '| item | price |',
  '| --- | --- |',
  '| boots | 10 |',
  '',
  '```',
  'code is no prose',
  '```',
  '',
  '<!-- a comment -->',
  '',
  '<p>Unfortunately, that is all.</p>',
  '',
  '[link]: https://example.org',
  '',
  'Kind regards,\\',
  'Lucy',
  ''
].join('\n')

test('Markdown of every kind keeps each sentence at its place, with either line ending', async () => {
  for (const source of [letter, letter.replaceAll('\n', '\r\n')]) {
    const {letter: found} = await new Linter({}).lint(source, {path: 'a.md'})
    const sentences = found?.sentences ?? []
    for (const {start, end, text} of sentences) expect(source.slice(start, end)).toBe(text)
    expect(sentences.some(({text}) => text.startsWith('We are'))).toBe(true)
    expect(sentences.some(({text}) => text.includes('code is no prose'))).toBe(false)
    expect(sentences.some(({text}) => text.includes('a comment'))).toBe(false)
  }
})
