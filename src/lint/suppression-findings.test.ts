import {describe, expect, it} from 'vitest'
import {type LetterSettings, Linter} from './lint.ts'

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
