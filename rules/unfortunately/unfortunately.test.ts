import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/lint/apply-edits.ts'
import {Linter} from '../../src/lint/lint.ts'
import {rules} from '../index.ts'

const only = Object.fromEntries(
  rules.map(({id}) => [id, id === 'unfortunately' ? 'warning' : 'off'] as const)
)
const linter = new Linter({refusal: true, preset: 'strict', rules: only})

/** What becomes of the last sentence of a letter: by a fix, or by the suggestion; `advice` where neither names a change. */
async function mended(sentence: string): Promise<string | undefined> {
  const lead = 'Dear Ann,\n\nUnfortunately, we cannot refund the ticket. '
  const source = `${lead}${sentence}\n`
  const {messages} = await linter.lint(source)
  const found = messages.find(({start}) => start >= lead.length)
  const edits = found?.fix?.edits ?? found?.suggestions?.[0]?.edits
  if (!found) return undefined
  return edits ? applyEdits(source, edits).slice(lead.length, -1) : found.suggestions?.[0]?.message
}

describe('a formula of regret', () => {
  const rest = 'we cannot send the boots.'
  it.each([
    'We regret to inform you that',
    'I regret to have to tell you that',
    'We very much regret to advise you that',
    'We deeply regret to let you know that',
    'We sincerely regret that',
    'We regret to say that',
    'It is with great regret that we must inform you that',
    'It is with regret that I have to tell you that',
    'We do regret to have to inform you that',
    'I must regret to advise you, that',
    'We greatly regret to tell you that',
    'We truly regret to let you know that',
    'We regret to inform that',
    'We regret to say to you that',
    'It is with deep and lasting regret that we have to inform you that',
    'It is with great sadness that',
    'WE REGRET TO INFORM YOU THAT',
    'We regret  to\ninform  you  that'
  ])('goes as a whole: %s', async (formula) =>
    expect(await mended(`${formula} ${rest}`)).toBe('We cannot send the boots.')
  )

  it('stays where nothing follows that stands by itself', async () => {
    expect(await mended('We regret the loss, and we cannot send the boots.')).toBe(
      'Say the same without the regret.'
    )
  })
})

describe('a comment on the whole sentence', () => {
  it.each([
    'Unfortunately, we cannot send the boots.',
    'Most unfortunately, we cannot send the boots.',
    'Regrettably we cannot send the boots.',
    'Alas, we cannot send the boots.',
    'To our great regret, we cannot send the boots.',
    'Much to my regret, we cannot send the boots.',
    'To our dismay we cannot send the boots.',
    'MOST  UNFORTUNATELY, we cannot send the boots.',
    'Regretfully, we cannot send the boots.',
    'Alas we cannot send the boots.'
  ])('goes: %s', async (sentence) => expect(await mended(sentence)).toBe('We cannot send the boots.'))

  it.each([
    'Unfortunately, also the red boots cannot be sent.',
    'Sadly, neither can be sent.',
    'Sadly, not all can be sent.',
    'Sadly, too many were sent, and we cannot send the boots.',
    'Sadly nor can we send the boots.',
    'Sadly, either is gone, and we cannot send the boots.'
  ])('stays where the sentence leans on it: %s', async (sentence) =>
    expect(await mended(sentence)).toBe('Say the same without the regret.')
  )
})

describe('regret', () => {
  const told = async (body: string, options: Record<string, number> = {}): Promise<string[]> => {
    const one = new Linter({
      refusal: true,
      preset: 'strict',
      rules: {...only, unfortunately: ['warning', options]}
    })
    return (await one.lint(`Dear Ann,\n\n${body}\n`)).messages.map(
      ({message}) => message.split('.', 1)[0] ?? ''
    )
  }
  const no = 'Unfortunately, we cannot refund the ticket.'

  it('may stand with the refusal, as often as is right', async () => {
    expect(await told(no)).toEqual([])
    expect(await told(`${no} Sadly, we cannot send the boots.`)).toEqual(['“Sadly” is one regret too many'])
    expect(await told(`${no} Sadly, we cannot send the boots.`, {max: 2})).toEqual([])
    expect(await told(no, {max: 0})).toEqual(['“Unfortunately” is one regret too many'])
  })

  it('may not stand with anything else', async () => {
    expect(await told(`${no} Sadly, it rains in May.`, {max: 5})).toEqual([
      '“Sadly” stands before a circumstance, not before the refusal'
    ])
  })

  it('that leads in what follows is dropped with its words', async () => {
    const {messages} = await linter.lint(`Dear Ann,\n\n${no} We regret to inform you that it rains in May.\n`)
    expect(messages.map(({suggestions}) => suggestions?.[0]?.message)).toEqual([
      'Begin with what follows: drop “We regret to inform you that”.'
    ])
  })
})
