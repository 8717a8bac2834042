import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {FrontMatterError, readFrontMatter} from './front-matter.ts'

const error = async (text: string): Promise<string> => {
  try {
    await readFrontMatter(text)
    return 'none'
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(FrontMatterError)
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : ''
  }
}

const aCode = ', expected the code of a language, such as `en`'

describe('front matter', () => {
  it.each<[string, object]>([
    ['refusal: true', {refusal: true}],
    ['refusal: false\n', {refusal: false}],
    ['refusal: yes', {refusal: true}],
    ['refusal: no', {refusal: false}],
    ['refusal: auto', {}],
    ['refusal: null', {}],
    ['refusal:', {}],
    ['terms-changed: true', {termsChanged: true}],
    ['template: true', {template: true}],
    ['recipient: unknown', {recipientUnknown: true}],
    ['recipient: Ms Roy', {}],
    ['kind: refund', {kind: 'refund'}],
    ['kind: unknown', {kind: 'unknown'}],
    ['kind: blog', {}],
    // The kinds of another program's letters.
    ['kind: paper', {}],
    ['kind: job', {}],
    ['kind: grant', {}],
    ['kind: admission', {}],
    ['kind: __proto__', {}],
    ['kind: 3', {}],
    ['kind: [a]', {}],
    ['kind: a-long-word-of-another-program', {}],
    ['language: en', {language: 'en'}],
    ['enclosures: CV', {enclosures: ['CV']}],
    ['enclosures: [CV, 3]', {enclosures: ['CV', '3']}],
    ['enclosures: 3', {enclosures: ['3']}],
    ['rules:\n  blame: off', {rules: {blame: 'off'}}],
    ['rules:', {}],
    ['title: A letter', {}],
    ['', {}],
    [
      'refusal: true\nkind: refund\ntitle: A letter\r\n\r\nlanguage: en',
      {refusal: true, kind: 'refund', language: 'en'}
    ],
    ['- refusal: true\n- kind: x', {}],
    ['# refusal: true', {}],
    ["kind: 'refund' # as they say", {kind: 'refund'}],
    ['not: [\nclosed', {}],
    // What YAML takes for something else than the word is left to it.
    ['language: NULL', {}],
    ['language: de-CH', {language: 'de-CH'}],
    ['kind:', {}],
    ['kind: ~', {}],
    ['recipient: [Ms Roy, Mr Roy]', {}],
    ['enclosures:\n  - a letter of 3 May', {enclosures: ['a letter of 3 May']}],
    ['enclosures: a\n  b', {enclosures: ['a b']}],
    ['enclosures: false', {}],
    ['title: ~\nlanguage: en', {language: 'en'}],
    // Lines that are no plain words, too.
    ['refusal: true\ntitle: "A letter"', {refusal: true}],
    ['language: en # English', {language: 'en'}],
    ['language:   en  \t', {language: 'en'}],
    ['language:\ten', {language: 'en'}],
    ['enclosures: CV and a letter/2 (b)', {enclosures: ['CV and a letter/2 (b)']}],
    ['enclosures: 2 CVs', {enclosures: ['2 CVs']}],
    ['refusal : true', {refusal: true}],
    ['  refusal: true', {}],
    ['the refusal: true', {}]
  ])('%j says %j', async (text, said) => expect(await readFrontMatter(text)).toEqual(said))

  it.each<[string, string]>([
    ['refusal: maybe', 'front matter: unexpected value of `refusal`, expected `true` or `false`'],
    ['template: 1', 'front matter: unexpected value of `template`, expected `true` or `false`'],
    ['terms-changed: [x]', 'front matter: unexpected value of `terms-changed`, expected `true` or `false`'],
    ['kind: refunds', 'front matter: unexpected kind `refunds`, did you mean `refund`?'],
    ['kind: Refund', 'front matter: unexpected kind `Refund`, did you mean `refund`?'],
    ['rules: off', 'front matter: unexpected `rules`, expected a map of rule ids'],
    ['kind: REFUND', 'front matter: unexpected kind `REFUND`, did you mean `refund`?'],
    ['kind: credits', 'front matter: unexpected kind `credits`, did you mean `credit`?'],
    ['kind: fund', 'front matter: unexpected kind `fund`, did you mean `refund`?'],
    ['recipient: unkown', 'front matter: unexpected recipient `unkown`, did you mean `unknown`?'],
    ['recipient: Unknown', 'front matter: unexpected recipient `Unknown`, did you mean `unknown`?'],
    ['language: English', `front matter: unexpected language \`English\`${aCode}`],
    ['language: en_GB', `front matter: unexpected language \`en_GB\`${aCode}`],
    ['language: 3', `front matter: unexpected language \`3\`${aCode}`],
    ['language: true', `front matter: unexpected language \`true\`${aCode}`],
    ['language: [en]', `front matter: unexpected language list${aCode}`],
    ['language: en\n  more', `front matter: unexpected language \`en more\`${aCode}`],
    ['enclosures: true', 'front matter: unexpected `true` in `enclosures`, expected a list of names'],
    ['enclosures: {a: b}', 'front matter: unexpected map in `enclosures`, expected a list of names'],
    ['enclosures: [CV, {a: b}]', 'front matter: unexpected map in `enclosures`, expected a list of names'],
    ['enclosures: [CV, ~]', 'front matter: unexpected `null` in `enclosures`, expected a list of names'],
    ['rules: 3', 'front matter: unexpected `rules`, expected a map of rule ids'],
    ['rules: [blame]', 'front matter: unexpected `rules`, expected a map of rule ids']
  ])('%j is an error', async (text, message) =>
    expect(await error(text)).toBe(`FrontMatterError: ${message}`)
  )

  it('that is no YAML is an error with its place in the file', async () => {
    expect(await error('title: x\nrefusal: [true')).toMatch(
      /^FrontMatterError: front matter: line 3, column \d+: [^\n]+[^:]$/
    )
    expect(await error('refusal: true\nrefusal: true')).toMatch(/line 3, column 1: Map keys must be unique$/)
  })

  it('in plain lines says what it says to YAML', async () => {
    const word = fc.constantFrom(
      'Ash',
      "O'Brien",
      '12:30',
      '#1',
      '(b)',
      'a, b',
      'x & y',
      '"no"',
      'en',
      'yes',
      '–',
      'a:',
      '3',
      '-',
      '?'
    )
    const words = fc.array(word, {minLength: 1, maxLength: 4}).map((parts) => parts.join(' '))
    const key = fc.constantFrom('enclosures', 'language', 'title', 'to')
    const line = fc
      .tuple(key, words, fc.constantFrom('', '"', "'"))
      .map(([name, value, quote]) => `${name}: ${quote}${value}${quote}`)
    const said = async (text: string) => {
      try {
        return await readFrontMatter(text)
      } catch (thrown) {
        return String(thrown)
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(line, {minLength: 1, maxLength: 3}), async (lines) => {
        const text = lines.join('\n')
        // A list is no plain line, so that all is left to YAML.
        expect(await said(text)).toEqual(await said(`${text}\nmore: [1]`))
      }),
      {numRuns: 400}
    )
  })

  it('whose aliases grow without end is an error', async () => {
    const lines = Array.from({length: 12}, (_, index) =>
      index === 0 ? 'a0: &a0 [x, x]' : `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}x]`
    )
    expect(await error(`refusal: true\n${lines.join('\n')}`)).toMatch(
      /^FrontMatterError: front matter: .*alias/
    )
  })
})
