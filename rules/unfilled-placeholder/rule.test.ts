import {describe, expect, it} from 'vitest'
import {Linter} from '../../src/lint/lint.ts'
import {reportedBy} from '../../test/reported.ts'

const reported = reportedBy('unfilled-placeholder')
const texts = async (letter: string): Promise<string[]> => (await reported(letter)).map(({text}) => text)
const head = 'Dear Ms Roy,\n\n'

describe('a place to be filled in', () => {
  it.each<[string, string[]]>([
    ['We lend you [date] and [reason].', ['[date]', '[reason]']],
    ['We lend you [date], the [Date] and the [ date ].', ['[date]']],
    ['We lend you [insert\ndate] and [insert date].', ['[insert\ndate]']],
    ['We lend you it on ____ and on ______.', ['____']],
    ['We lend you it on XXXX and on xxxxx.', ['XXXX']],
    ['We lend you it on XXXX and on ____.', ['XXXX', '____']],
    ['We lend you the hall `[date]`.', []],
    ['We lend you the hall `[date].', ['[date]']],
    ['We lend you the hall [date]`.', ['[date]']],
    ['We lend you `hall[date]` and `hall(<T>)`.', []],
    ['Press <Ctrl> to see [2.x]. [Edit: the hall is let.]', []],
    ['We lend you it in MONTH; the fee is TBC, the key is ???.', ['MONTH', 'TBC', '???']],
    ['We at COMPANY NAME lend it to < name >, see [link].', ['COMPANY NAME', '< name >', '[link]']]
  ])('is reported once: %j', async (body, slots) => expect(await texts(`${head}${body}\n`)).toEqual(slots))

  it('is one, though shown as code, where somebody is greeted', async () => {
    expect(await texts('Dear `[name]`,\n\nWe lend you the hall.\n')).toEqual(['[name]'])
    expect(await texts('Dear `[name]`,\n\nWe lend you `[date]`.\n')).toEqual(['[name]'])
    expect(await texts('From `[date]`\n\nDear Ms Roy,\n\nWe lend you it.\n')).toEqual([])
  })

  it('is none in what is quoted, or where the letter is a form', async () => {
    expect(await texts(`${head}We lend you the hall.\n\n> We lend you [date].\n`)).toEqual([])
    expect(await texts(`---\ntemplate: true\n---\n\n${head}We lend you [date].\n`)).toEqual([])
  })

  it('is shown in one line, and shortened where it is long', async () => {
    const shown = async (slot: string): Promise<string | undefined> =>
      /^“(.*)” is still/.exec((await reported(`${head}We lend you ${slot}.\n`))[0]?.message ?? '')?.[1]
    expect(await shown('[insert\nthe date]')).toBe('[insert the date]')
    const words = `insert a good ${'very '.repeat(8)}date`
    expect(words).toHaveLength(58)
    expect(await shown(`[${words}]`)).toBe(`[${words}]`)
    expect(await shown(`[${words}s]`)).toBe(`[${words}…`)
  })
})

describe('a form to fill in', () => {
  const isForm = async (path: string): Promise<boolean> =>
    (await new Linter().lint('Dear [name],\n\nWe lend you the hall.\n', {path})).messages.every(
      ({rule}) => rule !== 'unfilled-placeholder'
    )

  it.each(['templates/a.md', 'mail/template/a.md', 'mail\\Templates\\a.md', 'mail/a.template.md'])(
    'is told by its place: %s',
    async (path) => expect(await isForm(path)).toBe(true)
  )

  it.each(['letters/a.md', 'mytemplates/a.md', 'my-template/a.md', 'templates.md', 'a.template.d/b.md'])(
    'is none elsewhere: %s',
    async (path) => expect(await isForm(path)).toBe(false)
  )
})
