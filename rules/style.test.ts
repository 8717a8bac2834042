import {describe, expect, it} from 'vitest'
import type {Finding} from '../src/lint/finding.ts'
import {Linter} from '../src/lint/lint.ts'
import {rules} from './index.ts'

/** What one rule reports in a letter that is declared a refusal. */
async function reported(id: string, body: string, options: Record<string, unknown> = {}): Promise<Finding[]> {
  const only = Object.fromEntries(
    rules.map((rule) => [rule.id, rule.id === id ? [rule.severity, options] : 'off'])
  )
  const source = `---\nrefusal: true\n---\n\nDear Ms Roy,\n\n${body}\n\nKind regards,\nLee Marsh\n`
  return (await new Linter({rules: only}).lint(source)).messages
}

const words = (count: number): string => Array.from({length: count}, () => 'word').join(' ')

describe('long-sentence', () => {
  it('counts words, and reports more than `max`', async () => {
    expect(await reported('long-sentence', `We cannot ${words(33)}.`)).toEqual([])
    const [finding] = await reported('long-sentence', `We cannot ${words(34)}.`)
    expect(finding?.message).toMatch(/^This sentence has 36 words\./)
    expect(await reported('long-sentence', `We cannot ${words(4)}.`, {max: 5})).toHaveLength(1)
    expect(await reported('long-sentence', `We cannot ${words(40)}.`, {max: 42})).toEqual([])
  })

  it('takes tags, slots, links and code for one word each, and tags that print nothing for none', async () => {
    const body =
      'We cannot {{ a.b | c: "d" }} [insert the reason here] https://example.org/a-b/c `a b c` {% if x %}go{% endif %}.'
    const [finding] = await reported('long-sentence', body, {max: 1})
    expect(finding?.message).toMatch(/^This sentence has 7 words\./)
  })

  it('leaves tables alone', async () => {
    const cells = `| ${words(20)} | ${words(20)} |`
    expect(await reported('long-sentence', `We cannot.\n\n${cells}\n| --- | --- |\n${cells}`)).toEqual([])
  })
})

describe('long-paragraph', () => {
  const sentences = (count: number): string => Array.from({length: count}, () => 'We cannot go.').join(' ')

  it('reports more than `maxWords`, beside other paragraphs too', async () => {
    expect(await reported('long-paragraph', `We cannot ${words(118)}.\n\nThank you.`)).toEqual([])
    const [finding] = await reported('long-paragraph', `We cannot ${words(119)}.\n\nThank you.`)
    expect(finding?.message).toMatch(/^This paragraph has 121 words\./)
    expect(await reported('long-paragraph', `We cannot ${words(4)}.`, {maxWords: 5})).toHaveLength(1)
  })

  it('reports a letter in one paragraph of more than `maxSentences`', async () => {
    expect(await reported('long-paragraph', sentences(7))).toEqual([])
    expect(await reported('long-paragraph', sentences(8))).toHaveLength(1)
    expect(await reported('long-paragraph', `${sentences(8)}\n\nThank you for the plan.`)).toEqual([])
    expect(await reported('long-paragraph', sentences(3), {maxSentences: 2})).toHaveLength(1)
  })

  it('names a sentence to begin the next paragraph at', async () => {
    const advice = async (body: string): Promise<string | undefined> =>
      (await reported('long-paragraph', body, {maxWords: 10}))[0]?.suggestions?.[0]?.message
    expect(
      await advice(
        'We cannot refund the shoes, which have been worn. You can have a voucher for £20 instead. We wish you well.'
      )
    ).toBe('Begin a new paragraph at “You can have a …”.')
    expect(
      await advice(
        'The shoes have been worn outside. We cannot refund the shoes. The soles are thin. They were red.'
      )
    ).toBe('Begin a new paragraph at “The soles are thin …”.')
    expect(await advice(`We cannot ${words(20)}.`)).toBe('Make several sentences and two paragraphs of it.')
  })
})

describe('negative-wording', () => {
  it('reports a larger share than `maxShare` of negative sentences', async () => {
    const half = 'We cannot come. We do not travel. We write books. We read them.'
    expect(await reported('negative-wording', half)).toEqual([])
    expect(await reported('negative-wording', half, {maxShare: 0.4})).toHaveLength(1)
    const [finding] = await reported('negative-wording', 'We cannot come. Nobody travels. We write books.')
    expect(finding?.message).toMatch(/^2 of 3 sentences /)
  })

  it('says so where all are negative', async () => {
    const both = await reported('negative-wording', 'We cannot come. We do not travel.')
    expect(both[0]?.message).toMatch(/^Both sentences say /)
    const all = await reported('negative-wording', 'We cannot come. We do not travel. Nobody does.')
    expect(all[0]?.message).toMatch(/^All 3 sentences say /)
  })

  it('lets one negative sentence be the answer', async () => {
    expect(await reported('negative-wording', 'We cannot come.')).toEqual([])
  })

  it.each([
    'It costs no more than £5.',
    'It is no trouble, and comes at no extra cost.',
    'Do not hesitate to call.',
    'Not only the price but also the colour counts.',
    'No doubt it is good.',
    'Take bus no 5.',
    'Why not come on Monday?',
    'Call us if not.',
    'Last but not least: the price.'
  ])('does not count: %s', async (sentence) => {
    expect(await reported('negative-wording', `We cannot come. ${sentence}`)).toEqual([])
  })

  it.each([
    "It isn't good.",
    'Nothing helps.',
    'Neither of us travels.',
    'The hall is unavailable.',
    'Your claim was rejected.',
    'There is no room.',
    'We never lend it.'
  ])('counts: %s', async (sentence) => {
    expect(await reported('negative-wording', `We cannot come. ${sentence}`)).toHaveLength(1)
  })
})
