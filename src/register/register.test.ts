import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {Linter} from '../lint/lint.ts'
import {appendRows, RegisterError} from './append.ts'
import {writeCsv} from './csv.ts'
import {registerFormats, registerWriters} from './formats.ts'
import {readRow} from './read-row.ts'
import {type Row, registerColumns} from './row.ts'

const look = {color: false, width: 80}
const letter = `No. 01-12/345
3rd of May, 2024

Mr Ivan Petrov
Sales Director
Orchard Foods Ltd
12 Mill Street

Subject: Your offer

Dear Mr Petrov,

Thank you for your proposal of 1 May. We cannot accept it, because our contract runs until 31 December.

You can write to us again from 1 October: https://example.com/tender

Kind regards,
Anna Brown
`
const row: Row = {
  number: '01-12/345',
  date: '2024-05-03',
  recipient: 'Mr Petrov',
  organisation: 'Orchard Foods Ltd',
  subject: 'Your offer',
  kind: 'cooperation',
  refused: 'We cannot accept it.',
  reason: 'Our contract runs until 31 December.',
  alternative: 'You can write to us again from 1 October: https://example.com/tender',
  file: 'a.md'
}

async function rowOf(text: string): Promise<Awaited<ReturnType<typeof readRow>>> {
  const {letter: read} = await new Linter({refusal: true}).lint(text)
  if (!read) throw new Error('no letter')
  return readRow(read, text, 'a.md')
}

describe('a row', () => {
  it('holds what the letter says', async () => {
    expect(await rowOf(letter)).toEqual({row})
  })

  it('leaves empty what the letter does not say', async () => {
    const {row: bare} = await rowOf('Hello,\n\nWe have decided not to add it.\n')
    const empty = Object.fromEntries(registerColumns.map((column) => [column, '']))
    expect(bare).toEqual({...empty, refused: 'We have decided not to add it.', file: 'a.md'})
  })

  it('leaves empty what is still to be filled in', async () => {
    const {row: open} = await rowOf(
      'No. {{ number }}\n{{ date }}\nSubject: {{ subject }}\n\nDear {{ name }},\n\nWe cannot refund {{ item }}.\n'
    )
    expect(open).toMatchObject({number: '', date: '', recipient: '', subject: ''})
    expect(open.refused).toBe('We cannot refund {{ item }}.')
  })

  it('tells of a date that can be two, or is none', async () => {
    const on = async (date: string) => (await rowOf(letter.replace('3rd of May, 2024', date))).unclear
    expect(await on('03/05/2024')).toEqual({date: '03/05/2024', meanings: ['2024-05-03', '2024-03-05']})
    expect(await on('3 May')).toEqual({date: '3 May', meanings: []})
  })
})

describe('the formats', () => {
  it('write what there is', async () => {
    const written: string[] = []
    for (const format of registerFormats) written.push((await registerWriters[format]())([row], look))
    expect(written).toMatchSnapshot()
  })

  it('CSV reads back the same, but for what a spreadsheet would take for a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', '+1', '-1', '@a', 'a,"b"\r\nc'))
    fc.assert(
      fc.property(cell, (value) => {
        const [, record = []] = parse(writeCsv([{...row, subject: value}]))
        expect(record[4]).toBe(/^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value)
      })
    )
  })
})

describe('appending', () => {
  const other = {...row, number: '46', subject: '=1', file: 'b.md'}

  it('adds only what is not there', () => {
    const first = appendRows(writeCsv([]), [row])
    expect(first).toEqual({text: writeCsv([row]), added: [row]})
    const second = appendRows(first.text, [row, other, other])
    expect(second).toEqual({text: writeCsv([row, other]), added: [other]})
    expect(appendRows(second.text, [row, other])).toEqual({text: second.text, added: []})
  })

  it('keeps what people made of the register: columns, line breaks, a last line without one', () => {
    const own = `answered,${[...registerColumns].reverse().join(',')}\nyes${','.repeat(registerColumns.length)}`
    const {text} = appendRows(own, [{...row, alternative: ''}])
    expect(text).toBe(
      `${own}\n,a.md,,Our contract runs until 31 December.,We cannot accept it.,cooperation,Your offer,Orchard Foods Ltd,Mr Petrov,2024-05-03,01-12/345\n`
    )
  })

  it('two letters without a number are the same only where their files are', () => {
    const bare = {...row, number: ''}
    const {added} = appendRows(writeCsv([bare]), [bare, {...bare, file: 'b.md'}])
    expect(added).toEqual([{...bare, file: 'b.md'}])
  })

  it('refuses what is no register', () => {
    for (const text of ['a,b\n1,2\n', '"open', 'Dear Ms Roe,\n'])
      expect(() => appendRows(text, [row]), text).toThrow(RegisterError)
  })
})
