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
    'Your book does not suit our list, so we must decline.',
    'We cannot open the roof to guests, for health and safety reasons.',
    'We will not add it, as it is not a priority.',
    'We cannot take the case on, as demand exceeds supply.',
    'We cannot lend the van, because we do not do that.',
    'Privacy law prevents us from telling you.',
    'As you can imagine, we receive many applications, so we cannot offer you a place.',
    'We must withdraw from the [Job Title] post due to unforeseen personal circumstances.',
    'Your claim no. 4471 has been rejected due to circumstances beyond our control.',
    'We cannot refund your order #A-318 for operational reasons.',
    'Your application of 3 May was unsuccessful due to the high volume of applications.',
    'Your application for {{ job_title }} was unsuccessful due to the high volume of applications.'
  ])('is vague: %s', async (sentence) => expect(await isVague(sentence)).toBe(true))

  it.each([
    'We cannot refund the fee because our terms allow refunds only within 30 days.',
    'We cannot offer you the post because other candidates have more retail experience.',
    'Due to the flood in the cellar we cannot host the party.',
    'The sponsorship budget for 2025 is spent, so we cannot sponsor the fair.',
    'We cannot take the project because both designers are booked until June.',
    'It is not the right fit for our press, which prints cookery only, so we must decline.',
    'For security reasons – the gate was forced last night – we cannot open the yard.',
    'Our policy is to lend to members only, so we cannot lend it.',
    'Due to the high number of applications, 318 for two posts, we cannot offer you one.',
    'Due to the high volume of applications ({{ count }}) we cannot offer you the post.'
  ])('is not: %s', async (sentence) => expect(await isVague(sentence)).toBe(false))
})
