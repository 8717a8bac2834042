import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/lint/apply-edits.ts'
import {Linter} from '../../src/lint/lint.ts'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('missing-recipient')

/** A letter as the first suggestion leaves it; nothing where it names no change. */
async function greeted(letter: string): Promise<string | undefined> {
  const [finding] = await reported(letter)
  const [suggestion] = finding?.suggestions ?? []
  return suggestion?.edits && applyEdits(letter, suggestion.edits)
}

describe('a greeting that names nobody', () => {
  it.each<[string, string]>([
    ['Dear customer,', 'Dear [name],'],
    ['Dear customer', 'Dear [name],'],
    ['Good morning!', 'Good morning [name]!'],
    ['Hello there:', 'Hello [name]:'],
    ['To whom it may concern,', 'Dear [name],']
  ])('gets a name: %s', async (greeting, named) => {
    expect(await greeted(`${greeting}\n\nWe cannot lend you the hall.\n`)).toBe(
      `${named}\n\nWe cannot lend you the hall.\n`
    )
  })

  it('gets a name in the line of the letter', async () => {
    expect(await greeted('Dear customer,  we cannot lend you the hall.\n')).toBe(
      'Dear [name],  we cannot lend you the hall.\n'
    )
  })

  it('is quoted without its marks', async () => {
    const [finding] = await reported('Hello there!!\n\nWe cannot lend you the hall.\n')
    expect(finding?.message).toMatch(/^“Hello there” names nobody\./)
  })
})

describe('a letter without a greeting', () => {
  it('gets one in a line of its own', async () => {
    expect(await greeted('We cannot lend you the hall.\n')).toBe(
      'Dear [name],\n\nWe cannot lend you the hall.\n'
    )
  })

  it('gets one with its own line breaks', async () => {
    expect(await greeted('We cannot lend you the hall.\r\n\r\nIt is let.\r\n')).toBe(
      'Dear [name],\r\n\r\nWe cannot lend you the hall.\r\n\r\nIt is let.\r\n'
    )
  })

  it('gets one above the indent of its first line', async () => {
    expect(await greeted('  We cannot lend you the hall.\n')).toBe(
      'Dear [name],\n\n  We cannot lend you the hall.\n'
    )
  })

  it('gets one below what heads it', async () => {
    expect(await greeted('# Your request\n\nWe cannot lend you the hall.\n')).toBe(
      '# Your request\n\nDear [name],\n\nWe cannot lend you the hall.\n'
    )
  })

  it.each([
    ['begins with a list', '- We cannot lend you the hall.\n- It is let.\n'],
    ['begins within a line', '> \n**We cannot lend you the hall.** It is let.\n'],
    ['begins with a tag', '{% if hall %}We cannot lend you the hall.{% endif %}\n']
  ])('that %s is left to a person', async (_, letter) => {
    expect(await reported(letter)).toHaveLength(1)
    expect(await greeted(letter)).toBeUndefined()
  })

  it('that begins with a list of a page is left to a person', async () => {
    const html = '<ul>\n<li>We cannot lend you the hall.</li>\n<li>It is let.</li>\n</ul>\n'
    const {messages} = await new Linter().lint(html, {format: 'html'})
    const suggestions = messages.find(({rule}) => rule === 'missing-recipient')?.suggestions
    expect(suggestions).toEqual([
      {message: 'Begin with the name of the person who wrote to you: “Dear Ms Novak,”.'}
    ])
  })
})

describe('a letter that calls its reader', () => {
  const body = '\n\nWe cannot lend you the hall, because it is let.\n'
  it.each([
    '# Thank you for applying, {{ first_name }}.',
    'Sorry, {{ user.name }}!',
    '# Thank you, {{ recipientName }}'
  ])('names the reader where it calls them: %s', async (line) =>
    expect(await reported(`${line}${body}`)).toEqual([])
  )

  it.each([
    'Thank you for applying to {{ company_name }}.',
    'Thank you for your order, {{ order_number }}.',
    'Thank you for applying for our role, {{ role_name }}.',
    'Thank you for applying to us, {{ company.name }}.',
    'We have read, {{ first_name }} wrote to us, your request.'
  ])('names nobody otherwise: %s', async (line) => expect(await reported(`${line}${body}`)).toHaveLength(1))
})
