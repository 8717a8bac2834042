import fc from '../chance.ts'
import {grammarEml, grammarHtml, grammarLetters, grammarMjml} from './grammar.ts'
import type {FuzzLetter} from './letter.ts'
import {mutate, mutations} from './mutate.ts'
import {oddPieces} from './pieces.ts'
import {fixtures, packetLetters} from './seeds.ts'

const unmarked = fc.constantFrom(
  {path: 'letter.md', format: 'markdown' as const},
  {path: 'letter.txt', format: 'text' as const}
)
const anyFile = fc.oneof(
  unmarked,
  fc.constantFrom(
    {path: 'letter.html', format: 'html' as const},
    {path: 'letter.mjml', format: 'mjml' as const},
    {path: 'letter.eml', format: 'eml' as const},
    {path: 'letter.blade.php', format: 'template' as const},
    {path: 'letter.vm', format: 'template' as const},
    {path: 'letter.ftl', format: 'template' as const},
    {path: 'letter.tpl', format: 'template' as const}
  )
)

/**
 * Make every kind of text that is tried.
 *
 * @returns Each kind by its name.
 */
export async function fuzzKinds(): Promise<Record<string, fc.Arbitrary<FuzzLetter>>> {
  const letters = fixtures('corpus', 'learning', 'letters')
  const marked = fixtures('html', 'mjml')
  const templates = [...fixtures('templates'), ...(await packetLetters())]
  const mails = fixtures('eml')
  return {
    text: fc
      .tuple(
        anyFile,
        fc.oneof(
          fc.string({unit: 'grapheme', maxLength: 200}),
          fc.string({unit: 'binary', maxLength: 200}),
          fc
            .array(fc.oneof(fc.constantFrom(...oddPieces), fc.string({maxLength: 8})), {maxLength: 40})
            .map((parts) => parts.join(''))
        )
      )
      .map(([file, text]) => ({...file, text})),
    grammar: fc.tuple(unmarked, grammarLetters).map(([file, text]) => ({...file, text})),
    html: fc.oneof(
      grammarHtml.map((text): FuzzLetter => ({path: 'letter.html', format: 'html', text})),
      grammarMjml.map((text): FuzzLetter => ({path: 'letter.mjml', format: 'mjml', text})),
      mutated(marked)
    ),
    // HTML that stands in Markdown, and Markdown mails of a framework.
    mixed: fc
      .tuple(
        fc.oneof(
          grammarHtml,
          mutated(marked.filter(({format}) => format === 'html')).map(({text}) => text),
          fc.tuple(grammarLetters, grammarHtml).map(([letter, html]) => `${letter}\n\n${html}`)
        ),
        fc.boolean()
      )
      .map(
        ([text, isTemplate]): FuzzLetter =>
          isTemplate
            ? {
                path: 'letter.blade.php',
                format: 'template',
                text: `<x-mail::message>\n${text}\n</x-mail::message>\n`
              }
            : {path: 'letter.md', format: 'markdown', text}
      ),
    eml: fc.oneof(
      grammarEml.map((text): FuzzLetter => ({path: 'letter.eml', format: 'eml', text})),
      mutated(mails)
    ),
    corpus: mutated(letters),
    templates: mutated(templates)
  }
}

function mutated(letters: ReadonlyArray<FuzzLetter>): fc.Arbitrary<FuzzLetter> {
  return fc.tuple(fc.nat({max: letters.length - 1}), mutations).map(([index, changes]) => {
    const {path = '', format = 'text', text = ''} = letters[index] ?? {}
    return {path, format, text: mutate(text, changes)}
  })
}
