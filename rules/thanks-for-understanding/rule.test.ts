import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/lint/apply-edits.ts'
import {reportedBy} from '../../test/reported.ts'

const head = 'Dear Ms Roy,\n\nWe cannot lend you the hall, as it is let.\n\n'
const reported = async (body: string, front = '') =>
  (await reportedBy('thanks-for-understanding')(`${front}${head}${body}\n`)).map(({text, fix}) => [
    text,
    fix ? 'goes' : 'stays'
  ])
const words = 'hank you for your understanding'

describe('thanks for an understanding that nobody has shown', () => {
  it.each<[string, string]>([
    ['Thank you for your understanding.', `T${words}`],
    ['Once again, thank you for your understanding in this.', `t${words}`],
    ['The tent is free. Thank you for your understanding.', `T${words}`]
  ])('go where nothing else is said: %s', async (body, text) => {
    expect(await reported(body)).toEqual([[text, 'goes']])
  })

  it.each<[string, string]>([
    ['And so once again and always thank you for your understanding.', `t${words}`],
    ['Thank you for your understanding, and we wish you well in June.', `T${words}`],
    ['Thank you for your understanding,\nLee Marsh', `T${words}`],
    ['Thank you for your understanding and your loyalty.', `T${words}`]
  ])('are left to a person where they are not alone: %s', async (body, text) => {
    expect(await reported(body)).toEqual([[text, 'stays']])
  })

  it('are told by what they thank for', async () => {
    const told = async (clause: string) => (await reported(`${clause}, thank you for that.`)).length
    expect(await told('You will see how it is with us')).toBe(1)
    expect(await told('We have your note about the tent')).toBe(0)
  })

  it('are right where something agreed is taken back', async () => {
    expect(await reported('Thank you for your understanding.', '---\nterms-changed: true\n---\n\n')).toEqual(
      []
    )
  })

  it('are no other thanks', async () => {
    expect(await reported('Thank you for your order.')).toEqual([])
  })

  it.each<[string, string]>([
    ['Thank you for your patience and understanding.', 'Thank you for your patience.'],
    ['Thank you for your understanding and your loyalty.', 'Thank you for your loyalty.'],
    ['Thank you for your understanding and patience.', 'Thank you for your patience.'],
    ['Thank you for thinking of us and for your understanding.', 'Thank you for thinking of us.']
  ])('leave what the thanks are for besides: %s', async (body, left) => {
    const source = `${head}${body}\n`
    const [finding] = await reportedBy('thanks-for-understanding')(source)
    expect(applyEdits(source, finding?.suggestions?.[0]?.edits ?? [])).toBe(`${head}${left}\n`)
  })
})
