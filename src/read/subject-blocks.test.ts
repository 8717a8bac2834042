import {expect, test} from 'vitest'
import {isSlot} from '../language/en/slots.ts'
import {type Format, read} from './read.ts'

const placesIn = async (source: string, format: Format, path = 'a.txt') => {
  const {blocks} = await read(source, {isSlot, format, path})
  return blocks.map(({place, text}) => `${place ?? 'body'}: ${text.trim()}`)
}

test.each<[string, Format, string]>([
  [
    '{% block subject %}Not this time{% endblock %}\n{% block body %}\nThank you.\n{% endblock %}',
    'text',
    'a.j2'
  ],
  [
    '{% block subject %}Not this time{% endblock %}\n\n{% block plain %}Thank you.{% endblock %}',
    'markdown',
    'a.md'
  ],
  ['{{define "email_subject"}}Not this time{{end}}\n{{define "body"}}Thank you.{{end}}', 'text', 'a.gotmpl'],
  [
    "@section('title')\nNot this time\n@endsection\n@section('body')\nThank you.\n@endsection",
    'text',
    'a.blade.php'
  ],
  [
    '{% extends "base" %}{% block title %}Not this time{% endblock %}{% block content %}<p>Thank you.</p>{% endblock %}',
    'html',
    'a.html'
  ]
])('what a template defines for the inbox is header: %s', async (source, format, path) => {
  expect(await placesIn(source, format, path)).toEqual(['header: Not this time', 'body: Thank you.'])
})

test('blocks of other names, long ones and open ones are the letter', async () => {
  const long = `{% block title %}${'We cannot. '.repeat(60)}{% endblock %}`
  for (const source of [
    '{% block intro %}We cannot.{% endblock %}',
    '{% block subject %}We cannot.',
    '{% block subjective %}We cannot.{% endblock %}',
    long
  ])
    expect(new Set((await placesIn(source, 'text')).map((line) => line.split(':', 1)[0]))).toEqual(
      new Set(['body'])
    )
})

test('a subject and its letter in one line are taken apart', async () => {
  const source = '{% block subject %}No, {{ name }}{% endblock %} Thank you for asking.'
  const {blocks} = await read(source, {isSlot, format: 'text'})
  expect(blocks.map(({place}) => place)).toEqual(['header', undefined])
  const [, body] = blocks
  const at = body?.text.indexOf('Thank') ?? -1
  expect(source.slice(body?.map.start(at))).toBe('Thank you for asking.')
})
