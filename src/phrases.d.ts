/** A file of phrase lists, as text. */
declare module '*.phrases' {
  const text: string
  export default text
}

/** A table of signs, as text. */
declare module '*.tsv' {
  const text: string
  export default text
}
