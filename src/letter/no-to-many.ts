import {inLine} from './in-line.ts'
import type {Letter, LetterSentence} from './model.ts'

/** A word that the expression below cannot do without, which takes longer to build. */
const hasMany = /\b(?:all|every\w*|each|many|most)\b/i
/** Those who ask, or what they ask with. */
const many =
  /\b(?:everyone|everybody|(?:all|every|each|(?:so |very |too )?many|most)(?: of)?(?: (?:the|those|these|our|your|such))*(?: [\w'’-]+){0,3}? ?(?:who|that|applic(?:ants?|ations?)|candidates?|submissions?|proposals?|entries|entrants?|requests?|talks?|abstracts?|papers?|posters?|students?|pupils?|people|persons?|individuals?|families|households?|projects?|causes?|charit(?:y|ies)|organi[sz]ations?|groups?|teams?|start-?ups?|companies|stories|manuscripts?|artists?|writers?|vendors?|traders?|volunteers?|guests?|members?)\b)/gi
/** "We cannot support all of the talented people who apply." */
const notBefore = /\b(?:not|unable|cannot|(?:ca|could|wo|would|did|do|does)n['’]t)\b[^.;:]{0,50}$/i
/** "Many excellent talks could not be accommodated." */
const notBehind =
  /^[^.;:,]{0,30}? (?:could not|couldn['’]t|cannot|can['’]t|had to be (?:turned|left|declined|rejected|refused))\b/i

/**
 * "We were not able to fund all who applied" tells why the reader gets nothing; that they get nothing, another sentence says. Where
 * no other does, it is the no.
 *
 * @param letter The letter, with moves.
 */
export function dropNoToMany({body}: Letter): void {
  const refusing = body.filter(({moves}) => moves.has('refusal'))
  const toMany = refusing.filter(isToMany)
  if (toMany.length === 0 || toMany.length === refusing.length) return
  const last = refusing.findLast((sentence) => !toMany.includes(sentence))
  for (const sentence of toMany) {
    const {moves} = sentence
    // Behind the no it may be a second one: "We cannot meet every applicant, either."
    const leadsUp = last !== undefined && sentence.start < last.start
    if (!leadsUp && !moves.has('reason')) continue
    moves.delete('refusal')
    if (!moves.has('reason')) moves.set('reason', 'no-to-many')
  }
}

function isToMany({text}: LetterSentence): boolean {
  if (!hasMany.test(text)) return false
  const line = inLine(text)
  return [...line.matchAll(many)].some(
    ({0: words, index}) =>
      notBefore.test(line.slice(0, index)) || notBehind.test(line.slice(index + words.length))
  )
}
