import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/lint/apply-edits.ts'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('abrupt-refusal')
const head = 'Dear Ms Roy,\n\n'
const texts = async (body: string): Promise<string[]> =>
  (await reported(`${head}${body}\n`)).map(({text}) => text)

describe('a letter that begins with the no', () => {
  it.each([
    'We cannot lend you the hall. It is let.',
    'We regret that the hall you requested cannot be lent.',
    'Your application was not successful.',
    'We have refused your claim.',
    'Following careful consideration, your request for the hall is declined.',
    'After careful review of your request for the hall, we regret to inform you that we cannot lend it.',
    'Having considered your application for the hall, the board has refused it.',
    'Regarding your request for the hall: it has been declined.'
  ])('is reported: %s', async (body) => expect(await texts(body)).toHaveLength(1))

  it.each([
    'It is let in June. We cannot lend you the hall.',
    'Thank you for asking, but we cannot lend you the hall.',
    'You asked us to lend you the hall, and we cannot do so.',
    'Following your request for the hall, we regret to say that we cannot lend it.',
    'We have reviewed your request for the hall and cannot lend it.',
    'I know how much you wanted the hall, but we cannot lend it.'
  ])('is none where something stands before it: %s', async (body) => expect(await texts(body)).toEqual([]))

  it('gets thanks, or the request where it thanks elsewhere', async () => {
    const begun = async (body: string): Promise<string | undefined> => {
      const source = `${head}${body}\n`
      const [finding] = await reported(source)
      const edits = finding?.suggestions?.[0]?.edits
      return edits && applyEdits(source, edits).slice(head.length, -1)
    }
    expect(await begun('We cannot lend you the hall.')).toBe(
      'Thank you for [request]. We cannot lend you the hall.'
    )
    expect(await begun('We cannot lend you the hall. Thank you for asking.')).toBe(
      'You asked for [request]. We cannot lend you the hall. Thank you for asking.'
    )
  })
})
