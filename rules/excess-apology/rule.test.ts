import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/lint/apply-edits.ts'
import {reportedBy} from '../../test/reported.ts'

const head = 'Dear Ms Roy,\n\nI am sorry. We cannot lend you the hall. '
const reported = reportedBy('excess-apology')
const drop = 'Drop the sentence, or keep what it says and drop the apology.'
const keep = 'Keep what the sentence says, and drop the apology.'

/** What becomes of the text behind the refusal, and whether by a fix or by which advice. */
async function mended(rest: string): Promise<Array<string | undefined>> {
  const source = `${head}${rest}\n`
  const [finding] = await reported(source)
  const [suggestion] = finding?.suggestions ?? []
  const edits = finding?.fix?.edits ?? suggestion?.edits
  return [
    finding?.fix ? 'fix' : suggestion?.message,
    edits &&
      applyEdits(source, edits)
        .slice(head.length - 1)
        .trim()
  ]
}

describe('a second apology', () => {
  it.each<[string, string]>([
    ['I’m so sorry, but the tent is let.', 'The tent is let.'],
    ["We're sorry for that, but the tent is let.", 'The tent is let.'],
    ['Sorry, but the tent is let.', 'The tent is let.'],
    ['Sorry but the tent is let.', 'The tent is let.'],
    ['We are really very sorry about this but the tent is let.', 'The tent is let.'],
    ['We are sorry.', ''],
    ['We apologise for any inconvenience caused.', '']
  ])('goes where nobody misses it: %s', async (rest, left) =>
    expect(await mended(rest)).toEqual(['fix', left])
  )

  it.each<[string, string, string | undefined]>([
    ['says more', 'We apologise for the late reply.', ''],
    ['begins a paragraph', '\n\nWe are sorry. The tent is let.', 'The tent is let.'],
    ['is the close', '\n\nSorry again,\nLee Marsh', 'Lee Marsh']
  ])('is left to a person where it %s', async (_, rest, left) =>
    expect(await mended(rest)).toEqual([drop, left])
  )

  it.each([
    'We are sorry that the tent is let, which was free in May when you wrote.',
    'For that, sorry, but the tent is let.',
    'Sorry about that, the tent is torn.',
    'Sorry, the tent is torn.',
    'I am sorry to say the tent is torn, too.'
  ])('is only taken out where the sentence tells something: %s', async (rest) =>
    expect(await mended(rest)).toEqual([keep, undefined])
  )
})

describe('how many apologies there may be', () => {
  const texts = async (letter: string, options = {}) =>
    (await reportedBy('excess-apology', options)(letter)).map(({message}) => /\d+/.exec(message)?.[0])
  const three = `${head}We are sorry. We are sorry.\n`

  it('is one, or as many as are right', async () => {
    expect(await texts(three)).toEqual(['2', '3'])
    expect(await texts(three, {max: 2})).toEqual(['3'])
    expect(await texts(three, {max: 0})).toEqual(['1', '2', '3'])
  })

  it('is two where terms are changed', async () => {
    const changed = `---\nterms-changed: true\n---\n\n${three}`
    expect(await texts(changed)).toEqual(['3'])
    expect(await texts(changed, {maxWhenTermsChanged: 1})).toEqual(['2', '3'])
  })
})
