import {describe, expect, it} from 'vitest'
import fc from '../../../test/chance.ts'
import {type Composed, compose} from './compose.ts'
import {formsOf} from './forms.ts'
import {scanTags} from './scan.ts'

/** A template put together with others, which stand here by name. */
async function put(
  text: string,
  files: Readonly<Record<string, string>>,
  path = 'a.html'
): Promise<Composed | undefined> {
  return compose(text, scanTags(text, formsOf(text, path)), ({name}) =>
    Object.hasOwn(files, name) ? {path: name + path.slice(1), text: files[name] ?? ''} : undefined
  )
}

describe('a template with what it brings in', () => {
  it.each([
    ['a partial', 'A{{> b}}C', {b: 'B'}, 'ABC'],
    ['a partial in a partial', 'A{{> b}}C', {b: '[{{> c}}]\n', c: 'c'}, 'A[c]C'],
    ['a partial with front matter', 'A{{> b}}C', {b: '---\nx: 1\n---\nB'}, 'ABC'],
    ['a block given to a partial', '{{#> b}}A{{/b}}', {b: '[{{> @partial-block}}]'}, '[A]'],
    ['a text of its own', '{{#*inline "b"}}B{{/inline}}A{{> b}}', {}, 'AB'],
    ['texts of its own in Go', '{{define "b"}}B{{end}}A{{template "b" .}}', {}, 'AB'],
    ['a text that a file defines', 'A{{template "b" .}}', {b: 'x{{define "b"}}B{{end}}y'}, 'AB'],
    [
      'a layout',
      '{% extends "b" %}{% block x %}A{% endblock %}',
      {b: '[{% block x %}B{% endblock %}]'},
      '[A]'
    ],
    [
      'a layout’s own block',
      '{% extends "b" %}{% block x %}A{% endblock %}',
      {b: '{% block x %}{% endblock %}{% block y %}B{% endblock %}'},
      'A{% block y %}B{% endblock %}'
    ],
    [
      'a layout of a layout',
      '{% extends "b" %}{% block x %}A{% endblock %}',
      {
        b: '{% extends "c" %}{% block y %}<{% block x %}{% endblock %}>{% endblock %}',
        c: '[{% block y %}{% endblock %}]'
      },
      '[<A>]'
    ],
    [
      'a layout that prints its content',
      '{% layout "b" %}A',
      {b: '[{{ content_for_layout }}]'},
      '[{% layout "b" %}A]'
    ],
    [
      'a layout of Handlebars',
      '{{#extend "b"}}{{#content "x"}}A{{/content}}{{/extend}}',
      {b: '[{{#block "x"}}{{/block}}]'},
      '[A]'
    ]
  ])('%s', async (_, text, files, expected) => {
    expect((await put(text, files))?.text).toBe(expected)
  })

  it('is put into the layout that Rails puts every mail into, each text where the layout has it', async () => {
    const text = 'A<% content_for :foot do %>F<% end %>B'
    const layout = {path: 'app/views/layouts/mailer.html.erb', text: '[<%= yield :foot %>|<%= yield %>]'}
    const find = ({name, how}: {name: string; how: string}) =>
      name === '' && how === 'layout' ? layout : undefined
    const composed = (path: string) => compose(text, scanTags(text, formsOf(text, path)), find, {path})
    expect((await composed('app/views/order_mailer/a.html.erb'))?.text).toBe('[F|AB]')
    expect(await composed('app/views/orders/a.html.erb')).toBeUndefined()
    expect(await composed('app/views/order_mailer/_a.html.erb')).toBeUndefined()
  })

  it('keeps its front matter before a layout', async () => {
    const text = '---\nrefusal: true\n---\n{% extends "b" %}{% block x %}A{% endblock %}'
    expect((await put(text, {b: '[{% block x %}{% endblock %}]'}))?.text).toBe('---\nrefusal: true\n---\n[A]')
  })

  it.each([
    ["@extends('b') @section('x') A @endsection", 'a.blade.php', "[ @yield('x') ]", '[  A  ]'],
    ['{extends file="b"}{block name="x"}A{/block}', 'a.tpl', '[{block name="x"}{/block}]', '[A]']
  ])('is a layout in %s', async (text, path, layout, expected) => {
    expect((await put(text, {b: layout}, path))?.text).toBe(expected)
  })

  it.each([
    ['nothing is there', 'A{{> b}}', {}],
    ['the layout has no place for it', '{% extends "b" %}{% block x %}A{% endblock %}', {b: 'B'}],
    ['nothing is brought in', 'A{{ b }}', {b: 'B'}]
  ])('is itself where %s', async (_, text, files) => {
    expect(await put(text, files)).toBeUndefined()
  })

  it('is not put into itself', async () => {
    expect((await put('A{{> b}}', {b: 'B{{> b}}'}))?.text).toBe('AB{{> b}}')
    expect((await put('A{{> b}}', {b: 'B{{> c}}', c: 'C{{> b}}'}))?.text).toBe('ABC{{> b}}')
    expect((await put('{{define "a"}}A{{template "a"}}{{end}}{{template "a"}}', {}))?.text).toContain('A')
    expect(
      (
        await put('{% extends "b" %}{% block x %}A{% endblock %}', {
          b: '{% extends "b" %}{% block x %}{% endblock %}'
        })
      )?.text
    ).toBe('{% extends "b" %}A')
  })

  it('does not grow without end', async () => {
    const files = Object.fromEntries(
      Array.from({length: 30}, (_, index) => [`f${index}`, `x{{> f${index + 1}}}{{> f${index + 1}}}`])
    )
    const composed = await put('{{> f0}}', files)
    expect(composed?.text.length).toBeLessThan(10_000)
    const long = await put('{{> b}}'.repeat(500), {b: 'x'.repeat(100_000)})
    expect(long?.text.length).toBeLessThan(2_200_000)
  })

  it('has each character of its own at its place, whatever is put together', async () => {
    const piece = fc.constantFrom(
      'A ',
      '{{> b}}',
      '{{> c}}',
      '{{#> b}}',
      '{{/b}}',
      '{% block x %}',
      '{% endblock %}',
      '{% extends "c" %}',
      '{% include "b" %}',
      '{{define "b"}}',
      '{{end}}',
      '{{template "b"}}',
      '{{ content }}',
      '---\n',
      '{{',
      '%}'
    )
    const text = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(text, text, text, async (own, b, c) => {
        const composed = await put(own, {b, c})
        if (!composed) return
        let at = 0
        for (const {start, end, own: from} of composed.pieces) {
          expect(start).toBe(at)
          at = end
          if (from !== undefined)
            expect(composed.text.slice(start, end)).toBe(own.slice(from, from + end - start))
        }
        expect(at).toBe(composed.text.length)
      })
    )
  })
})
