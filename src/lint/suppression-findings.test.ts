import {describe, expect, it} from 'vitest'
import type {LetterSettings} from './letter-settings.ts'
import {Linter} from './lint.ts'

const rest = 'Thank you for your order. We cannot send it, as the shop is closed. Try Acme. All the best.\n'

/** What is said of the comments in a letter. */
async function said(comment: string, settings: LetterSettings = {}, words = 'We wait.'): Promise<string[]> {
  const {messages} = await new Linter(settings).lint(`Dear Ann,\n\n${comment}\n\n${words} ${rest}`)
  return messages
    .filter(({rule}) => rule === 'unused-suppression')
    .map(
      ({severity, line, column, endColumn, message}) =>
        `${severity} ${line}:${column}-${endColumn} ${message}`
    )
}

describe('a comment', () => {
  it('that silences nothing is reported', async () => {
    expect(await said('<!-- refusal-lint-disable-next-line -->')).toEqual([
      'warning 3:1-40 This comment silences nothing. Delete it, so that it hides no later finding.'
    ])
    expect(await said('<!-- refusal-lint-disable-next-line condescension -->')).toEqual([
      'warning 3:1-54 Nothing here is reported by `condescension`. Delete the comment, so that it hides no later finding.'
    ])
  })

  it('that silences something is not', async () => {
    const words = 'Obviously, the bus is late.'
    expect(await said('<!-- refusal-lint-disable-next-line -->', {}, words)).toEqual([])
    expect(await said('<!-- refusal-lint-disable-next-line condescension -->', {}, words)).toEqual([])
  })

  it('names a rule that is there', async () => {
    expect(await said('<!-- refusal-lint-disable-next-line condescensio -->')).toEqual([
      expect.stringMatching(/^warning 3:1-53 No rule is called `condescensio`.*condescension/)
    ])
  })

  it('asks for something that is known', async () => {
    const unknown = async (word: string) => {
      const found = await said(`<!-- refusal-lint-${word} condescension -->`)
      return found.map((line) => /No directive is called `([^`]*)`(.*)$/.exec(line)?.slice(1))
    }
    const nothing = '. As it is, this comment does nothing.'
    for (const [word, near] of [
      ['disable-nextline', 'disable-next-line'],
      ['disable-line', 'disable-next-line'],
      ['disabled', 'disable'],
      ['Disable', 'disable'],
      ['ignore', 'disable'],
      ['ignore-next-line', 'disable-next-line'],
      ['ignore-file', 'disable-file'],
      ['disable-flie', 'disable-file'],
      ['enabel', 'enable']
    ])
      expect(await unknown(word ?? '')).toEqual([
        [`refusal-lint-${word}`, `, the nearest is \`refusal-lint-${near}\`${nothing}`]
      ])
    const all =
      '`refusal-lint-disable-next-line`, `refusal-lint-disable-file`, `refusal-lint-disable`, `refusal-lint-enable`'
    for (const word of ['', 'xyz', '__proto__', 'constructor'])
      expect(await unknown(word)).toEqual([[`refusal-lint-${word}`, `, expected one of ${all}${nothing}`]])
    expect(await said('<!-- refusal-lint-ignore -->', {rules: {'unused-suppression': 'off'}})).toEqual([])
    expect(await said('<!-- refusal-lint -->')).toEqual([])
    expect(await said('<!-- see refusal-lint-ignore -->')).toEqual([])
  })

  it('that switches a rule on again ends what one above it began', async () => {
    const rest = 'so this comment ends nothing. Delete it, or silence something above it.'
    expect(await said('<!-- refusal-lint-enable -->')).toEqual([
      `warning 3:1-29 No \`refusal-lint-disable\` is open here, ${rest}`
    ])
    expect(await said('<!-- refusal-lint-enable condescension -->')).toEqual([
      `warning 3:1-43 No \`refusal-lint-disable\` is open here for \`condescension\`, ${rest}`
    ])
    expect(await said('<!-- refusal-lint-enable condescensio -->')).toEqual([
      expect.stringMatching(
        /^warning 3:1-42 No rule is called `condescensio`, did you mean `condescension`\?$/
      )
    ])
    const words = 'Obviously, the bus is late.'
    const between = async (before: string, after: string) =>
      said(`${before}\n\n${words}\n\n${after}`).then((found) => found.map((line) => line.split(' No ')[1]))
    const off = '<!-- refusal-lint-disable -->'
    const one = '<!-- refusal-lint-disable condescension -->'
    const on = '<!-- refusal-lint-enable condescension -->'
    expect(await between(one, on)).toEqual([])
    expect(await between(one, '<!-- refusal-lint-enable -->')).toEqual([])
    expect(await between(off, on)).toEqual([])
    expect(await between(off, `${on}\n\n${on}`)).toEqual([expect.stringMatching(/is open here for/)])
    expect(await between(one, '<!-- refusal-lint-enable condescension blame -->')).toEqual([
      expect.stringMatching(/is open here for `blame`/)
    ])
    expect(await between('<!-- refusal-lint-disable-file -->', on)).toEqual([
      expect.stringMatching(/is open here for `condescension`/)
    ])
  })

  it('may name a rule that is off', async () => {
    const comment = '<!-- refusal-lint-disable-next-line condescension -->'
    expect(await said(comment, {rules: {condescension: 'off'}})).toEqual([])
    expect(await said('<!-- refusal-lint-disable-next-line missing-date -->')).toEqual([])
  })

  it('is let be where nothing is to be said of comments', async () => {
    expect(
      await said('<!-- refusal-lint-disable-next-line x -->', {rules: {'unused-suppression': 'off'}})
    ).toEqual([])
    expect(
      await said('<!-- refusal-lint-disable-next-line x -->', {rules: {'unused-suppression': 'error'}})
    ).toEqual([expect.stringMatching(/^error 3:/)])
  })

  it('must say why where that is asked for', async () => {
    const words = 'Obviously, the bus is late.'
    const why = 'This comment does not say why. Add the reason after `--`.'
    expect(
      await said('<!-- refusal-lint-disable-next-line condescension -->', {requireReason: true}, words)
    ).toEqual([`warning 3:1-54 ${why}`])
    expect(
      await said(
        '<!-- refusal-lint-disable-next-line condescension -- as it is -->',
        {requireReason: true},
        words
      )
    ).toEqual([])
  })
})
