import * as v from 'valibot'
import {kinds} from '../letter/model.ts'

/** What a letter of the packet does, in the order of a good refusal: S2, steps 1 to 6. The refusal comes with its reason. */
export const steps = ['thanks', 'request', 'empathy', 'refusal', 'alternative', 'goodwill'] as const

/** A step of a good refusal. */
export type Step = (typeof steps)[number]

/** Longest name of a variable: Mailchimp takes no longer ones. */
const longestName = 10

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const variables = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z_]*$/), v.maxLength(longestName)),
  v.strictObject({
    /** What it is, in a few words: they stand in brackets, and in the question for it. */
    label: text,
    /** A value that fits the letter. */
    example: text
  })
)

/** A letter as it lies in `packet/`. Its texts hold variables as `{name}`. */
export const letterSchema = v.strictObject({
  summary: text,
  kind: v.picklist(kinds),
  /** The document, and its place in it, that asks for the letter. */
  source: text,
  variables,
  /** Who it goes to, where it is a formal letter: lines above the salutation. */
  to: v.optional(v.array(text), []),
  subject: text,
  /** Paragraphs, each with what it says by step. */
  letter: v.array(v.partial(v.strictObject(v.entriesFromList(steps, text)))),
  close: text
})

/** What lies in `packet/index.yaml`. */
export const indexSchema = v.strictObject({
  situations: v.array(text),
  variables,
  head: v.array(text),
  salutation: text,
  signature: text
})

/** What the letters have in common. */
export type PacketIndex = v.InferOutput<typeof indexSchema>

/** A letter's own part. */
export type LetterFile = v.InferOutput<typeof letterSchema>
