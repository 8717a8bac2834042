import {expect, it} from 'vitest'
import {outlineJson} from './outline-json.ts'
import {sampleLetter} from './samples.ts'

it('is as the contract says, key by key', () => {
  const source = 'Dear Ann,\n\nThank you for asking. ##[group]\u009b'
  const letter = sampleLetter(
    source,
    [],
    [
      ['Dear Ann,', [], 'salutation'],
      ['Thank you for asking.', ['gratitude', 'acknowledgement']],
      ['##[group]\u009b', []]
    ],
    {salutation: {start: 0, end: 9, form: 'named', name: 'Ann'}, path: 'a.md', kind: 'discount'}
  )
  expect(outlineJson({letters: [letter], errors: []})).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "files": [
        {
          "path": "a.md",
          "language": "en",
          "kind": "discount",
          "refusal": true,
          "termsChanged": false,
          "recipient": "Ann",
          "parts": [
            {
              "part": "salutation",
              "start": 0,
              "end": 9
            },
            {
              "part": "body",
              "start": 11,
              "end": 32
            },
            {
              "part": "body",
              "start": 33,
              "end": 43
            }
          ],
          "sentences": [
            {
              "start": 11,
              "end": 32,
              "text": "Thank you for asking.",
              "part": "body",
              "moves": [
                "gratitude",
                "acknowledgement"
              ]
            },
            {
              "start": 33,
              "end": 43,
              "text": "\\u0023#[group]\\u009b",
              "part": "body",
              "moves": []
            }
          ]
        }
      ]
    }
    "
  `)
})

it('says what showed each move, where that is asked for', () => {
  const letter = sampleLetter('Thank you for asking.', [], [['Thank you for asking.', ['gratitude']]], {})
  const sentencesOf = (why?: boolean) =>
    JSON.parse(outlineJson({letters: [letter], errors: [], why})).files[0].sentences
  const shown = [...(letter.linted.letter?.body[0]?.moves ?? [])]
  expect(shown).toHaveLength(1)
  expect(sentencesOf(true)[0].why).toEqual(Object.fromEntries(shown))
  expect(sentencesOf()[0]).not.toHaveProperty('why')
})
