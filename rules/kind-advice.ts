import type {Kind} from '../src/letter/model.ts'

/** Advice for each kind of refusal, and for a kind that is not known. */
export type KindAdvice = Partial<Record<Kind, string>> & {unknown: string}

/**
 * The advice that fits a letter.
 *
 * @param advice What to say for each kind.
 * @param kind The letter's kind.
 * @returns The kind's own advice, else the one for all.
 */
export function adviceFor(advice: KindAdvice, kind: Kind): string {
  return advice[kind] ?? advice.unknown
}
