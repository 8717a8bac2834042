import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {Linter} from '../lint/lint.ts'
import {foreignLanguage} from './detect.ts'

const folder = join(import.meta.dirname, '../../fixtures/languages')
const letters = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return text.split('\n=====\n').map((letter): [string, string] => [file.replace('.txt', ''), letter])
  })

describe('a letter in another language', () => {
  it.each(letters.filter(([language]) => language !== 'English'))(
    'in %s is known for it: %j',
    async (language, letter) => {
      const {messages} = await new Linter().lint(letter)
      expect(messages.map(({rule, message}) => `${rule}: ${message}`)).toEqual([
        `unsupported-language: This looks like ${language}; refusal-lint reads English. No rule was run.`
      ])
    }
  )

  it('is read as English where the letter says so', async () => {
    const [, letter] = letters.find(([language]) => language === 'German') ?? []
    const {language, messages} = await new Linter().lint(`---\nlanguage: en\n---\n\n${letter}`)
    expect(language).toBe('en')
    expect(messages.map(({rule}) => rule)).not.toContain('unsupported-language')
  })

  it.each([
    ['da', 'Hej Ane, desværre har vi valgt en anden til jobbet. Tak for din ansøgning, og venlig hilsen.'],
    ['fi', 'Hei, kiitos hakemuksesta. Valitettavasti emme voi ottaa sinua, koska paikka on jo täytetty.'],
    ['hu', 'Tisztelt Asszonyom, köszönjük a levelet, de sajnos nem tudjuk önnek a lakást kiadni.'],
    ['el', 'Αγαπητή κυρία, δυστυχώς δεν μπορούμε να δεχτούμε την αίτησή σας.'],
    ['bg', 'Благодарим Ви за интереса. За съжаление избрахме друг кандидат.'],
    ['ko', '지원해 주셔서 감사합니다. 안타깝게도 다른 지원자를 선택했습니다.'],
    ['ar', 'شكرا لك على اهتمامك. للأسف لا يمكننا قبول طلبك.'],
    ['he', 'תודה על פנייתך. לצערנו לא נוכל לקבל את הבקשה.']
  ])('in %s is known, too', (language, letter) => {
    expect(foreignLanguage(letter)).toBe(language)
  })
})

describe('an English letter', () => {
  it.each(letters.filter(([language]) => language === 'English'))('in %s stays it: %j', async (_, letter) => {
    expect((await new Linter().lint(letter)).language).toBe('en')
  })

  it('stays it with a longer letter quoted below', async () => {
    const [, german = ''] = letters.find(([language]) => language === 'German') ?? []
    const letter = `Dear Frau Lindner,\n\nWe cannot do it.\n\n${german.replaceAll(/^/gm, '> ')}\n`
    for (const format of ['markdown', 'text'] as const)
      expect((await new Linter().lint(letter, {format})).language).toBe('en')
  })

  it('stays it with the same letter in French below', async () => {
    const [, french = ''] = letters.find(([language]) => language === 'French') ?? []
    const letter = `Dear Ms Roy,\n\nThank you for the interest that you have in our company. Unfortunately we cannot offer you the post, as it has been filled from within.\n\n${french}`
    expect((await new Linter().lint(letter)).language).toBe('en')
  })
})

it('any text is taken for some language, and soon', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
      expect(['string', 'undefined']).toContain(typeof foreignLanguage(text))
    })
  )
  const began = performance.now()
  for (const piece of ['а', 'ü ', 'der ', '漢', '\u0301', 'x']) foreignLanguage(piece.repeat(200_000))
  expect(performance.now() - began).toBeLessThan(5_000)
})
