import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {json} from './json.ts'
import {cardLetter, findingAt, hostile, render, sampleLetter, sampleReport} from './samples.ts'

describe('json', () => {
  it('is as the contract says, key by key', async () => {
    const source = 'Hi there'
    const finding = findingAt(source, 'there', {
      note: 'A note.',
      url: 'https://example.org/rule',
      fix: {edits: [{start: 2, end: 8, text: ''}]},
      suggestions: [
        {message: 'Advice only.'},
        {message: 'With a change.', edits: [{start: 0, end: 2, text: 'Hello'}]}
      ]
    })
    const letter = sampleLetter(
      source,
      [finding, findingAt(source, 'Hi', {severity: 'error', suggestions: []})],
      [],
      {kind: 'discount'}
    )
    const errors = [{path: 'letters/broken.eml', message: 'It has no text.'}]
    expect(await render(json, sampleReport([letter], {errors}))).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "files": [
          {
            "path": "letters/card.md",
            "language": "en",
            "kind": "discount",
            "refusal": true,
            "termsChanged": false,
            "messages": [
              {
                "rule": "unfortunately",
                "severity": "warning",
                "message": "A message.",
                "note": "A note.",
                "url": "https://example.org/rule",
                "start": 3,
                "end": 8,
                "line": 1,
                "column": 4,
                "endLine": 1,
                "endColumn": 9,
                "fix": {
                  "edits": [
                    {
                      "start": 2,
                      "end": 8,
                      "text": ""
                    }
                  ]
                },
                "suggestions": [
                  {
                    "message": "Advice only."
                  },
                  {
                    "message": "With a change.",
                    "edits": [
                      {
                        "start": 0,
                        "end": 2,
                        "text": "Hello"
                      }
                    ]
                  }
                ]
              },
              {
                "rule": "unfortunately",
                "severity": "error",
                "message": "A message.",
                "start": 0,
                "end": 2,
                "line": 1,
                "column": 1,
                "endLine": 1,
                "endColumn": 3
              }
            ]
          }
        ],
        "errors": [
          {
            "path": "letters/broken.eml",
            "message": "It has no text."
          }
        ],
        "summary": {
          "files": 1,
          "refusals": 1,
          "errors": 1,
          "warnings": 1,
          "infos": 0,
          "fixable": 1
        }
      }
      "
    `)
  })

  it('hides all but errors where that is asked for, and counts all', async () => {
    const {files, summary} = JSON.parse(await render(json, sampleReport([cardLetter], {quiet: true})))
    expect(files[0].messages.map(({severity}: {severity: string}) => severity)).toEqual(['error', 'error'])
    expect(summary).toEqual({files: 1, refusals: 1, errors: 2, warnings: 2, infos: 1, fixable: 2})
  })

  it('writes nothing that steers a terminal or a build server, and reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'binary'})), async (text) => {
        const letter = sampleLetter('Hi', [findingAt('Hi', 'Hi', {message: text})], [], {path: text})
        const output = await render(json, sampleReport([letter], {errors: [{path: text, message: text}]}))
        expect(output.replaceAll('\n', '')).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
        )
        expect(output).not.toMatch(/^\s*::|##[a-z]*\[/im)
        const {files, errors} = JSON.parse(output)
        expect([files[0].path, files[0].messages[0].message, errors[0]]).toEqual([
          text,
          text,
          {path: text, message: text}
        ])
      })
    )
  })
})
