import type {Severity} from '../../rules/rule.ts'

/** Colours a text, or leaves it as it is. */
export type Painter = (text: string) => string

/** What the colours are for. */
export interface Paint {
  /** What is to be seen first. */
  strong: Painter
  /** What is there for those who look for it. */
  dim: Painter
  error: Painter
  warning: Painter
  info: Painter
  good: Painter
  code: Painter
  link: Painter
  emphasis: Painter
  /** One colour each for what sentences do; see `outline-pretty.ts`. */
  green: Painter
  cyan: Painter
  magenta: Painter
  red: Painter
  blue: Painter
  yellow: Painter
}

/** A sign for each severity, so that it is seen without colour too. */
export const signs: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', info: '●'}

/** Each painter is its own: what is painted with one can be told from what is painted with another. */
const same = (): Painter => (text) => text

/** No colours. */
export const plainPaint: Paint = {
  strong: same(),
  dim: same(),
  error: same(),
  warning: same(),
  info: same(),
  good: same(),
  code: same(),
  link: same(),
  emphasis: same(),
  green: same(),
  cyan: same(),
  magenta: same(),
  red: same(),
  blue: same(),
  yellow: same()
}
