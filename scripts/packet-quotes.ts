import {join} from 'node:path'
import type {Kind} from '../src/letter/model.ts'
import {Packet} from '../src/packet/packet.ts'
import {steps} from '../src/packet/schema.ts'

/** The letter of the packet that speaks for its kind, where several are of one. */
const spokesmen: Partial<Record<Kind, string>> = {project: 'busy', support: 'premium-feature'}

/** @returns The source of `rules/packet-quotes.ts`: what the packet says in each step, for each kind. */
export function packetQuotes(): string {
  const packet = new Packet(join(import.meta.dirname, '../packet'))
  const quotes = new Map<Kind, string[]>()
  for (const id of packet.names()) {
    const {kind} = packet.situation(id)
    // Letters of no kind in particular have nothing in common that could be quoted.
    if (kind === 'other' || (spokesmen[kind] ?? id) !== id) continue
    const said = packet.said(id)
    quotes.set(
      kind,
      steps.flatMap((step) => {
        const text = said.get(step)
        return text === undefined ? [] : `    ${step}: ${literal(firstSentence(text))}`
      })
    )
  }
  const kinds = [...quotes].map(([kind, lines]) => `  ${key(kind)}: {\n${lines.join(',\n')}\n  }`)
  return `// Made by npm run generate from packet/; not to be edited by hand.
import type {Kind} from '../src/letter/model.ts'

/** The steps of a good refusal: S2, steps 1 to 6. The refusal comes with its reason. */
export type PacketStep = ${steps.map((step) => `'${step}'`).join(' | ')}

/** What the packet says in each step, so that linting and writing teach the same. */
export const packetQuotes: Partial<Record<Kind, Record<PacketStep, string>>> = {
${kinds.join(',\n')}
}
`
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text
const literal = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)
const key = (kind: Kind): string => (/^\w+$/.test(kind) ? kind : `'${kind}'`)
