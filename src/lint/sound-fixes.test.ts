import {describe, expect, it, vi} from 'vitest'
import {fixLetter} from './fix.ts'
import {Linter} from './lint.ts'
import {mostTries} from './mend.ts'

const note =
  'Without these words the rest of the letter would read otherwise, so the change is left to a person.'
/** Without its apology nobody would take the last sentence for a no. */
const needed = "Hi Kim,\n\nSorry for the slow reply. I'm sorry, but we have no places left.\n"
/** Without its thanks the letter would begin with the no. */
const first = 'Dear Ms Novak,\n\nThank you for your understanding. We cannot refund the boots.\n'
const mendable = 'Dear Ms Novak,\n\nObviously, we cannot refund the boots.\n\nKind regards,\nLucy Marsh\n'

describe('a fix', () => {
  it('is offered where the letter without the words has one finding less', async () => {
    const {messages} = await new Linter().lint(mendable)
    expect(messages.filter(({fix}) => fix).map(({rule, note}) => ({rule, note}))).toEqual([
      {rule: 'condescension', note: undefined}
    ])
  })

  it('is left to a person where the refusal would go with the words, and the note says so', async () => {
    const {refusal, messages} = await new Linter().lint(needed)
    expect(refusal).toBe(true)
    expect(
      messages.filter(({rule}) => rule === 'excess-apology').map(({fix, note}) => ({fix, note}))
    ).toEqual([{fix: undefined, note}])
  })

  it('that does harm leaves others as they are', async () => {
    const {messages} = await new Linter().lint(`${first}\nObviously, the rules say so on page 3.\n`)
    expect(
      messages.flatMap(({rule, fix, note: said}) => (fix || said === note ? [[rule, fix !== undefined]] : []))
    ).toEqual([
      ['thanks-for-understanding', false],
      ['condescension', true]
    ])
  })

  it('that does harm is left out of what is shown of a message, too', async () => {
    const source = `Subject: Monday\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(needed).toString('base64')}\n`
    for (const {messages, reading} of [
      await new Linter().lint(source, {format: 'eml'}),
      (await fixLetter(new Linter(), source, {format: 'eml'})).result
    ]) {
      expect(messages.map((finding) => reading?.messages.has(finding))).toEqual(messages.map(() => true))
      const apology = messages.find(({rule}) => rule === 'excess-apology')
      expect(apology && reading?.messages.get(apology)).toMatchObject({note})
      expect(apology && reading?.messages.get(apology)).not.toHaveProperty('fix')
    }
  })

  it('is made also where it takes many passes, as each in base64 does', async () => {
    const letter = mendable.replace(
      'Kind',
      `${'Sadly, the rules say so.\n\nObviously, they do.\n\n'.repeat(20)}Kind`
    )
    const source = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(letter).toString('base64')}\n`
    const {text, fixed} = await fixLetter(new Linter({refusal: true}), source, {format: 'eml'})
    expect(fixed).toBeGreaterThan(15)
    const {messages} = await new Linter({refusal: true}).lint(text, {format: 'eml'})
    expect(messages.filter(({fix}) => fix)).toEqual([])
  })

  it('is tried a few times only in a long letter', async () => {
    const linter = new Linter()
    const read = vi.spyOn(linter, 'lintOnce')
    const text = first + '\nObviously, the rules say so on page 3.\n'.repeat(1500)
    const {messages} = await linter.lint(text)
    expect(messages.length).toBeGreaterThan(1000)
    expect(read.mock.calls.length).toBeGreaterThan(2)
    expect(read.mock.calls.length).toBeLessThanOrEqual(1 + mostTries(text.length))
  })
})
