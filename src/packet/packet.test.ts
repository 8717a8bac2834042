import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Nodes as HastNodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Nodes as MdastNodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {Linter} from '../lint/lint.ts'
import {engineNames, markIn, writeVariable} from './engines.ts'
import {Packet} from './packet.ts'
import {type PacketFormat, packetEndings, packetFormats, writeDraft} from './write.ts'

const folder = join(import.meta.dirname, '../../packet')
const packet = new Packet(folder)
const names = packet.names()
const name = {name: 'name', label: 'name of the reader', example: 'Ivan Petrov'}

describe('the packet', () => {
  const linter = new Linter({preset: 'strict'})
  const formats = ['markdown', 'text', 'html', 'mjml'] as const satisfies PacketFormat[]
  for (const engine of engineNames) {
    for (const format of formats) {
      it(`is without a finding in ${engine} and ${format}`, async () => {
        const found: string[] = []
        for (const id of names) {
          const letter = await writeDraft(packet.draft(id), engine, format)
          const {refusal, messages} = await linter.lint(letter, {
            path: `${id}${packetEndings[format]}`,
            format
          })
          if (!refusal) found.push(`${id}: no refusal`)
          for (const {rule, message} of messages) found.push(`${id}: ${rule}: ${message}`)
        }
        expect(found).toEqual([])
      })
    }
  }

  it('holds a letter for each file', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''))
    expect([...names, 'index'].sort()).toEqual(files.sort())
  })

  it('has a letter for each kind', () => {
    const kinds = new Set(names.map((id) => packet.situation(id).kind))
    expect([...kinds].sort()).toEqual(
      'candidate cooperation credit discount event job-offer other project publication refund support tenancy workplace'.split(
        ' '
      )
    )
  })

  it('takes each step, in order', () => {
    const steps = ['thanks', 'request', 'empathy', 'refusal', 'alternative', 'goodwill']
    for (const id of names) expect([id, ...packet.said(id).keys()]).toEqual([id, ...steps])
  })

  it('says no sentence twice', () => {
    const seen = new Map<string, string>()
    for (const id of names) {
      const body = packet
        .draft(id)
        .paragraphs.map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join(''))
      for (const sentence of body.join(' ').split(/(?<=[.?!]) +/)) {
        const other = seen.get(sentence)
        expect(other === undefined ? '' : `${other} and ${id}: ${sentence}`).toBe('')
        seen.set(sentence, id)
      }
    }
    expect(seen.size).toBeGreaterThan(names.length * 6)
  })

  it('is short', () => {
    for (const id of names) {
      const words = [...packet.said(id).values()].join(' ').split(/\s+/).length
      expect([id, words < 160]).toEqual([id, true])
    }
  })

  it('asks for each variable by a name of its own', () => {
    for (const id of names) {
      const labels = [...packet.variables(id).values()].map(({label}) => label)
      expect([id, ...labels]).toEqual([id, ...new Set(labels)])
    }
  })
})

it('variables are written as each engine reads them', () => {
  expect(engineNames.map((engine) => writeVariable(engine, name))).toEqual([
    '{{name}}',
    '{{ name }}',
    '{{ name }}',
    '<%= name %>',
    '*|NAME|*',
    '[Name of the reader]',
    'Ivan Petrov'
  ])
})

it('what an engine would read as its own is found in values', () => {
  expect(engineNames.map((engine) => markIn(engine, 'a {{b}} {% c %} <%= d %> *|E|* [f]'))).toEqual([
    '{{',
    '{{',
    '{{',
    '<%',
    '*|',
    undefined,
    undefined
  ])
})

it('a form says that it is one, and a letter that is filled does not', async () => {
  const filled = new Map([...packet.variables('tenancy')].map(([key, {example}]) => [key, example]))
  for (const format of packetFormats) {
    expect(await writeDraft(packet.draft('tenancy'), 'brackets', format)).toMatch(
      /^---\ntemplate: true\n---\n|<!-- refusal-lint-disable-file unfilled-placeholder -- /
    )
    expect(await writeDraft(packet.draft('tenancy', filled), 'brackets', format)).not.toMatch(
      /template: true|refusal-lint-disable-file/
    )
  }
})

describe('a value means itself', () => {
  const value = fc
    .oneof(
      fc.string({unit: 'binary'}),
      fc.string(),
      fc.stringMatching(/^[-*_#<>&[\]()!`~|+=\\:"'{}\d. a]{1,12}$/)
    )
    .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((text) => text !== '')
  const greeting = (text: string) => `Dear ${text},`

  it('in Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        const letter = await writeDraft(
          packet.draft('tenancy', new Map([['name', text]])),
          'none',
          'markdown'
        )
        const {children} = fromMarkdown(letter)
        expect(children.map(textOfMarkdown)).toContain(greeting(text))
      })
    )
  })

  it('in HTML and MJML', async () => {
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom<PacketFormat>('html', 'mjml'), async (text, format) => {
        const letter = await writeDraft(packet.draft('tenancy', new Map([['name', text]])), 'none', format)
        expect(textOfHtml(fromHtml(letter, {fragment: format === 'mjml'}))).toContain(greeting(text))
      })
    )
  })

  it('in text', async () => {
    const letter = await writeDraft(packet.draft('tenancy', new Map([['name', '*a* <b>']])), 'none', 'text')
    expect(letter).toContain('Dear *a* <b>,')
  })
})

function textOfMarkdown(node: MdastNodes): string {
  if ('value' in node) return node.type === 'text' ? node.value : `<${node.type}>`
  return 'children' in node ? node.children.map(textOfMarkdown).join('') : `<${node.type}>`
}

function textOfHtml(node: HastNodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOfHtml).join('') : ''
}
