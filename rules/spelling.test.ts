import {describe, expect, it} from 'vitest'
import type {LetterSettings} from '../src/lint/letter-settings.ts'
import {Linter} from '../src/lint/lint.ts'
import {rules} from './index.ts'

const only = Object.fromEntries(rules.map(({id, severity}) => [id, id === 'spelling' ? severity : 'off']))

/** The words that are reported in a text, each with the first word offered for it. */
async function misspelt(text: string, settings: LetterSettings = {}): Promise<string[]> {
  const {messages} = await new Linter({...settings, rules: only}).lint(text)
  return messages.map(({start, end, suggestions}) => {
    const better = suggestions?.[0]?.edits?.[0]?.text
    return text.slice(start, end) + (better ? ` → ${better}` : '')
  })
}

describe('a misspelt word', () => {
  it.each([
    ['We recieved it.', ['recieved → received']],
    ['The recieved form’s anex is here.', ['recieved → received', 'anex → annex']],
    ['We can hold teh slot untill Friday.', ['teh → the', 'untill → until']],
    ['We dont know, and they didnt say.', ["dont → don't", "didnt → didn't"]],
    [
      'Unfortunatly we cannot. Teh post is gone. Thnak you! Yuor order',
      ['Unfortunatly → Unfortunately', 'Teh → The', 'Thnak → Thank', 'Yuor → Your']
    ],
    ['Dont worry.', ["Dont → Don't"]],
    ['A well-writen plan, a re-scheduld visit.', ['writen → written', 'scheduld → schedule']],
    ['It is monday.', ['monday → Monday']],
    ['We grubelfarned it.', ['grubelfarned']],
    [
      '# Your aplication\n\nWe **recieved** it.\n\n- teh form',
      ['aplication → application', 'recieved → received', 'teh → the']
    ],
    ['Subject: your aplication\n\nDear Ann,\n\nWe cannot.', ['aplication → application']]
  ])('is reported: %j', async (text, words) => {
    expect(await misspelt(text)).toEqual(words)
  })

  it('has at most three replacements, each a change in its place', async () => {
    const text = 'We cannot alow it.'
    const [finding] = (await new Linter({rules: only}).lint(text)).messages
    expect(finding).toMatchObject({
      rule: 'spelling',
      severity: 'warning',
      message: '“alow” is in no dictionary; “allow” may be meant. A slip makes the whole letter look hasty.',
      note: 'Where it is right, name it under `words` in the configuration.',
      suggestions: [
        {message: 'Write “allow”.', edits: [{start: 10, end: 14, text: 'allow'}]},
        {message: 'Write “alow”.'.replace('alow', 'aloe'), edits: [{start: 10, end: 14, text: 'aloe'}]},
        {message: 'Write “slow”.', edits: [{start: 10, end: 14, text: 'slow'}]}
      ]
    })
  })

  it('is never answered with a rude word', async () => {
    expect((await misspelt('We shitt fukc bicth.')).join()).not.toMatch(/shit$|fuck|bitch$/)
  })

  it('of a thousand letters is reported, and nothing near it looked for, which would take half a minute', async () => {
    const word = 'recieve'.repeat(150)
    expect(await misspelt(`We ${word} it.`)).toEqual([word])
  })

  it('is no longer looked up beyond fifty of them', async () => {
    const words = Array.from(
      {length: 60},
      (_, index) => `zx${'abcdefghij'[index % 10]}q${'klmnop'[Math.floor(index / 10)]}recieve`
    )
    const found = await misspelt(words.map((word) => `We ${word}.`).join(' '))
    expect(found).toHaveLength(60)
  })
})

