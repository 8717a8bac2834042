import type {Letter, LetterSentence} from '../../src/letter/model.ts'
import type {Judgement, Spelling, Variety} from '../../src/letter/resources.ts'
import {type SentenceWord, wordsOf} from '../../src/letter/words.ts'
import {defineRule, type Suggestion} from '../rule.ts'

/** How many replacements are offered for a word. */
const most = 3
/** For how many different words of a letter replacements are looked for; to look takes up to a tenth of a second. */
const mostLookedFor = 50
/** So many unknown words on end are another language, and no slips. */
const foreign = 3
/** How many times as many words speak for one variety as for the other where a letter keeps to it. */
const clearly = 2

/** A word of the letter that is to be judged. */
interface Checked {
  start: number
  end: number
  /** As written, without a possessive ending. */
  text: string
  judgement: Judgement
}

/** A misspelt word makes the whole letter look hasty. */
export default defineRule({
  id: 'spelling',
  summary: 'A word that neither the dictionary nor the project knows',
  group: 'style',
  severity: 'warning',
  preset: 'formal',
  refusalsOnly: false,
  fixable: 'suggestion',
  sources: ['S0 “norms … spelling”'],
  options: {},
  async check({letter, source, report}) {
    const spelling = await letter.resources.spelling()
    const names = namesOf(letter, spelling)
    const checked = letter.sentences.flatMap((sentence) => judge(sentence, letter, source, names, spelling))
    const variety = varietyOf(letter, checked, spelling)
    const replacements = new Map<string, string[]>()
    for (const {start, end, text, judgement} of checked) {
      if (judgement === 'right' || (judgement !== 'unknown' && (!variety || judgement === variety))) continue
      if (!replacements.has(text) && replacements.size < mostLookedFor)
        replacements.set(text, (await spelling.suggest(text, variety)).slice(0, most))
      const better = replacements.get(text) ?? []
      report({
        start,
        end,
        actual: text,
        message: judgement === 'unknown' ? unknown(text, better[0]) : mixed(text, judgement),
        note: 'Where it is right, name it under `words` in the configuration.',
        suggestions: better.map(
          (word): Suggestion => ({message: `Write “${word}”.`, edits: [{start, end, text: word}]})
        )
      })
    }
  }
})

function unknown(word: string, better: string | undefined): string {
  return `“${word}” is in no dictionary${better ? `; “${better}” may be meant` : ''}. A slip makes the whole letter look hasty.`
}

function mixed(word: string, variety: Variety): string {
  const [own, other] = variety === 'american' ? ['American', 'British'] : ['British', 'American']
  return `“${word}” is ${own} spelling, and the rest of the letter is ${other}. Mixed spelling looks pieced together.`
}

/** What is known without a dictionary, in lower case: the project's words, and the names of the two who write to each other. */
function namesOf(letter: Letter, spelling: Spelling): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (text: string) => {
    for (const word of text.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u)) {
      names.add(spelling.possessive(word).word)
      for (const piece of word.split('-')) names.add(piece)
    }
  }
  for (const word of letter.declared.words ?? []) {
    names.add(word.toLowerCase())
    add(word)
  }
  add(letter.salutation?.name ?? '')
  for (const sentence of letter.sentences) {
    // A name below the letter may be written without capitals.
    if (sentence.part === 'signature') add(sentence.text)
    for (const [index, {text}] of wordsOf(sentence, letter).entries())
      if ((index > 0 || sentence.part === 'header') && isCapitalised(text)) add(text)
  }
  return names
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** The words of a sentence that can be judged at all. */
function judge(
  sentence: LetterSentence,
  letter: Letter,
  source: string,
  names: ReadonlySet<string>,
  spelling: Spelling
): Checked[] {
  if (sentence.part === 'signature') return []
  const found: Checked[] = []
  let run: Checked[] = []
  const finish = () => {
    if (run.length < foreign) found.push(...run)
    run = []
  }
  const words = wordsOf(sentence, letter)
  words.forEach((word, index) => {
    if (word.masked || isMarked(word, source)) return
    const {word: text} = spelling.possessive(word.text)
    if (!isOrdinary(text) || names.has(word.text.toLowerCase()) || names.has(text.toLowerCase())) return
    // A capital within a sentence makes a name; at its beginning only what is nearly a word is no name.
    if (isCapitalised(text) && (index > 0 || sentence.part === 'header')) return
    for (const piece of piecesOf(text, word.start)) {
      const lower = piece.text.toLowerCase()
      if (piece.text.length < 2 || names.has(lower)) continue
      const judgement = spelling.judge(piece.text)
      if (judgement === 'unknown' && isCapitalised(piece.text)) {
        if (isCapitalised(words[index + 1]?.text ?? '') || !spelling.isSlip(lower)) continue
      }
      if (judgement === 'unknown') run.push({...piece, judgement})
      else {
        finish()
        if (judgement !== 'right') found.push({...piece, judgement})
      }
    }
  })
  finish()
  return found
}

/** Whether a word is quoted by itself, a handle, a tag, or a piece of something longer that is no word. */
function isMarked({start, end}: SentenceWord, source: string): boolean {
  const before = source[start - 1] ?? ' '
  const after = source[end] ?? ' '
  return (
    /[@#$\\/_=~.]/.test(before) ||
    /[@\\/_=]/.test(after) ||
    (/["“”'‘’«`„]/.test(before) && /["“”'‘’»`]/.test(after))
  )
}

/** Whether a word has the form of one: no digits, one case but for its first letter, letters that English has. */
function isOrdinary(text: string): boolean {
  return /^[A-Za-z]?[a-z]+(?:['’‘ʼ-][A-Za-z]?[a-z]+)*$/.test(text)
}

/** The words that hyphens hold together, each with its place. */
function piecesOf(text: string, start: number): Array<{start: number; end: number; text: string}> {
  let at = start
  return text.split('-').map((piece) => {
    const from = at
    at += piece.length + 1
    return {start: from, end: from + piece.length, text: piece}
  })
}

/** The variety that the letter keeps to; nothing where it does not tell. */
function varietyOf(letter: Letter, checked: ReadonlyArray<Checked>, spelling: Spelling): Variety | undefined {
  const declared = letter.declared.language && spelling.varietyOf(letter.declared.language)
  if (declared) return declared
  const words = {american: new Set<string>(), british: new Set<string>()}
  for (const {text, judgement} of checked)
    if (judgement === 'american' || judgement === 'british') words[judgement].add(text.toLowerCase())
  const american = words.american.size
  const british = words.british.size
  if (american >= british * clearly && american > british) return 'american'
  return british >= american * clearly && british > american ? 'british' : undefined
}
