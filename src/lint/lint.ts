import {rules} from '../../rules/index.ts'
import type {Rule} from '../../rules/rule.ts'
import {foreignLanguage} from '../language/detect.ts'
import {loadLanguage} from '../language/index.ts'
import type {Language} from '../language/language.ts'
import type {Declared} from '../letter/model.ts'
import {Understanding} from '../letter/understand.ts'
import {Lines} from '../lines.ts'
import type {Prose} from '../read/block.ts'
import type {Unread} from '../read/limits.ts'
import {toParagraphs} from '../read/paragraphs.ts'
import {type ReadOptions, read} from '../read/read.ts'
import type {Composed} from '../read/template/compose.ts'
import {hasUsualLayout, isPartPath} from '../read/template/include-names.ts'
import {placeInFile} from '../read/view.ts'
import type {Mask} from '../tree.ts'
import {isLack} from './elsewhere.ts'
import type {Finding} from './finding.ts'
import {type FrontMatter, readFrontMatter} from './front-matter.ts'
import {Guard} from './guard.ts'
import {findingInFile} from './in-file.ts'
import {keepTags} from './keep-tags.ts'
import type {LetterFile, LetterSettings} from './letter-settings.ts'
import type {LintedLetter} from './linted-letter.ts'
import {isLong} from './long.ts'
import {asOwn} from './own-rule.ts'
import {besideOwn, ownFindings, ownLetter} from './own-text.ts'
import type {LintResult} from './result.ts'
import {runRules} from './run-rules.ts'
import {type RuleSettings, resolveRules} from './settings.ts'
import {Suppressions} from './suppress.ts'
import {suppressionFindings} from './suppression-findings.ts'
import {tidy} from './tidy.ts'
import {unreadFindings} from './unread.ts'
import {lintWays, textOf} from './ways.ts'

/** Lints letters with one set of settings. Keeps what it has built, so use one for many letters. */
export class Linter {
  readonly #settings: LetterSettings
  readonly #command: LetterSettings
  readonly #understandings = new Map<string, Understanding>()
  #plainRules: RuleSettings | undefined
  readonly #own: ReadonlyArray<Rule>
  /** The built-in ones, then those. */
  readonly #all: ReadonlyArray<Rule>

  /**
   * @param settings What the configuration says.
   * @param command What the command line says; it wins over a letter's own front matter.
   */
  constructor(settings: LetterSettings = {}, command: LetterSettings = {}) {
    this.#settings = settings
    this.#own = [...(settings.plugins ?? []), ...(command.plugins ?? [])].map(asOwn)
    this.#all = [...rules, ...this.#own]
    this.#command = command
  }

  /**
   * Lint one letter.
   *
   * @param source Its text, without a byte order mark.
   * @param file What else is known of it.
   * @returns What was found.
   * @throws {Error} Where its front matter or a setting cannot be followed.
   */
  async lint(source: string, file: LetterFile = {}): Promise<LintedLetter> {
    return this.withSoundFixes(source, file, await this.lintOnce(source, file))
  }

  /**
   * Leave out of what was found the fixes that do harm.
   *
   * @param source The letter's text.
   * @param file What else is known of it.
   * @param result What `lintOnce` found.
   * @returns What `lint` finds.
   */
  async withSoundFixes<Result extends LintResult>(
    source: string,
    file: LetterFile,
    result: Result
  ): Promise<Result> {
    if (!result.messages.some(({fix}) => fix)) return result
    const {withSoundFixes} = await import('./sound-fixes.ts')
    return withSoundFixes(this, source, file, result)
  }