describe('the rule leaves alone', () => {
  it.each([
    'Dear Ms Szczepańska-Nowak,\n\nszczepańska may ask nowak and jolnta.\n\nKind regards,\njolnta brzk',
    'Marek cannot come, and neither can Grzegorz.',
    'Grubster Foods is full. Fribble is a fund.',
    'We asked Grubster; grubster said no.',
    'The iPhone, the eBay shop, the WinQQ, NASA and an MP3 of 44kHz.',
    '{{ custmer }} and {% iff x %}no{% endif %} [insert nmae] [your custmer]',
    'See `recieve` at https://kestrl.example/recieve or kestrl.example, or write to recieve@kestrl.example or @recieve, #recieve.',
    'The word “recieve” is misspelt, and so is ‘wierd’.',
    'He said “tutto è finito”, mit freundlichen Grüßen, quelque chose avait changé.',
    'The café is naïve, the résumé über alles.',
    "We can't, won't, shouldn't; it's the Joneses' and Lee’s; y'all'd go.",
    'Please re-read the non-refundable co-signed pre-approval; mis-sold, multi-year, self-employed.',
    'The onboarding webinar, the wishlist, the chatbot, the waitlisted, the mockups and the FAQs.',
    'Per annum, pro forma, bona fide, ad hoc, ex gratia, et al.',
    'We focussed on the programme; they focused on the program.',
    'xx',
    'IN CAPITALS, RECIEVE IS A WORD.'
  ])('%j', async (text) => {
    expect(await misspelt(text)).toEqual([])
  })

  it('the words of the configuration, in any case and with their endings', async () => {
    const text = 'We descal the descal’s parts, the non-descal, and DeKestrl-like frbl.'
    expect(await misspelt(text, {words: ['descal', 'Frbl']})).toEqual([])
    expect(await misspelt(text)).toEqual([
      'descal → descale',
      'descal → descale',
      'descal → descale',
      'frbl → furl'
    ])
  })

  it('what is quoted from another letter', async () => {
    expect(await misspelt('We cannot.\n\n> You recieved it.')).toEqual([])
  })
})

describe('many unknown words on end', () => {
  it.each<[string, string[]]>([
    ['We zorbl grxnt it.', ['zorbl', 'grxnt']],
    ['We zorbl grxnt mloppe it.', []],
    ['We zorbl grxnt. We mloppe it.', ['zorbl', 'grxnt', 'mloppe']],
    // One known word at a time may stand between those of another language.
    ['We zorbl it grxnt it mloppe it.', ['zorbl', 'grxnt', 'mloppe']],
    ['We zorbl it grxnt it mloppe it vrend it zwask it.', []],
    ['We zorbl grxnt it mloppe vrend zwask it.', []],
    ['We zorbl grxnt it is mloppe it.', ['zorbl', 'grxnt', 'mloppe']],
    ['We zorbl grxnt für it.', []],
    ['We zorbl für it.', ['zorbl']]
  ])('are another language: %s', async (text, words) =>
    expect((await misspelt(text)).map((word) => word.replace(/ → .*/, ''))).toEqual(words)
  )
})

describe('a word that is none', () => {
  it.each([
    'We have read the form in a\\recieve and in b/recieve of the shop.',
    'We have read the form in recieve/b and in c_recieve of the shop.',
    'We have read the form in recieve_c and in d=recieve of the shop.',
    'We have read the form in recieve=d and in ~recieve of the shop.',
    'We have read the form in $recieve and in .recieve of the shop.',
    'Dear Ms Nowak,\n\nWe saw nowak’s form, and that nowak’s.',
    'We saw the “recieve”, the «recieve», the „recieve“, the \'recieve\' and the "recieve".',
    'It is a x-ray of b-b-b.'
  ])('is left alone: %j', async (text) => expect(await misspelt(text)).toEqual([]))

  it.each<[string, string[]]>([
    ['We recieve“ it.', ['recieve']],
    ['We “recieve it.', ['recieve']],
    ['We recieve@ it, and recieve.', ['recieve']]
  ])('may be one all the same: %s', async (text, words) =>
    expect((await misspelt(text)).map((word) => word.replace(/ → .*/, ''))).toEqual(words)
  )
})

describe('American and British spelling', () => {
  it.each([
    ['The colour and the color.', {}, []],
    ['Our neighbours like the colour of the center.', {}, ['center → centre']],
    ['Our neighbors like the color of the centre.', {}, ['centre → center']],
    ['We organize the colour of the neighbourhood.', {}, []],
    ['We organise the color of the neighborhood.', {}, ['organise → organize']],
    ['The colour.', {language: 'en-US'}, ['colour → color']],
    ['The color.', {language: 'en-GB'}, ['color → colour']],
    ['The color.', {language: 'en-AU'}, ['color → colour']],
    ['The color of the centre.', {language: 'en-CA'}, []],
    ['We cancelled the grey colour of the theatre; the favourite catalogue.', {}, []]
  ])('%j with %j', async (text, settings, words) => {
    expect(await misspelt(text, settings)).toEqual(words)
  })

  it('may be declared by the letter', async () => {
    const text = '---\nlanguage: en-GB\n---\n\nThe color.'
    const [finding] = (await new Linter({rules: only}).lint(text)).messages
    expect(finding?.message).toBe(
      '“color” is American spelling in a letter that is otherwise British. Mixed spelling looks pieced together.'
    )
  })
})
