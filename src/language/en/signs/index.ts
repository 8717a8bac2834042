import {readSigns, type SignTable, toTable} from '../../../letter/signs/table.ts'
import text from './signs.tsv'

let table: SignTable | undefined

/**
 * The signs of English, learned from labelled letters. The build packs them once, and puts the result in this module's place.
 *
 * @returns The table.
 */
export function englishSigns(): SignTable {
  table ??= toTable(readSigns(text))
  return table
}