  /**
   * Lint one letter, and do not try whether its fixes do harm.
   *
   * @param source Its text, without a byte order mark.
   * @param file What else is known of it.
   * @returns What was found.
   * @throws {Error} Where its front matter or a setting cannot be followed.
   */
  async lintOnce(source: string, file: LetterFile = {}): Promise<LintedLetter> {
    // What was read before, with or without a change.
    tidy(isLong(source))
    const how = await this.#readOptions(file)
    const own = await read(source, how)
    // An empty file is no letter, whatever is said of it or would be brought into it.
    const isEmpty = source.trim() === ''
    const composed = isEmpty ? undefined : await this.#compose(source, own, file)
    const prose = composed ? await read(composed.text, how) : own
    const front = own.frontMatter ? await readFrontMatter(own.frontMatter.text) : {}
    const all = this.#rules(front)
    const on = isEmpty ? noRules : all
    const suppressions = new Suppressions(own.comments, source)
    const {language, foreign} = await this.#languageOf(prose, front)
    if (!language) {
      const {unsupported} = await import('./unsupported.ts')
      return unsupported(source, own, foreign ?? 'und', on, suppressions)
    }

    const understanding = await this.#understanding(language)
    const declared = {...this.#declared(front, file), ...(isEmpty && {refusal: false})}
    const text = composed?.text ?? source
    let lines: Lines | undefined
    const unread: Unread[] = [...(prose.unread ?? [])]
    // What the view of an encoded file says of each finding, for reports that show the text.
    const inView = new Map<Finding, Finding>()
    const {letter, findings} = await lintWays(text, prose, {
      read: (without) => read(text, {...how, without}),
      understand: (prose) => {
        const words = textOf(text, prose)
        const found: Unread[] = []
        const paragraphs = toParagraphs(prose, words, language, found, this.#settings.complexity)
        // All that they say is in the paragraphs now, and of a long letter they take much room.
        prose.blocks = []
        tidy(isLong(source))
        const {view} = prose
        for (const {start, end, why} of found)
          unread.push({start: view?.start(start) ?? start, end: view?.end(end) ?? end, why})
        const own = new Lines(words)
        lines ??= prose.view ? new Lines(text) : own
        const letter = understanding.understand(paragraphs, words, prose.masks, declared)
        return {prose, text: words, lines: own, letter}
      },
      find: async ({prose, lines: place, letter}) => {
        // Rules see the tags, so that no change takes one for a space.
        const written = prose.view?.text ?? text
        const words = new Guard(written, letter.masks.filter(isLeftAlone), [])
        const {view} = prose
        const sentences = () => letter.body.map((own) => (view ? placeInFile(view, own) : own))
        const found = await runRules(this.#all, on, letter, written, place)
        return found.map((problem) => {
          const finding = words.withoutForbidden(problem)
          const inFile = view && lines ? findingInFile(finding, view, lines) : finding
          const kept = keepTags(
            composed ? besideOwn(inFile, sentences(), composed) : inFile,
            prose.tags,
            text
          )
          if (prose.view?.isEncoded) inView.set(kept, finding)
          return kept
        })
      }
    })
    findings.push(...unreadFindings(unread, lines ?? new Lines(text), on))
    if (composed) lines = new Lines(source)
    const isPart = own.tags.length > 0 && isPartPath(file.path ?? '')
    const ours = (
      composed && lines ? ownFindings(findings, composed, lines, source.length) : findings
    ).filter(({rule}) => !(isPart && isLack(rule)))
    const isSilent = ours.map(({rule, start}) => suppressions.silences(rule, start))
    // Words that somebody let stand on purpose; what a letter lacks is about no words in it.
    const kept = ours.filter(({rule}, index) => isSilent[index] && wordings.has(rule))
    const guard = new Guard(
      source,
      [...own.comments, ...suppressions.untouchable, ...kept],
      suppressions.lines
    )
    const messages = ours
      .filter((_, index) => !isSilent[index])
      .map((finding) => {
        const allowed = guard.withoutForbidden(finding)
        const seen = inView.get(finding)
        if (seen) inView.set(allowed, seen)
        return allowed
      })
    messages.push(
      ...suppressionFindings(suppressions, lines, {
        severity: on.get('unused-suppression')?.severity,
        own: this.#own,
        isOn: (rule) => on.has(rule),
        requireReason: this.#settings.requireReason
      })
    )
    messages.sort((a, b) => a.start - b.start || a.end - b.end)
    return {
      language: letter.language,
      kind: letter.kind,
      refusal: letter.refusal,
      termsChanged: letter.termsChanged,
      recipient: letter.salutation?.name ?? null,
      messages,
      letter: composed ? ownLetter(letter, composed) : letter,
      ...(prose.view?.isEncoded && {reading: {text: prose.view.text, messages: inView}})
    }
  }

  /** The template with what it brings in; nothing where it brings in nothing. */
  async #compose(source: string, {tags}: Prose, {include, path}: LetterFile): Promise<Composed | undefined> {
    if (!include || !(tags.some(({kind}) => kind === 'partial') || hasUsualLayout(path))) return undefined
    const {compose} = await import('../read/template/compose.ts')
    const placeholders = this.#command.placeholders ?? this.#settings.placeholders
    return compose(source, tags, include, {path, placeholders})
  }

  async #readOptions({format, path}: LetterFile): Promise<ReadOptions> {
    const placeholders = this.#command.placeholders ?? this.#settings.placeholders
    // Forms to fill in are told by a language, before it is known which.
    const guess = await loadLanguage('en')
    if (!guess) throw new Error('Unexpected lack of English')
    const {complexity} = this.#settings
    return {format, path, placeholders, complexity, isSlot: guess.isSlot, findBlanks: guess.findBlanks}
  }

  /** The letter's language where it is one that is read, else its code. */
  async #languageOf(
    prose: Prose,
    front: FrontMatter
  ): Promise<{language?: Language | undefined; foreign?: string | undefined}> {
    const declared = this.#command.language ?? front.language ?? this.#settings.language
    if (declared) return {language: await loadLanguage(declared), foreign: declared}
    const foreign = foreignLanguage(ownText(prose))
    return foreign === undefined ? {language: await loadLanguage('en')} : {foreign}
  }

