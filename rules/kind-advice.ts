import type {Kind} from '../src/letter/model.ts'
import {type PacketStep, packetQuotes} from './packet-quotes.ts'

/** Advice for each kind of refusal, and for a kind that is not known. */
export type KindAdvice = Partial<Record<Kind, string>> & {unknown: string}

/**
 * The advice that fits a letter.
 *
 * @param advice What to say for each kind. Where it ends in a colon, a sentence of the packet follows.
 * @param kind The letter's kind.
 * @param step The step of a good refusal that the letter lacks; none where nothing is quoted.
 * @returns The kind's own advice, else the one for all.
 */
export function adviceFor(advice: KindAdvice, kind: Kind, step?: PacketStep): string {
  const own = advice[kind] ?? advice.unknown
  const quote = own.endsWith(':') && step !== undefined ? packetQuotes[kind]?.[step] : undefined
  return quote === undefined ? own : `${own} “${quote}”`
}
