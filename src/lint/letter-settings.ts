import type {Preset, Rule} from '../../rules/rule.ts'
import type {Kind} from '../letter/model.ts'
import type {Format} from '../read/read.ts'
import type {FindInclude} from '../read/template/compose.ts'

export type {FindInclude, IncludedFile, IncludeRequest} from '../read/template/compose.ts'

/** What can be said about letters, by the configuration or the command line. */
export interface LetterSettings {
  /** Default: `recommended`. */
  preset?: Preset | undefined
  /** Rules by id, each with a severity, or a severity and options. */
  rules?: Readonly<Record<string, unknown>> | undefined
  /** Rules beside ours, made by `defineRule`. */
  plugins?: ReadonlyArray<Rule> | undefined
  /** Whether the letters refuse something; `auto`, the default: found out for each. */
  refusal?: boolean | 'auto' | undefined
  /** What was asked for; default: found out for each. */
  kind?: Kind | undefined
  /** BCP 47 code of the language; default: found out for each. */
  language?: string | undefined
  /** Whether slots to fill in are no mistake. Default: false. */
  template?: boolean | undefined
  /** Phrases by list, in the phrase language, beyond those that are built in. */
  phrases?: Readonly<Record<string, ReadonlyArray<string>>> | undefined
  /** Words that are spelled right though no dictionary has them. */
  words?: ReadonlyArray<string> | undefined
  /** More forms of template tags, such as `[[*]]`. */
  placeholders?: ReadonlyArray<string> | undefined
  /** Whether each suppression must say why. Default: false. */
  requireReason?: boolean | undefined
  /** How many marks a block may have, and words and marks a sentence, before it is left unread. Default: 2000. */
  complexity?: number | undefined
}

/** What is known of one letter besides its text. */
export interface LetterFile {
  /** Its path, for messages and for what its folder says. */
  path?: string | undefined
  /** Default: `markdown`. */
  format?: Format | undefined
  /** Finds what a template brings in. Default: nothing is found, and what a letter may have there it does not lack. */
  include?: FindInclude | undefined
}