  #declared(front: FrontMatter, {path}: LetterFile): Declared {
    const refusal = this.#command.refusal ?? front.refusal ?? this.#settings.refusal
    return {
      ...front,
      refusal: refusal === 'auto' ? undefined : refusal,
      kind: this.#command.kind ?? front.kind ?? this.#settings.kind,
      template: front.template ?? this.#settings.template ?? isTemplatePath(path),
      language: this.#command.language ?? front.language ?? this.#settings.language,
      words: this.#settings.words
    }
  }

  async #understanding(language: Language): Promise<Understanding> {
    let understanding = this.#understandings.get(language.id)
    if (!understanding) {
      const phrases = {...this.#settings.phrases, ...this.#command.phrases}
      const own = Object.keys(phrases).length > 0 ? await language.withPhrases(phrases) : undefined
      understanding = own ? new Understanding(language, own) : Understanding.of(language)
      this.#understandings.set(language.id, understanding)
    }
    return understanding
  }

  #rules(front: FrontMatter): RuleSettings {
    // Most letters set no rules of their own.
    if (!front.rules && this.#plainRules) return this.#plainRules
    const preset = this.#command.preset ?? this.#settings.preset ?? 'recommended'
    const on = resolveRules(
      preset,
      this.#own,
      this.#settings.rules ?? {},
      front.rules ?? {},
      this.#command.rules ?? {}
    )
    if (!front.rules) this.#plainRules = on
    return on
  }
}

const noRules: RuleSettings = new Map()

/** What the letter itself says, without what it quotes. */
function ownText({blocks}: Prose): string {
  let own = ''
  let isFirst = true
  for (const {kind, text} of blocks) {
    if (kind === 'quote') continue
    own += isFirst ? text : `\n${text}`
    isFirst = false
  }
  return own
}

/** Addresses, slots and code are no words; a template's tags are kept apart, with a word on why. */
function isLeftAlone({kind}: Mask): boolean {
  return kind === 'address' || kind === 'slot' || kind === 'code'
}

const wordings: ReadonlySet<string> = new Set(
  rules.filter(({group}) => group === 'wording').map(({id}) => id)
)

/** A fill-in form by its place: in a folder `template` or `templates`, or named `….template.…`. */
function isTemplatePath(path: string | undefined): boolean {
  return (
    path !== undefined && (/(?:^|[\\/])templates?[\\/]/i.test(path) || /\.template\.[^\\/]+$/i.test(path))
  )
}
