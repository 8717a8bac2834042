import {describe, expect, it} from 'vitest'
import {fixLetter} from './fix.ts'
import {Linter} from './lint.ts'
import type {LintedLetter} from './linted-letter.ts'
import {outlineOf} from './outline.ts'

const linter = new Linter()

/** What is found in a template: the rule, the text it speaks of, and the note. */
async function found(source: string): Promise<string[]> {
  const {messages} = await linter.lint(source, {path: 'a.md'})
  return messages.map(({rule, start, end, note}) =>
    [rule, source.slice(start, end), ...(note ? [note] : [])].join(' | ')
  )
}

const good = {
  salutation: 'Dear {{ name }},',
  thanks: 'Thank you for your order of 3 May.',
  refusal: 'We cannot take the boots back, because they have been worn outside.',
  alternative: 'You can have them resoled for ten pounds instead.',
  goodwill: 'I hope they carry you far.',
  close: 'Kind regards,\nLucy Miller'
}

function letter(parts: Partial<typeof good>): string {
  return `${Object.values({...good, ...parts}).join('\n\n')}\n`
}

describe('a template with branches', () => {
  it('has nothing to report where every way is a good letter', async () => {
    expect(
      await found(
        letter({
          refusal:
            '{% if worn %}We cannot take the boots back, because they have been worn outside.{% else %}We cannot take the boots back, because the thirty days ended on 2 June.{% endif %}'
        })
      )
    ).toEqual([])
  })

  it('lacks what one of its ways lacks, and says in which', async () => {
    expect(await found(letter({thanks: '{{#if regular}}Thank you for your order of 3 May.{{/if}}'}))).toEqual(
      [
        `missing-thanks | ${good.refusal} | Where \`regular\` is false.`,
        `missing-acknowledgement | ${good.refusal} | Where \`regular\` is false.`,
        `abrupt-refusal | ${good.refusal} | Where \`regular\` is false.`
      ]
    )
  })

  it('lacks once what all of its ways lack', async () => {
    expect(await found(letter({goodwill: '{% unless short %}This is all for now.{% endunless %}'}))).toEqual([
      `missing-goodwill | ${good.alternative}`
    ])
  })

  it('is no refusal in the ways that say yes', async () => {
    const source = letter({
      refusal:
        '{{#if worn}}We cannot take the boots back, because they have been worn outside.{{else}}We have sent you a new pair today.{{/if}}',
      alternative: 'This is all for now.'
    })
    const expected = [
      'missing-alternative | We cannot take the boots back, because they have been worn outside.'
    ]
    expect(await found(source)).toEqual(expected)
    expect(await found(`---\nrefusal: true\n---\n${source}`)).toEqual(expected)
  })

  it('names a person in every way or is told where it does not', async () => {
    expect(await found(letter({salutation: 'Dear {{#if name}}{{ name }}{{else}}customer{{/if}},'}))).toEqual([
      'missing-recipient | Dear {{#if name}}{{ name }}{{else}}customer{{/if}}, | Where `name` is false.'
    ])
  })

  it.each([
    ['{% if kind == "late" %}', 'Where `kind` is `late`.'],
    ['{% if kind != "late" %}', 'Where `kind` is not `late`.'],
    ['{% if a and b %}', 'Where `a and b` is true.'],
    ['{% for x in items %}{% else %}', 'Where `items` has no items.'],
    ['{% if kind == "a" or kind == "b" %}', 'Where `kind == "a" or kind == "b"` is true.'],
    ['{% case kind %}{% when "a" %}{% when "b" %}', 'Where `kind` is `b`.'],
    [
      '{% case kind %}{% when "a" %}Hello.{% when "b" %}Hello.{% else %}',
      'Where `kind` is neither `a` nor `b`.'
    ]
  ])('tells where by %s', async (tag, note) => {
    const end = /^\{% (if|for|case)/.exec(tag)?.[1]
    const source = letter({goodwill: `I hope they carry you far. ${tag}Sadly, it rains.{% end${end} %}`})
    expect(await found(source)).toEqual([expect.stringMatching(/^unfortunately \| Sadly$/)])
    const twice = letter({
      thanks: `Thank you for your order of 3 May. ${tag}I apologise.{% end${end} %}`,
      goodwill: 'I hope they carry you far. I apologise.'
    })
    expect(await found(twice)).toEqual([`excess-apology | apologise | ${note}`])
  })

  it('turns a fix that is right in some ways into a suggestion', async () => {
    const source = letter({
      thanks: 'Thank you for your order of 3 May. {{#if late}}I apologise.{{/if}}',
      goodwill: 'I hope they carry you far. I apologise.'
    })
    const {messages} = await linter.lint(source)
    expect(messages.map(({fix, suggestions}) => [fix, suggestions?.map(({edits}) => edits)])).toEqual([
      [undefined, [[{start: 232, end: 245, text: ''}]]]
    ])
    expect((await fixLetter(linter, source, {})).text).toBe(source)
  })

  it('finds nothing lacking where what was asked for is done', async () => {
    const source = letter({
      refusal:
        '{{#if worn}}We cannot take the boots back, because they were worn.{{else}}We have now refunded your order of boots.{{/if}}',
      alternative: '',
      goodwill: ''
    })
    expect(await found(source)).toEqual([
      expect.stringMatching(/^missing-alternative \| We cannot take the boots back/),
      expect.stringContaining('missing-goodwill')
    ])
  })

  it('is told as one letter, with the sentences of all its ways', async () => {
    const source = letter({
      refusal: '{{#if worn}}We cannot take the boots back.{{else}}We have sent you a new pair today.{{/if}}'
    })
    const linted: LintedLetter = await linter.lint(source)
    expect(outlineOf(linted).sentences.map(({text, moves}) => `${text} ${moves.join(' ')}`)).toEqual([
      'Thank you for your order of 3 May. gratitude acknowledgement',
      'We cannot take the boots back. refusal',
      'We have sent you a new pair today. ',
      'You can have them resoled for ten pounds instead. alternative',
      'I hope they carry you far. goodwill'
    ])
    expect(linted.refusal).toBe(true)
  })
})

describe('a change', () => {
  it('touches no tag', async () => {
    const source = letter({
      goodwill: 'I hope they carry you far.\n\nThank you for {{#if a}}{{/if}}your understanding.'
    })
    const {text} = await fixLetter(linter, source, {}, {suggestions: true})
    expect(text).toBe(source)
    expect(await found(source)).toEqual([
      expect.stringContaining('A template tag stands in what would be changed')
    ])
  })

  it('within an arm is made there', async () => {
    const source = letter({
      goodwill: '{{#if a}}\n\nThank you for your understanding.\n\n{{/if}}\n\nI hope they carry you far.'
    })
    const {text} = await fixLetter(linter, source, {})
    expect(text).toBe(source.replace('Thank you for your understanding.\n\n', ''))
  })
})
