import {describe, expect, it} from 'vitest'
import {type Candidate, choosePlaces, endingsIn} from './choose-places.ts'

const page = (path: string): Candidate => ({path, isLetter: false, refuses: false})
const letter = (path: string): Candidate => ({path, isLetter: true, refuses: false})
const refusal = (path: string): Candidate => ({path, isLetter: true, refuses: true})

describe('where the letters are', () => {
  it('is the folder that holds little else, with all below', () => {
    expect(
      choosePlaces([
        page('README.md'),
        refusal('letters/en/a.md'),
        refusal('letters/de/b.hbs'),
        page('letters/x.txt')
      ])
    ).toEqual([{kind: 'folder', path: 'letters/', endings: ['hbs', 'md', 'txt']}])
  })

  it('is the deepest folder that holds all of them', () => {
    expect(choosePlaces([refusal('app/views/mailers/no.html.erb'), page('docs/a.md')])).toEqual([
      {kind: 'folder', path: 'app/views/mailers/', endings: ['erb']}
    ])
  })

  it('is a file beside other pages, and a glob where there are many', () => {
    const pages = Array.from({length: 20}, (_, index) => page(`docs/${index}.md`))
    expect(choosePlaces([...pages, refusal('docs/no.md')])).toEqual([
      {kind: 'file', path: 'docs/no.md', endings: []}
    ])
    const many = ['a', 'b', 'c', 'd'].map((name) => refusal(`docs/${name}.txt`))
    expect(choosePlaces([...pages, ...many])).toEqual([{kind: 'glob', path: 'docs/*.txt', endings: []}])
  })

  it('leaves letters that refuse nothing aside where some refuse', () => {
    expect(choosePlaces([letter('news/a.md'), refusal('mails/b.md'), letter('mails/c.md')])).toEqual([
      {kind: 'folder', path: 'mails/', endings: ['md']}
    ])
    expect(choosePlaces([letter('news/a.md'), page('README.md')])).toEqual([
      {kind: 'folder', path: 'news/', endings: ['md']}
    ])
  })

  it('is nowhere without a letter', () => {
    expect(choosePlaces([page('README.md')])).toEqual([])
    expect(choosePlaces([])).toEqual([])
  })
})

it('a folder without letters has the usual endings', () => {
  expect(endingsIn('letters/', [letter('news/a.hbs')])).toEqual(['md', 'txt'])
})
