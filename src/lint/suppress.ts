import type {Comment} from '../tree.ts'

/** What a comment can ask for. */
export const actions = ['disable-next-line', 'disable-file', 'disable', 'enable'] as const

/** What a comment asks for. */
interface Directive {
  start: number
  end: number
  action: (typeof actions)[number]
  /** The rules named; none means every rule. */
  rules: string[]
  /** What stands after `--`. */
  reason: string
}

/** A range in which a rule is silenced, and by which directive. */
interface Silence {
  start: number
  end: number
  rule: string | undefined
  directive: Directive
  /** Rules that a later comment switches on again, and from where. */
  except: Map<string, number>
}

const form = /^\s*refusal-lint-(\S*)([\s\S]*)$/

/** What suppression comments of a file do, and which of them did nothing. */
export class Suppressions {
  readonly #silences: Silence[] = []
  readonly #used = new Set<Silence>()
  readonly #directives: Directive[] = []
  readonly #idle: Array<{start: number; end: number; rule: string | undefined}> = []
  /** Comments that speak to us with a word that is none of ours. */
  readonly unknown: Array<{start: number; end: number; word: string}> = []

  /**
   * @param comments The comments of the file, in order.
   * @param source The text of the file.
   */
  constructor(comments: ReadonlyArray<Comment>, source: string) {
    for (const {start, end, text, nextLine: next} of comments) {
      const [, word, rest = ''] = form.exec(text) ?? []
      if (word === undefined) continue
      const action = actions.find((known) => known === word)
      if (!action) {
        this.unknown.push({start, end, word})
        continue
      }
      const [names = '', ...reason] = rest.split(/(?:^|\s)--(?=\s|$)/)
      const directive: Directive = {
        start,
        end,
        action,
        rules: names.split(/[\s,]+/).filter(Boolean),
        reason: reason.join('--').trim()
      }
      this.#directives.push(directive)
      this.#apply(directive, source, next)
    }
  }

  /** All rules that the comments name, with the place of the comment. */
  get named(): Array<{rule: string; start: number; end: number}> {
    return this.#directives.flatMap(({rules, start, end}) => rules.map((rule) => ({rule, start, end})))
  }

  /** Comments that silence something without saying why. */
  get withoutReason(): Array<{start: number; end: number}> {
    return this.#directives.filter(({action, reason}) => action !== 'enable' && reason === '')
  }

  /**
   * Whether a rule is silenced at a place.
   *
   * @param rule The rule's id.
   * @param start Where its finding starts.
   * @returns Whether a comment silences it there; that comment then counts as used.
   */
  silences(rule: string, start: number): boolean {
    let silent = false
    for (const silence of this.#silences) {
      if (
        (silence.rule !== undefined && silence.rule !== rule) ||
        start < silence.start ||
        start >= silence.end
      )
        continue
      if (start >= (silence.except.get(rule) ?? Number.POSITIVE_INFINITY)) continue
      this.#used.add(silence)
      silent = true
    }
    return silent
  }

  /** Ranges in which nothing may be edited: those silenced for every rule. */
  get untouchable(): Array<{start: number; end: number}> {
    return this.#silences.filter(({rule}) => rule === undefined)
  }

  /** Lines that a comment above silences something in. */
  get lines(): Array<{start: number; end: number}> {
    return this.#silences.filter(({directive}) => directive.action === 'disable-next-line')
  }

  /** What silenced nothing: a whole comment, or one rule of it. Ask when all findings are known. */
  get unused(): Array<{start: number; end: number; rule: string | undefined}> {
    return this.#silences
      .filter((silence) => !this.#used.has(silence))
      .map(({rule, directive}) => ({start: directive.start, end: directive.end, rule}))
  }

  /** Comments, or rules of them, that switch on again what no comment above them switches off. */
  get idle(): ReadonlyArray<{start: number; end: number; rule: string | undefined}> {
    return this.#idle
  }

  #apply(directive: Directive, source: string, next: Comment['nextLine']): void {
    const {action, start, end} = directive
    const rules = directive.rules.length > 0 ? directive.rules : [undefined]
    if (action === 'enable') {
      for (const rule of rules) if (!this.#enable(rule, start)) this.#idle.push({start, end, rule})
      return
    }
    const [from, to] =
      action === 'disable-file'
        ? [0, Number.POSITIVE_INFINITY]
        : action === 'disable'
          ? [end, Number.POSITIVE_INFINITY]
          : next
            ? [next.start, next.end]
            : nextLine(source, end)
    for (const rule of rules) this.#silences.push({start: from, end: to, rule, directive, except: new Map()})
  }

  /** End what silences a rule, or all that silences anything; says whether there was something to end. */
  #enable(rule: string | undefined, at: number): boolean {
    let ends = false
    for (const silence of this.#silences) {
      if (silence.directive.action !== 'disable' || silence.end !== Number.POSITIVE_INFINITY) continue
      if (rule === undefined || silence.rule === rule) silence.end = at
      else if (silence.rule === undefined && !silence.except.has(rule)) silence.except.set(rule, at)
      else continue
      ends = true
    }
    return ends
  }
}

/** The next line with text on it: a comment often has a blank line below it. */
function nextLine(source: string, end: number): [number, number] {
  let start = source.indexOf('\n', end)
  if (start < 0) return [source.length, source.length]
  start++
  for (;;) {
    let stop = source.indexOf('\n', start)
    if (stop < 0) stop = source.length
    if (source.slice(start, stop).trim() || stop === source.length) return [start, stop + 1]
    start = stop + 1
  }
}
