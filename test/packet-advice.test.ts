import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Linter} from '../src/lint/lint.ts'
import {Packet} from '../src/packet/packet.ts'

/** What each rule advises to write, by the step that the letter lacks. */
const rules = {
  'missing-thanks': 'thanks',
  'missing-acknowledgement': 'request',
  'missing-empathy': 'empathy',
  'missing-reason': 'refusal',
  'missing-alternative': 'alternative',
  'missing-goodwill': 'goodwill'
} as const
const packet = new Packet(join(import.meta.dirname, '../packet'))
const kinds = [...new Set(packet.names().map((id) => packet.situation(id).kind))].filter(
  (kind) => kind !== 'other'
)

describe('advice for what a letter lacks', () => {
  it.each(kinds)('quotes the packet in a letter of kind %s', async (kind) => {
    const linter = new Linter({preset: 'strict', kind})
    const {messages} = await linter.lint('Dear Ms Lee,\n\nUnfortunately, we cannot do this.\n')
    const letters = packet.names().filter((id) => packet.situation(id).kind === kind)
    for (const [rule, step] of Object.entries(rules)) {
      const advice = messages.find((finding) => finding.rule === rule)?.suggestions?.[0]?.message ?? ''
      const quote = /“(.+)”$/.exec(advice)?.[1] ?? ''
      expect(quote, `${rule}: ${advice}`).not.toBe('')
      expect(
        letters.map((id) => packet.said(id).get(step) ?? '').filter((text) => text.includes(quote))
      ).toHaveLength(1)
    }
  })
})
