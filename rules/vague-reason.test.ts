import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'
import {rules} from './index.ts'

const only = Object.fromEntries(rules.map(({id, severity}) => [id, id === 'vague-reason' ? severity : 'off']))

/** Whether a letter with this sentence, and no other reason, is told that its reason is vague. */
async function isVague(sentence: string): Promise<boolean> {
  const source = `---\nrefusal: true\n---\n\nDear Ms Roy,\n\n${sentence}\n\nKind regards,\nLee Marsh\n`
  return (await new Linter({rules: only}).lint(source)).messages.length > 0
}

describe('a reason that would fit any letter', () => {
  it.each([
    'We cannot refund the fee due to circumstances beyond our control.',
    'Due to the high volume of applications, we cannot offer you the post.',
    'We cannot offer you the role, as it is not a good fit at this time.',
    'For various reasons we cannot support the event.',
    'It is against our policy, so we cannot refund the ticket.',
    'We cannot do this for operational reasons.',
    'Because of budget constraints we cannot sponsor the fair.',
    'We cannot approve the loan because you do not meet our criteria.',
    'We have chosen candidates whose qualifications more closely match our needs.',
    'Your book does not suit our list, so we must decline.'
  ])('is vague: %s', async (sentence) => expect(await isVague(sentence)).toBe(true))

  it.each([
    'We cannot refund the fee because our terms allow refunds only within 30 days.',
    'We cannot offer you the post because other candidates have more retail experience.',
    'Due to the flood in the cellar we cannot host the party.',
    'The sponsorship budget for 2025 is spent, so we cannot sponsor the fair.',
    'We cannot take the project because both designers are booked until June.'
  ])('is not: %s', async (sentence) => expect(await isVague(sentence)).toBe(false))
})
