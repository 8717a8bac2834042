/** Something that differs from letter to letter. */
export interface Variable {
  /** As engines and `--set` know it. */
  name: string
  /** What it is, in a few words. */
  label: string
  /** A value that fits. */
  example: string
}

/** A stretch of a letter: plain text, or a variable that is still to be filled. */
export type Piece = string | Variable

/**
 * Take a text of the packet apart.
 *
 * @param text The text, with variables as `{name}`.
 * @param variables The variables that it may hold, by name.
 * @param values What they are filled with, by name; one without a value stays a variable.
 * @returns Its pieces, neighbouring text as one.
 * @throws {Error} Where it holds an unknown variable.
 */
export function piecesOf(
  text: string,
  variables: ReadonlyMap<string, Variable>,
  values: ReadonlyMap<string, string>
): Piece[] {
  const pieces: Piece[] = []
  for (const part of text.split(/(\{[a-z_]+\})/)) {
    if (!/^\{[a-z_]+\}$/.test(part)) {
      add(part)
      continue
    }
    const name = part.slice(1, -1)
    const variable = variables.get(name)
    if (!variable) throw new Error(`Unexpected variable \`${name}\` in “${text}”`)
    const value = values.get(name)
    if (value === undefined) pieces.push(variable)
    else add(value)
  }
  return pieces

  function add(more: string): void {
    const last = pieces.at(-1)
    if (more === '') return
    if (typeof last === 'string') pieces[pieces.length - 1] = last + more
    else pieces.push(more)
  }
}

/**
 * The variables that pieces hold.
 *
 * @param pieces The pieces.
 * @returns Their names.
 */
export function namesIn(pieces: Iterable<Piece>): Set<string> {
  const names = new Set<string>()
  for (const piece of pieces) if (typeof piece !== 'string') names.add(piece.name)
  return names
}
