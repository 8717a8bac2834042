import {type KindTable, readKinds, toKindTable} from '../../../letter/kinds/kind-table.ts'
import text from './kinds.tsv'

let table: KindTable | undefined

/**
 * What words of English say of what was asked for, learned from labelled letters. The build packs it once, and puts the result in
 * this module's place.
 *
 * @returns The table.
 */
export function englishKinds(): KindTable {
  table ??= toKindTable(readKinds(text))
  return table
}
