import type {Letter} from './model.ts'

export function inferMoves(letter: Letter): void {
  letter.refusal = letter.body.some((sentence) => sentence.moves.has('refusal'))
}
