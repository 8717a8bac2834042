import {describe, expect, it} from 'vitest'
import {Linter} from './lint.ts'

const lacks = [
  'missing-recipient',
  'missing-reference',
  'missing-thanks',
  'missing-empathy',
  'missing-reason',
  'missing-alternative',
  'missing-goodwill',
  'missing-signature'
] as const

const linter = new Linter({preset: 'strict', refusal: true})

/** What a letter with a tag that brings in something is not said to lack, though without the tag it is. */
async function spared(withTag: string, tag: string): Promise<string[]> {
  const of = async (text: string) =>
    new Set((await linter.lint(text, {path: 'a.md'})).messages.map(({rule}) => rule))
  const [without, left] = [await of(withTag.replace('@', '')), await of(withTag.replace('@', tag))]
  return lacks
    .filter((rule) => without.has(rule) && !left.has(rule))
    .map((rule) => rule.slice('missing-'.length))
}

const opening = ['reference', 'thanks', 'empathy']
const said = ['reference', 'thanks', 'empathy', 'reason', 'alternative', 'goodwill']
const no = 'We cannot refund the ticket.'
const greeted = 'Dear Ann,\n\n'

describe('a letter lacks nothing that a file may hold', () => {
  it.each<[string, string, string[]]>([
    ['above it', `@\n\n${no}\n`, ['recipient', ...said]],
    ['above its salutation', `@\n\n${greeted}${no}\n`, []],
    ['below its salutation', `${greeted}@\n\n${no}\n`, said],
    ['below the no', `${greeted}${no}\n\n@\n`, [...said, 'signature']],
    ['below the close', `${greeted}${no}\n\nBest,\n\n@\n`, ['goodwill', 'signature']],
    ['between two sentences', `${greeted}${no}\n\n@\n\nSee below.\n`, said],
    ['between two sentences, where nobody is greeted', `${no}\n\n@\n\nSee below.\n`, said],
    ['below the only name', `${greeted}${no}\n\nLee Marsh\n\n@\n`, ['goodwill']],
    ['between close and postscript', `${greeted}${no}\n\nBest,\nLee\n\n@\n\nPS: It is late.\n`, said],
    ['before the close', `${greeted}${no}\n\n@\n\nBest,\nLee\n`, said],
    // Without the tag, too, it is no empty file.
    ['in a letter that says nothing else', `<!-- a letter -->\n\n@\n`, ['recipient', ...said, 'signature']]
  ])('%s', async (_, letter, rules) => expect(await spared(letter, "{% include 'x' %}")).toEqual(rules))

  it.each<[string, string[]]>([
    ["{% include 'header' %}", ['recipient', 'reference']],
    ["{% include 'intro' %}", ['recipient', ...opening]],
    ["{% include 'mail/signature.html' %}", ['goodwill', 'signature']],
    ["{% include 'closing' %}", ['alternative', 'goodwill', 'signature']],
    ["{% include 'cta' %}", ['alternative']],
    ["{% include 'styles' %}", []],
    ['{{ ui.button({text: x}) }}', ['alternative']],
    ['{{ btn_primary(x) }}', ['alternative']],
    ['{{ buttons }}', []],
    ['{{ greeting }}', ['recipient', 'reference']],
    ['{{ say_hello(user) }}', ['recipient', 'reference']],
    ['{{ othello }}', []],
    ['{{ helloworld }}', []],
    ['{{ user.salutation }}', ['recipient', 'reference']],
    ['{{ sayHello(user) }}', ['recipient', 'reference']],
    ['{{ Say_Greeting }}', ['recipient', 'reference']],
    ['{{ ui:cta (x) }}', ['alternative']],
    ['{{ my button(x) }}', []],
    ['{{ Button() }}', ['alternative']],
    // A layout is put around many mails, and says why to no reader.
    ["{% extends 'base' %}", ['recipient', 'reference', 'goodwill', 'signature']],
    ['{% block body %}{% endblock %}', []],
    ['{{ content }}', []],
    ['{{> @partial-block }}', ['recipient', ...said]],
    ['{{ yield }}', ['recipient', ...said]],
    ['{{> footer }}', ['goodwill', 'signature']]
  ])('by its name: %s', async (tag, rules) => expect(await spared(`@\n\n${no}\n`, tag)).toEqual(rules))

  it('but it still lacks what is no matter of place', async () => {
    const {messages} = await linter.lint(`{% include 'x' %}\n\nObviously, ${no}\n`, {path: 'a.md'})
    expect(messages.map(({rule}) => rule)).toContain('condescension')
  })
})
