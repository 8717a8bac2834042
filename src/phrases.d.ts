/** A file of phrase lists, as text. */
declare module '*.phrases' {
  const text: string
  export default text
}
