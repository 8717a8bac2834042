import {describe, expect, it} from 'vitest'
import {Linter} from '../lint/lint.ts'
import type {Declared, Form} from './model.ts'

const body = 'Thank you for asking. We cannot lower the price, because the oak costs more.'

/** What a letter has by its form: names of all that holds. */
async function has(letter: string, declared: Declared = {}): Promise<Array<keyof Form>> {
  const front = declared.enclosures ? `---\nenclosures: [${declared.enclosures.join(', ')}]\n---\n\n` : ''
  const {letter: read} = await new Linter({refusal: true}).lint(`${front}${letter}\n`)
  const form = read?.form()
  if (!form) throw new Error('Unexpected letter that is not read')
  return (['signed', 'dated', 'numbered', 'refers', 'enclosuresRead', 'post', 'event'] as const).filter(
    (name) => form[name]
  )
}

describe('by its form a letter', () => {
  it.each<[Array<keyof Form>, string]>([
    [[], `Dear Ann,\n\n${body}`],
    [[], `Dear Ann,\n\n${body}\n\nKind regards,`],
    [['signed'], `Dear Ann,\n\n${body}\n\nKind regards,\nLee Marsh`],
    [['signed'], `Dear Ann,\n\n${body}\n\nKind regards,\n{{ agent.name }}`],
    [[], `Dear Ann,\n\n${body}\n\nKind regards,\n{{ logo }}`],
    [['signed'], `Dear Ann,\n\n${body}\n\nKind regards,\nLee Marsh\nTel. {{ phone }}`],
    [['signed'], `Dear Ann,\n\n${body}\n\nxo, kiki`],
    [[], `Dear {{ customer.name }},\n\n${body}`],
    [['dated'], `3 May 2024\n\nDear Ann,\n\n${body}`],
    [['dated'], `Ely, 3 May 2024\n\nDear Ann,\n\n${body}`],
    [['dated'], `{{ date }}\n\nDear Ann,\n\n${body}`],
    [['dated'], `Date: {{ x }}\n\nDear Ann,\n\n${body}`],
    [['refers'], `Your letter of 3 May 2024\n\nDear Ann,\n\n${body}`],
    [['signed', 'dated'], `Dear Ann,\n\n${body}\n\nKind regards,\nLee Marsh\n3 May 2024`],
    [['signed', 'dated'], `Dear Ann,\n\n${body}\n\nKind regards,\nLee Marsh\n{{ today }}`],
    [[], `Dear Ann,\n\n${body} It ended on 3 May 2024.`],
    [['numbered'], `Our ref: 45/2024\n\nDear Ann,\n\n${body}`],
    [['numbered'], `Our ref: {{ x }}\n\nDear Ann,\n\n${body}`],
    [['refers'], `Your ref: 45/2024\n\nDear Ann,\n\n${body}`],
    [['refers'], `Dear Ann,\n\nThank you for your letter of 3 May 2024. ${body}`],
    [[], `Dear Ann,\n\nThank you for your letter. ${body}`],
    [['dated', 'numbered'], `{% include 'head' %}\n\nDear Ann,\n\n${body}`],
    [['signed', 'dated'], `Dear Ann,\n\n${body}\n\nKind regards,\n{% include 'sign' %}`],
    [['post'], `Dear Ann,\n\nThank you for offering me the post of ward manager. I cannot take it.`],
    [['post'], `Dear Ann,\n\nThank you for offering me the {{ title }} position. I cannot take it.`],
    [[], `Dear Ann,\n\nThank you for offering me the post. I cannot take it.`],
    [
      ['event'],
      `Dear Ann,\n\nThank you for the invitation to the Packaging Day on 5 November. I cannot come.`
    ],
    [[], `Dear Ann,\n\nThank you for the invitation. I cannot come.`],
    // Each thing in its own place only.
    [['signed'], `Dear Ann,\n\n${body}\n\nKind regards,\n{{ event_name }}`],
    [['signed', 'dated'], `Dear Ann,\n\n${body}\n\nKind regards, 3 May 2024\nLee Marsh`],
    [['signed'], `Dear Ann,\n\n${body}\n\nKind regards,\nLee Marsh\nYour ref: 45/2024`],
    [['signed'], `Dear Ann,\n\n${body}\n\nKind regards,\nLee Marsh\nPost of ward manager`],
    [['refers'], `Your order of {{ order_date }} came\n\nDear Ann,\n\n${body}`],
    [[], `Order no. {{ number }} of the shop\n\nDear Ann,\n\n${body}`],
    [['dated'], `{% now "j F Y" %}\n\nDear Ann,\n\n${body}`],
    [[], `{% number %}\n\nDear Ann,\n\n${body}`],
    [['post'], `Application for the post of ward manager\n\nDear Ann,\n\n${body}`],
    [['signed'], `Dear Ann,\n\n${body}\n\nthe Bluebirds (all nine)`],
    [[], `Dear Ann,\n\n${body}\n\nso it is now, dear Ann`],
    [['signed'], `Dear Ann,\n\n${body}\n\nKind regards,\n[Name]`],
    [['event'], `Dear Ann,\n\nThank you for the invitation to {{ event_name }}. I cannot come.`]
  ])('has %j: %j', async (names, letter) => expect(await has(letter)).toEqual(names))
})

describe('the papers that came with a request', () => {
  it.each<[boolean, string, string[]]>([
    [true, 'We have read your papers with interest.', ['CV']],
    [true, 'I have read your CV with interest.', ['CV']],
    [true, 'I have read your poem with interest.', ['two poems']],
    [false, 'I have read your poem with interest.', ['drawings']],
    [false, 'Your price list came with the post.', ['price list']],
    [false, 'I have read it with interest.', ['a map']],
    [false, 'I have read the poem with interest.', ['the map']],
    [false, 'I have read the map with interest.', ['map']],
    [false, 'I have read the maps with interest.', ['Maps']],
    [true, 'I have read the plan with interest.', ['PLANS']],
    [true, 'I have read the cv with interest.', ['cv']]
  ])('were read (%j): %s', async (are, text, enclosures) => {
    expect((await has(`Dear Ann,\n\n${text} ${body}`, {enclosures})).includes('enclosuresRead')).toBe(are)
  })
})
