import {join} from 'node:path'
import {Packet} from '../src/packet/packet.ts'
import {writeDraft} from '../src/packet/write.ts'

/** @returns The page of the docs that shows every letter of the packet. */
export async function packetPage(): Promise<string> {
  const packet = new Packet(join(import.meta.dirname, '../packet'))
  const letters: string[] = []
  for (const id of packet.names()) {
    const {summary, kind, source} = packet.situation(id)
    const variables = packet.variables(id)
    const letter = await writeDraft(packet.draft(id), 'none', 'markdown')
    letters.push(
      [
        `## ${id}`,
        `${summary}. Kind: \`${kind}\`. From ${source.replace(/S\d/g, (name) => `[${name}](../rules/README.md#sources)`)}.`,
        `\`\`\`markdown\n${letter}\`\`\``,
        `Variables: ${[...variables.keys()].map((name) => `\`${name}\``).join(', ')}.`
      ].join('\n\n')
    )
  }
  return `<!-- Made by npm run generate from packet/. -->

# The refusal packet

Letters to start from, one for each situation, as \`refusal-lint new <situation>\` writes them. Here the variables show their examples. Each letter takes the
six steps of a good refusal in their order, and passes the preset \`strict\` in every template language and format.

${packet
  .names()
  .map((id) => `- [\`${id}\`](#${id}): ${packet.situation(id).summary}`)
  .join('\n')}

${letters.join('\n\n')}
`
}
