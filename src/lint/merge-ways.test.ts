import {describe, expect, it} from 'vitest'
import {understood} from '../../test/understood.ts'
import type {Range} from '../read/template/tag.ts'
import type {Fact, Way} from '../read/template/ways.ts'
import type {Finding} from './finding.ts'
import {mergeFindings, mergeLetters, type ReadWay} from './merge-ways.ts'

/** A way in which `{% if late %}` comes out, with what does not come out in it. */
function way(late: boolean, ...without: Range[]): Way {
  const fact: Fact = {
    subject: 'late',
    list: false,
    values: new Set([late ? 'true' : 'false']),
    domain: new Set(['true', 'false'])
  }
  return {without, facts: new Map([['late', fact]])}
}

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'blame',
    severity: 'error',
    message: 'm',
    start,
    end,
    line: 1,
    column: start + 1,
    endLine: 1,
    endColumn: end + 1,
    ...more
  }
}

const read = (way: Way, ...findings: Finding[]): Omit<ReadWay, 'letter'> => ({way, findings})
const salutation = 'Dear Ms Roy,\n\n'
async function merge(ways: Array<Omit<ReadWay, 'letter'>>, ...openings: string[]): Promise<Finding[]> {
  const reads = ways.map(async (way, index) => ({
    ...way,
    letter: await understood(`${salutation}${openings[index] ?? ''}We cannot lend you the hall.\n`)
  }))
  return mergeFindings(await Promise.all(reads))
}
const where = 'Where `late` is true.'

describe('what was found in several ways', async () => {
  it('is reported once, and as it is where its place comes out in no other way', async () => {
    const both = finding(0, 5, {fix: {edits: [{start: 0, end: 5, text: ''}]}})
    expect(await merge([read(way(true), both), read(way(false), {...both})])).toEqual([both])
    const inArm = finding(10, 15)
    expect(await merge([read(way(true), inArm), read(way(false, {start: 10, end: 15}))])).toEqual([inArm])
  })

  it('is told apart by rule and place', async () => {
    const all = [finding(0, 5), finding(0, 6), finding(1, 5), finding(0, 5, {rule: 'rudeness'})]
    expect(await merge([read(way(true), ...all)])).toEqual(all)
  })

  it('says where, if its place also comes out without the fault', async () => {
    const [merged] = await merge([read(way(true), finding(0, 5)), read(way(false))])
    expect(merged).toEqual(finding(0, 5, {note: where}))
    const [noted] = await merge([read(way(true), finding(0, 5, {note: 'a note'})), read(way(false))])
    expect(noted?.note).toBe(`${where} a note`)
  })

  it('says so, too, where a part of its place comes out', async () => {
    for (const arm of [
      {start: 1, end: 9},
      {start: 0, end: 4}
    ]) {
      const [merged] = await merge([read(way(true), finding(0, 5)), read(way(false, arm))])
      expect(merged?.note).toBe(where)
    }
  })

  it('has no safe change then', async () => {
    const edits = [{start: 0, end: 5, text: ''}]
    const suggestion = {message: 'a'}
    const [merged] = await merge([
      read(way(true), finding(0, 5, {fix: {edits}, suggestions: [suggestion]})),
      read(way(false))
    ])
    expect(merged).not.toHaveProperty('fix')
    expect(merged?.suggestions).toEqual([
      {
        message:
          'This text also comes out where nothing is wrong with it. Change it where it reads well there, too.',
        edits
      },
      suggestion
    ])
    const [plain] = await merge([read(way(true), finding(0, 5)), read(way(false))])
    expect(plain).not.toHaveProperty('suggestions')
  })
})

describe('what a letter lacks', async () => {
  const lack = (start: number, end: number): Finding => finding(start, end, {rule: 'missing-date'})

  it('is lacking once, where it is lacking most often', async () => {
    const early = way(false)
    const ways = [read(way(true), lack(0, 5)), read(early, lack(6, 9)), read(way(false), lack(6, 9))]
    expect(await merge(ways)).toEqual([lack(6, 9)])
  })

  it('is lacking in each of two places that never come out together', async () => {
    const ways = [
      read(way(true, {start: 6, end: 9}), lack(0, 5)),
      read(way(false, {start: 0, end: 5}), lack(6, 9))
    ]
    expect(await merge(ways, '', 'Thank you. ')).toEqual([lack(0, 5), lack(6, 9)])
  })

  it('is lacking once behind a no that both have', async () => {
    const ways = [
      read(way(true, {start: 6, end: 9}), lack(0, 5)),
      read(way(false, {start: 0, end: 5}), lack(6, 9))
    ]
    expect(await merge(ways)).toEqual([lack(0, 5)])
  })

  it('of another kind is another lack, and words are found wherever they stand', async () => {
    const other = finding(6, 9, {rule: 'missing-number'})
    expect(await merge([read(way(true), lack(0, 5), other)])).toEqual([lack(0, 5), other])
    const words = [finding(0, 5), finding(6, 9)]
    expect(await merge([read(way(true), ...words)])).toEqual(words)
  })

  it('keeps the ways in which it was lacking elsewhere', async () => {
    const [merged, ...rest] = await merge([read(way(true), lack(0, 5)), read(way(false), lack(6, 9))])
    expect(rest).toEqual([])
    expect(merged).toEqual(lack(0, 5))
  })
})

describe('the letter of several ways', async () => {
  const wayOf = async (source: string): Promise<ReadWay> => ({
    way: way(true),
    letter: await understood(source),
    findings: []
  })
  const textsOf = (merged: ReturnType<typeof mergeLetters>) => merged?.sentences.map(({text}) => text)

  it('is none where there is no way', () => expect(mergeLetters([])).toBeUndefined())

  it('is the first, or the first that refuses', async () => {
    const yes = await wayOf('Dear Ms Roy,\n\nThe hall is yours.\n')
    const no = await wayOf('Dear Ms Roy,\n\nWe cannot lend you the hall.\n')
    expect(mergeLetters([yes])?.refusal).toBe(false)
    expect(mergeLetters([yes, no])?.refusal).toBe(true)
    expect(mergeLetters([no, yes])?.refusal).toBe(true)
  })

  it('has the sentences of the others where it has none, in order', async () => {
    const blank = (text: string): string => ' '.repeat(text.length)
    const [one, two, three] = ['It rains in May.', 'We cannot lend you the hall.', 'It is late now.']
    const written = (...paragraphs: string[]): string =>
      `Dear Ms Roy,\n\n${paragraphs.join('\n\n')}\n\nKind regards,\nLee\n`
    const main = await wayOf(written(blank(one), two, blank(three)))
    const other = await wayOf(written(one, blank(two), three))
    const merged = mergeLetters([main, other])
    expect(merged?.body.map(({text}) => text)).toEqual([one, two, three])
    expect(textsOf(merged)).toEqual(['Dear Ms Roy,', one.trim(), two.trim(), three, 'Kind regards,', 'Lee'])
  })

  it('has none of the others that meet its own', async () => {
    const main = await wayOf('Dear Ms Roy,\n\nWe cannot lend you the hall.\n')
    const other = await wayOf('Dear Ms Roy,\n\nWe can lend you it. It is free.\n')
    expect(textsOf(mergeLetters([main, other]))).toEqual(['Dear Ms Roy,', 'We cannot lend you the hall.'])
  })
})
