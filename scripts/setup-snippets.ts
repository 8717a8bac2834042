import {usualPlace} from '../src/init/choose-places.ts'
import {ciNames, ciPiece} from '../src/init/ci.ts'
import {hookNames, hookPieces} from '../src/init/hooks.ts'
import type {Piece} from '../src/init/piece.ts'
import {fillIn} from './generated-parts.ts'

/** @returns The page of hooks, with what `refusal-lint init` writes. */
export function hooksPage(page: string): string {
  return hookNames.flatMap((name) => hookPieces(name, [usualPlace])).reduce(withPiece, page)
}

/** @returns The page of CI, with what `refusal-lint init` writes. */
export function ciPage(page: string): string {
  return ciNames.map((name) => ciPiece(name)).reduce(withPiece, page)
}

function withPiece(page: string, {file, text}: Piece): string {
  const language = /\.(ya?ml|json)$/.exec(file)?.[1]?.replace('yml', 'yaml') ?? 'sh'
  return fillIn(page, file, `<!-- file: ${file} -->\n\n\`\`\`${language}\n${text}\`\`\``)
}
