import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {endingOf} from '../../src/files/endings.ts'
import {engineNames} from '../../src/packet/engines.ts'
import {Packet} from '../../src/packet/packet.ts'
import {packetEndings, packetFormats, writeDraft} from '../../src/packet/write.ts'
import type {FuzzLetter} from './letter.ts'

// Tests and scripts are run in the project's folder; the script's own place is another once it is bundled.
const root = process.cwd()

/**
 * Read all letters below folders of `fixtures`.
 *
 * @param folders The folders; one that is not there has none.
 * @returns The letters, sorted by their paths, so that a seed means the same letter again.
 */
export function fixtures(...folders: ReadonlyArray<string>): FuzzLetter[] {
  return folders.flatMap((folder) => {
    const place = join(root, 'fixtures', folder)
    if (!existsSync(place)) return []
    return readdirSync(place, {recursive: true, encoding: 'utf8'})
      .sort()
      .flatMap((name) => {
        const ending = endingOf(name)
        if (!ending || name.endsWith('README.md')) return []
        return [{path: name, format: ending.format, text: readFileSync(join(place, name), 'utf8')}]
      })
  })
}

/**
 * Write every letter of the packet in every format and template language.
 *
 * @returns The letters.
 */
export async function packetLetters(): Promise<FuzzLetter[]> {
  const packet = new Packet(join(root, 'packet'))
  const letters: FuzzLetter[] = []
  for (const name of packet.names())
    for (const engine of engineNames)
      for (const format of packetFormats)
        letters.push({
          path: `${name}${packetEndings[format]}`,
          format,
          text: await writeDraft(packet.draft(name), engine, format)
        })
  return letters
}
