import {describe, expect, it} from 'vitest'
import {applyEdits} from '../src/lint/apply-edits.ts'
import {sentenceWith, understood} from '../test/understood.ts'
import {insertAfter, insertBefore} from './insert.ts'

/** A letter with “New.” beside its sentence that says “closed”; nothing where it cannot stand there. */
async function insert(where: typeof insertBefore, source: string): Promise<string | undefined> {
  const letter = await understood(source)
  const edits = where(letter, sentenceWith(letter, 'closed'), 'New.', source)
  return edits && applyEdits(source, edits)
}

const head = 'Dear Ms Roy,\n\n'

describe('a new sentence before another', () => {
  it.each<[string, string, string]>([
    ['stands in its paragraph', 'We are closed.\n', 'New. We are closed.\n'],
    ['leaves it the small letter of its own', 'iPhones are closed.\n', 'New. iPhones are closed.\n'],
    ['gives it a capital letter', 'we are closed.\n', 'New. We are closed.\n'],
    ['gives none to a number', '2 of us are closed.\n', 'New. 2 of us are closed.\n'],
    ['stands before its emphasis', '**We are closed.**\n', 'New. **We are closed.**\n'],
    ['leaves what is emphasised as it is', '**we are closed.**\n', 'New. **we are closed.**\n'],
    ['stands before emphasis of any kind', '~~_We are closed._~~\n', 'New. ~~_We are closed._~~\n'],
    ['stands before its quotation marks', '“We are closed.”\n', 'New. “We are closed.”\n'],
    ['stands before its bracket', '(We are closed.)\n', 'New. (We are closed.)\n'],
    ['stands between two', 'It rains. We are closed.\n', 'It rains. New. We are closed.\n'],
    ['begins its line', 'It rains.\nWe are closed.\n', 'It rains.\nNew. We are closed.\n']
  ])('%s', async (_, body, mended) => expect(await insert(insertBefore, head + body)).toBe(head + mended))

  it('begins the file', async () => {
    expect(await insert(insertBefore, 'We are closed.\n')).toBe('New. We are closed.\n')
  })

  it('stands in the line below the greeting', async () => {
    expect(await insert(insertBefore, 'Hi Tom,\nwe are closed.\n')).toBe('Hi Tom,\nNew. We are closed.\n')
  })

  it.each<[string, string]>([
    ['in a list', `${head}It rains.\n\n- We are closed.\n- It is late.\n`],
    ['in a heading', `${head}# We are closed\n\nIt rains and we are out.\n`],
    ['in a link', `${head}[We are closed](x.md) today.\n`],
    [
      'in the line of the greeting',
      'Hi Tom, we are closed today because it rains.\n\nYou may come in June.\n'
    ],
    [
      'in the line of the greeting behind two blanks',
      'Hi Tom,  we are closed because it rains.\n\nCome in June.\n'
    ],
    ['in the close', `${head}It rains.\n\nMany thanks from the closed hall,\nLee Marsh\n`],
    ['in the signature', `${head}It rains.\n\nKind regards,\nLee Marsh\nThe Hall (closed in May)\n`]
  ])('cannot stand %s', async (_, source) => expect(await insert(insertBefore, source)).toBeUndefined())

  it('needs a sentence', async () => {
    expect(insertBefore(await understood(head), undefined, 'New.', head)).toBeUndefined()
    expect(insertAfter(await understood(head), undefined, 'New.', head)).toBeUndefined()
  })
})

describe('a new sentence behind another', () => {
  it.each<[string, string, string]>([
    ['stands in its paragraph', 'We are closed.\n', 'We are closed. New.\n'],
    ['stands at the end of a file', 'We are closed.', 'We are closed. New.'],
    ['stands between two', 'We are closed. It rains.\n', 'We are closed. New. It rains.\n'],
    ['stands behind a question', 'Are we closed?\n', 'Are we closed? New.\n'],
    ['stands behind three points', 'We are closed…\n', 'We are closed… New.\n'],
    ['stands behind its emphasis', '**We are closed.**\n', '**We are closed.** New.\n'],
    ['stands behind emphasis within it', 'We are *closed.*\n', 'We are *closed.* New.\n'],
    ['stands behind its quotation marks', '“We are closed.”\n', '“We are closed.” New.\n'],
    ['stands behind its bracket', '(We are closed.)\n', '(We are closed.) New.\n'],
    [
      'follows a list as a paragraph',
      '- It rains.\n- We are closed.\n',
      '- It rains.\n- We are closed.\n\nNew.\n'
    ],
    [
      'follows a list that ends the file',
      '- It rains.\n- We are closed.',
      '- It rains.\n- We are closed.\n\nNew.'
    ],
    [
      'follows a list with blanks at its end',
      '- It rains.\n- We are closed. \n\nLee Marsh\n',
      '- It rains.\n- We are closed.\n\nNew. \n\nLee Marsh\n'
    ],
    [
      'follows a list before the close',
      '- It rains.\n- We are closed.\n\nMany thanks from the hall,\nLee\n',
      '- It rains.\n- We are closed.\n\nNew.\n\nMany thanks from the hall,\nLee\n'
    ]
  ])('%s', async (_, body, mended) => expect(await insert(insertAfter, head + body)).toBe(head + mended))

  it('has the line breaks of the file', async () => {
    const source = 'Dear Ms Roy,\r\n\r\n- It rains.\r\n- We are closed.'
    expect(await insert(insertAfter, source)).toBe(`${source}\r\n\r\nNew.`)
    expect(await insert(insertAfter, `${source}\r\n`)).toBe(`${source}\r\n\r\nNew.\r\n`)
  })

  it.each<[string, string]>([
    ['a sentence without an end', 'We are closed\n'],
    ['a sentence that another goes on from', 'We are closed:\n\n- today\n'],
    ['a tag', '{% if x %}We are closed.{% endif %}\n'],
    ['an item that is not the last', '- We are closed.\n- It rains.\n'],
    ['an item before a paragraph', '- It rains.\n- We are closed.\n\nWe hope to see you in June.\n'],
    ['an item with more on its line', '- It rains.\n- We are closed.<br>\n']
  ])('cannot stand behind %s', async (_, body) =>
    expect(await insert(insertAfter, head + body)).toBeUndefined()
  )
})
