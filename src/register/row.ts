/** What the register says of a letter, in order. */
export const registerColumns = [
  'number',
  'date',
  'recipient',
  'organisation',
  'subject',
  'kind',
  'refused',
  'reason',
  'alternative',
  'file'
] as const

/** A column of the register. */
export type RegisterColumn = (typeof registerColumns)[number]

/** What the register says of a letter; empty where the letter does not say it. */
export type Row = Record<RegisterColumn, string>
