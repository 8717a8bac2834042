import {describe, expect, it} from 'vitest'
import {english} from '../language/en/index.ts'
import {TokenList} from '../tokens.ts'
import type {Mask} from '../tree.ts'
import {inferMoves} from './inferences.ts'
import type {Declared, LetterSentence, Move} from './model.ts'
import {Moves} from './moves.ts'
import {hitsOf} from './phrase/hits.ts'

/** A sentence as phrases and signs leave it. */
interface Said {
  text: string
  /** Its moves, each with what gave it. */
  moves?: Partial<Record<Move, string>>
  /** The lists of its hits, each with its first token and the token after its last, at those letters of the text. */
  hits?: Array<[list: string, from?: number, to?: number]>
  item?: boolean
  /** What its signs weigh for any move. */
  weight?: number
  /** Whether it is a link that is a block of its own. */
  link?: boolean
}

interface How {
  refusal?: boolean
  declared?: Declared
  masks?: Mask[]
}

function infer(said: Said[], {refusal = true, declared = {}, masks = []}: How = {}) {
  let offset = 0
  const body = said.map(({text, moves = {}, hits = [], item = false}, paragraph): LetterSentence => {
    const start = offset
    offset += text.length + 1
    return {
      tokens: new TokenList(text),
      from: 0,
      to: 0,
      start,
      end: start + text.length,
      text,
      part: 'body',
      paragraph,
      item,
      hits: hitsOf(
        hits.map(([list, from = 0, to = from + 1]) => ({
          list,
          family: list.split('.')[0] ?? '',
          from,
          to,
          start: start + from,
          end: start + to
        }))
      ),
      moves: new Moves(entriesOf(moves))
    }
  })
  const letter = {
    language: 'en',
    kind: 'unknown' as const,
    refusal,
    termsChanged: false,
    parts: [],
    paragraphs: said.map(({text, link}) => ({
      tokens: new TokenList(text),
      from: 0,
      to: 0,
      sentences: [],
      data: {block: 'paragraph' as const, ...(link ? {link: true} : {})}
    })),
    sentences: body,
    body,
    form: () => {
      throw new Error('Unexpected question')
    },
    masks,
    declared,
    resources: english.resources
  }
  inferMoves(letter, {weightOf: (at) => said[at]?.weight ?? 0})
  return {termsChanged: letter.termsChanged, moves: body.map(({moves}) => Object.fromEntries(moves))}
}

const order: ReadonlyArray<Move> = [
  'gratitude',
  'acknowledgement',
  'empathy',
  'regret',
  'apology',
  'refusal',
  'reason',
  'alternative',
  'goodwill',
  'promise',
  'understanding'
]
function entriesOf(moves: Partial<Record<Move, string>>): Array<[Move, string]> {
  return order.flatMap((move) => (moves[move] === undefined ? [] : [[move, moves[move]]]))
}

/** What becomes of the moves of one sentence among others. */
function one(said: Said, how?: How): Record<string, string> {
  return infer([said], how).moves[0] ?? {}
}

describe('a link that is a block of its own', () => {
  it('does nothing but offer what it names', () => {
    const moves = {refusal: 'signs', gratitude: 'signs'}
    expect(one({text: 'Choose another date', link: true, moves, hits: [['link.offer']]})).toEqual({
      alternative: 'stand-alone-link'
    })
    expect(one({text: 'Terms', link: true, moves})).toEqual({})
    expect(
      one({text: 'Unsubscribe', link: true, moves, hits: [['link.offer'], ['link.housekeeping']]})
    ).toEqual({})
    expect(one({text: 'Choose another date.', moves, hits: [['link.offer']]})).toEqual(moves)
  })
})

describe('thanks', () => {
  const moves = {gratitude: 'gratitude.thanks', understanding: 'understanding.thanks'}
  const formula: [string, number, number] = ['understanding.thanks', 2, 6]

  it('that are a formula for understanding are no others', () => {
    for (const [from, to] of [
      [2, 6],
      [3, 5]
    ] as const)
      expect(one({text: 'Thank you.', moves, hits: [formula, ['gratitude.thanks', from, to]]})).toEqual({
        understanding: 'understanding.thanks'
      })
  })

  it('stay where some of them stand outside the formula', () => {
    for (const [from, to] of [
      [1, 6],
      [2, 7],
      [8, 9]
    ] as const)
      expect(
        one({
          text: 'Thank you.',
          moves,
          hits: [formula, ['gratitude.thanks', 3, 4], ['gratitude.thanks', from, to]]
        })
      ).toEqual(moves)
  })

  it('stay where nobody asks for understanding', () => {
    const only = {gratitude: 'gratitude.thanks'}
    expect(one({text: 'Thank you.', moves: only, hits: [formula, ['gratitude.thanks', 3, 4]]})).toEqual(only)
  })
})

describe('a wish in an offer', () => {
  const moves = (goodwill: string, alternative = 'alternative.another') => ({alternative, goodwill})
  it('is none where another of its kind is offered', () => {
    for (const wish of ['signs', 'goodwill.future'])
      expect(one({text: 'Do look at other homes.', moves: moves(wish)})).toEqual({
        alternative: 'alternative.another'
      })
  })

  it('is one where it is wished in so many words, or beside another offer', () => {
    for (const [wish, offer] of [
      ['goodwill.wish', 'alternative.another'],
      ['goodwill.future', 'alternative.can']
    ] as const) {
      const given = moves(wish, offer)
      expect(one({text: 'Do look at other homes.', moves: given})).toEqual(given)
    }
  })
})

describe('what was asked', () => {
  const moves = {alternative: 'alternative.can'}
  const asked: [string, number] = ['acknowledgement.you-asked', 1]

  it('is not offered', () => {
    for (const text of [
      'You asked if you could have it.',
      'You wondered whether it is free.',
      'You requested us to wait.'
    ])
      expect(one({text, moves, hits: [asked, ['alternative.can', 5]]})).toEqual({})
  })

  it.each<[string, Said]>([
    ['nothing was asked', {text: 'You asked if it is free.', hits: [['alternative.can', 5]]}],
    ['it stands before', {text: 'You asked if it is free.', hits: [['alternative.can', 0], asked]}],
    [
      'it stands at the same place',
      {text: 'You asked if it is free.', hits: [['alternative.can', 1], asked]}
    ],
    ['only a thing was asked for', {text: 'You asked for a date.', hits: [asked, ['alternative.can', 5]]}],
    [
      'something else is offered far behind',
      {text: 'You asked if it is free.', hits: [asked, ['alternative.can', 5], ['alternative.other', 18]]}
    ]
  ])('is offered where %s', (_, said) => expect(one({...said, moves})).toEqual(moves))

  it('is not offered by two phrases that stand together', () => {
    const hits: NonNullable<Said['hits']> = [asked, ['alternative.can', 5], ['alternative.other', 17]]
    expect(one({text: 'You asked if it is free.', moves, hits})).toEqual({})
  })
})

describe('where to turn with questions', () => {
  const moves = {alternative: 'alternative.can'}

  it('is no offer, as far as that goes', () => {
    const hits = (from: number, to: number): NonNullable<Said['hits']> => [
      ['courtesy.contact', 3, 6],
      ['alternative.can', from, to]
    ]
    for (const [from, to] of [
      [3, 6],
      [5, 9],
      [1, 4]
    ] as const)
      expect(one({text: 'Please write to us.', moves, hits: hits(from, to)})).toEqual({})
    for (const [from, to] of [
      [6, 9],
      [1, 3]
    ] as const)
      expect(one({text: 'Please write to us.', moves, hits: hits(from, to)})).toEqual(moves)
  })

  it('takes back nothing that another phrase offers, or where nobody is asked to write', () => {
    const hits: NonNullable<Said['hits']> = [
      ['courtesy.contact', 3, 6],
      ['alternative.can', 4],
      ['alternative.other', 9]
    ]
    expect(one({text: 'Please write to us.', moves, hits})).toEqual(moves)
    expect(one({text: 'Please write to us.', moves, hits: [['alternative.can', 4]]})).toEqual(moves)
  })
})

describe('an invitation for ever', () => {
  it('is none that signs can tell', () => {
    for (const text of [
      'You may apply for other posts at any time.',
      'Do try again in the future.',
      'You may re-apply, in future, with more.'
    ]) {
      expect(one({text, moves: {alternative: 'signs'}})).toEqual({})
      expect(one({text, moves: {alternative: 'alternative.can'}})).toHaveProperty('alternative')
    }
    for (const text of ['You may apply until May. We write at any time.', 'Come by at any time.'])
      expect(one({text, moves: {alternative: 'signs'}})).toEqual({alternative: 'signs'})
  })
})

describe('a field of a form', () => {
  const moves = {acknowledgement: 'signs', reason: 'signs', alternative: 'alternative.can'}

  it('says what phrases say, and why only where its name does', () => {
    expect(one({text: 'Place: {{ place }}', moves})).toEqual({alternative: 'alternative.can'})
    expect(one({text: '**Reason for it:** {{ note }}', moves})).toEqual({
      reason: 'signs',
      alternative: 'alternative.can'
    })
  })

  it('offers no date, name or number', () => {
    for (const name of ['New date', 'Time', 'Order number', 'Reservation ID'])
      expect(one({text: `${name}: {{ x }}`, moves})).toEqual({})
    expect(one({text: 'Date of issue: {{ x }}', moves})).toEqual({alternative: 'alternative.can'})
  })

  it.each([
    'Place of the hall that we lent: {{ x }}',
    'Place: it was let.',
    'Is it this place: the hall?',
    'Place {{ x }}',
    'Place:{{ x }}',
    'The place, you said: {{ x }}',
    'A very long name that is no field any more: {{ x }}'
  ])('is something else than a sentence: %s', (text) => expect(one({text, moves})).toEqual(moves))
})

describe('terms', () => {
  const withdrawn: Said = {text: 'We take it back.', hits: [['terms.withdrawn']]}
  const agreed: Said = {text: 'It was agreed.', hits: [['terms.agreed']]}

  it('are changed where a refusal takes back what was agreed, or so it is declared', () => {
    expect(infer([withdrawn]).termsChanged).toBe(true)
    expect(infer([agreed]).termsChanged).toBe(true)
    expect(infer([{text: 'So it is.'}]).termsChanged).toBe(false)
    expect(infer([withdrawn, agreed], {refusal: false}).termsChanged).toBe(false)
    expect(infer([withdrawn], {declared: {termsChanged: false}}).termsChanged).toBe(false)
    expect(infer([{text: 'So it is.'}], {declared: {termsChanged: true}}).termsChanged).toBe(true)
  })
})

describe('items of a list', () => {
  const offer: Said = {text: 'We can offer: ', moves: {alternative: 'a', gratitude: 'g'}}
  const item = (text: string, moves: Said['moves'] = {}): Said => ({text, moves, item: true})

  it('offer, or give reasons, as the sentence above them does', () => {
    expect(infer([offer, item('a hat'), item('a coat', {alternative: 'own'})]).moves.slice(1)).toEqual([
      {alternative: 'list-item'},
      {alternative: 'own'}
    ])
    expect(infer([{text: 'We are full:', moves: {reason: 'r'}}, item('a hat')]).moves[1]).toEqual({
      reason: 'list-item'
    })
  })

  it('do nothing of it without a colon, below no sentence, or below an item', () => {
    expect(infer([{...offer, text: 'We can offer this.'}, item('a hat')]).moves[1]).toEqual({})
    expect(infer([item('a hat'), item('a coat')]).moves).toEqual([{}, {}])
    expect(infer([item('We can offer:', {alternative: 'a'}), item('a coat')]).moves[1]).toEqual({})
  })

  it('are no longer so behind another sentence', () => {
    const moves = infer([offer, item('a hat'), {text: 'So it is.'}, item('a coat')]).moves
    expect(moves.slice(1)).toEqual([{alternative: 'list-item'}, {}, {}])
  })
})

describe('a variable below a label', () => {
  const below = (label: string, end = label.length + 13) =>
    infer([{text: label}, {text: '{{ summary }}'}], {
      masks: [{kind: 'output', content: 'summary', start: label.length + 1, end: end + 1}]
    }).moves[1]
  it('gives the reason where the label says so', () => {
    expect(below('Feedback of the committee:')).toEqual({reason: 'below-label'})
    expect(below('Items of the order:')).toEqual({})
    expect(below('Feedback of the committee')).toEqual({})
    expect(below('What the reviewers say of it in their comments on the whole:')).toEqual({})
    expect(below('Feedback of the committee:', 30)).toEqual({})
  })
})

describe('an invitation for some day', () => {
  const signs = {alternative: 'signs'}
  it('offers something only where it says what has to change', () => {
    expect(one({text: 'You may apply again in the future.', moves: signs})).toEqual({})
    expect(one({text: 'You may apply again in the future if your hours change.', moves: signs})).toEqual(
      signs
    )
  })
})

describe('a because', () => {
  it('that gives the reason of thanks gives none of the no', () => {
    const moves = {gratitude: 'gratitude.appreciate', reason: 'reason.because'}
    const text = 'We appreciate your offer, as such help is rare.'
    expect(one({text, moves})).toEqual({gratitude: 'gratitude.appreciate'})
    expect(one({text: 'As we are closed we can only thank you.', moves})).toEqual(moves)
    expect(one({text, moves: {reason: 'reason.because'}})).toEqual({reason: 'reason.because'})
  })
})

describe('an encouragement', () => {
  const better = {reason: 'reason.limit'}
  it('gives no reason', () => {
    expect(one({text: 'We encourage you to apply for posts that suit you better.', moves: better})).toEqual(
      {}
    )
    expect(one({text: 'We would also urge you to apply, as others do better.', moves: better})).toEqual({})
    expect(one({text: 'We urge you to wait: others do better.', moves: better})).toEqual(better)
    expect(one({text: 'We took others that suit us better.', moves: better})).toEqual(better)
  })
})

describe('a slot', () => {
  it.each([
    '{{ rejection_reason }}',
    '<%= grounds %>',
    '[comment]',
    '*|GROUNDS|*',
    '((why))',
    `\${rationale}`
  ])('for a reason is one: %s', (slot) =>
    expect(one({text: `It is ${slot} here.`})).toEqual({reason: 'slot'})
  )

  it.each(['{{ town }} and a reason', 'the reason', `{{ ${'x'.repeat(90)}reason }}`])('is none: %s', (text) =>
    expect(one({text})).toEqual({})
  )

  it('adds nothing to a reason', () =>
    expect(one({text: '{{ reason }}', moves: {reason: 'signs'}})).toEqual({reason: 'signs'}))
})

const no: Said = {text: 'We cannot take you in.', moves: {refusal: 'refusal.cannot'}}
const fact = 'The books are lent in Ely alone.'

describe('what stands before a “therefore”', () => {
  const therefore: Said = {...no, text: 'We are therefore unable to take you in.'}
  const reasonOf = (before: Said, after: Said = therefore): string | undefined =>
    infer([before, after, {text: 'It is so.', moves: {reason: 'other'}}]).moves[0]?.reason

  it('is its reason', () => {
    expect(reasonOf({text: fact})).toBe('fact-before-therefore')
    for (const text of [
      'So we cannot.',
      '“Hence we cannot.',
      'For that reason we cannot.',
      'This is why we cannot.'
    ])
      expect(reasonOf({text: fact}, {...no, text})).toBe('fact-before-therefore')
  })

  it('is none before another no, or what is none', () => {
    expect(reasonOf({text: fact}, no)).toBeUndefined()
    expect(reasonOf({text: fact}, {text: therefore.text})).toBeUndefined()
    expect(reasonOf({text: fact}, {...no, text: 'It is let, and we are therefore unable.'})).toBeUndefined()
  })

  it('is none where it is said for its own sake, or is no fact', () => {
    for (const move of ['gratitude', 'goodwill', 'empathy', 'apology', 'refusal'] as const)
      expect(reasonOf({text: fact, moves: {[move]: 'x'}})).toBeUndefined()
    for (const text of [
      'In Ely alone, then.',
      'Please lend us books in Ely.',
      'We hope that you find books.'
    ])
      expect(reasonOf({text})).toBeUndefined()
  })
})

describe('a reason', () => {
  const moves = {reason: 'signs'}
  const kept = (text: string, more: Said['moves'] = {}): boolean =>
    'reason' in one({text, moves: {...moves, ...more}})

  it('is none where a sentence only follows from one', () => {
    for (const text of [
      'So we cannot come.',
      'And so, we cannot come.',
      '“Therefore it stays.”',
      'Hence this is it.'
    ])
      expect(kept(text, {refusal: 'x'})).toBe(false)
    for (const text of [
      'So we cannot come, because it rains.',
      'So we cannot: it rains.',
      'So much rain fell.'
    ])
      expect(kept(text, {refusal: 'x'})).toBe(true)
  })

  it('is none where it says that the decision was hard', () => {
    for (const text of [
      'This decision was not taken lightly.',
      'It was a choice that was really difficult.',
      'It is not easy.'
    ])
      expect(kept(text)).toBe(false)
    for (const text of [
      'The decision was hard, since all was full.',
      'It is not easy: all is full.',
      'Their choice was taken. It was hard.',
      'All is full.'
    ])
      expect(kept(text)).toBe(true)
    expect(kept('This decision was not taken lightly.', {refusal: 'x'})).toBe(true)
  })

  it('is none for something else than the no', () => {
    for (const text of [
      'We give no feedback by law.',
      'The delay came of the flood.',
      'We kept you waiting for the rain.'
    ])
      expect(kept(text)).toBe(false)
    expect(kept('We give no feedback by law.', {refusal: 'x'})).toBe(true)
  })
})

describe('a fact behind a colon', () => {
  const text = 'We cannot book it: your insurer pays for nothing else.'
  const said: [string, number, number] = ['refusal.cannot', 3, 9]
  const moves = {refusal: 'refusal.cannot'}
  const reasonOf = (more: Partial<Said> = {}, how: How = {}, ...others: Said[]): string | undefined =>
    infer([{text, moves, hits: [said], ...more}, ...others], how).moves[0]?.reason

  it('is the reason of the no before it', () => {
    expect(reasonOf()).toBe('fact-after-colon')
    expect(reasonOf({}, {}, {text: 'It is so.', moves: {regret: 'x'}})).toBe('fact-after-colon')
  })

  it.each<[string, Partial<Said>]>([
    ['the sentence says no by signs alone', {hits: []}],
    ['it does not say no', {moves: {}}],
    ['it asks', {text: 'Can we not book it: your insurer pays for nothing else?'}],
    ['the no comes behind', {hits: [['refusal.cannot', 20, 26]]}],
    ['one no comes behind', {hits: [said, ['refusal.other', 20, 26]]}],
    ['it is an offer', {hits: [said, ['alternative.can', 24, 30]]}],
    ['it is a demand', {text: 'We cannot book it: please ask your doctor for more.'}],
    ['it is a scrap', {text: 'We cannot book it: far too late.'}],
    ['nothing stands behind it', {text: 'We cannot book this one before your insurer pays: '}],
    ['it is no colon of a sentence', {text: 'We cannot book it at 10:30 if nobody pays for it now.'}]
  ])('is none where %s', (_, more) => expect(reasonOf(more)).toBeUndefined())

  it('is told by the first colon behind the no', () => {
    expect(reasonOf({text: 'We cannot book it: no: your insurer pays for nothing else.'})).toBe(
      'fact-after-colon'
    )
    expect(
      reasonOf({
        text: 'So: we cannot: your insurer pays for nothing else.',
        hits: [['refusal.cannot', 7, 13]]
      })
    ).toBe('fact-after-colon')
    expect(reasonOf({hits: [['alternative.can', 0, 2], said]})).toBe('fact-after-colon')
  })

  it('is none in a tag, or where a reason is given', () => {
    expect(reasonOf({}, {masks: [{kind: 'output', start: 17, end: 19, content: ':'}]})).toBeUndefined()
    expect(reasonOf({}, {masks: [{kind: 'output', start: 0, end: 17, content: ':'}]})).toBe(
      'fact-after-colon'
    )
    expect(reasonOf({}, {}, {text: 'It rained.', moves: {reason: 'signs'}})).toBeUndefined()
  })
})

describe('a fact beside the no', () => {
  const reasonOf = (said: Partial<Said>, how?: How, ...others: Said[]): string | undefined =>
    infer([{text: fact, ...said}, no, ...others], how).moves[0]?.reason

  it('is its reason, before it and behind it', () => {
    expect(reasonOf({})).toBe('fact-beside-refusal')
    expect(infer([no, {text: fact}]).moves[1]).toEqual({reason: 'fact-beside-refusal'})
    expect(infer([no, {text: 'So it is.'}, {text: fact}]).moves).toEqual([no.moves, {}, {}])
  })

  it('may be told with regret, or of what was asked', () => {
    expect(reasonOf({moves: {regret: 'r', acknowledgement: 'a'}})).toBe('fact-beside-refusal')
    expect(reasonOf({moves: {gratitude: 'g'}})).toBeUndefined()
  })

  it('is none in a letter that refuses nothing, or gives a reason', () => {
    expect(reasonOf({}, {refusal: false})).toBeUndefined()
    expect(reasonOf({}, {}, {text: 'It rained.', moves: {reason: 'signs'}})).toBeUndefined()
  })

  it.each([
    'Are the books lent in Ely alone?',
    'The books are lent in these towns: ',
    'Place of lending: {{ place }} and {{ town }} alone',
    'Such decisions about our books are never easy.',
    'We are not at liberty to discuss the grounds.',
    'We never, in any case, comment on our decisions.',
    'In Ely alone, then.',
    'This was never about the books.'
  ])('is none where it is something else: %s', (text) => expect(reasonOf({text})).toBeUndefined())

  it('is none where its signs speak plainly against it', () => {
    expect(reasonOf({weight: -3.4})).toBe('fact-beside-refusal')
    expect(reasonOf({weight: -3.5})).toBeUndefined()
    expect(reasonOf({weight: -9, hits: [['maybe.circumstance']]})).toBe('fact-beside-refusal')
  })

  it('is one though it has a colon or a question in it', () => {
    expect(reasonOf({text: 'The books are lent “where?” in Ely alone.'})).toBe('fact-beside-refusal')
    expect(reasonOf({text: 'It is Ely, and this: the books are lent.'})).toBe('fact-beside-refusal')
  })
})

describe('what others do for people, after an explained no', () => {
  const explained: Said = {text: 'We cannot mend it.', moves: {refusal: 'refusal.cannot', reason: 'signs'}}
  const offerOf = (text: string, ...others: Said[]): string | undefined =>
    infer([explained, {text}, ...others]).moves[1]?.alternative

  it('is an offer', () => {
    for (const text of [
      'Mr Penrose in Exeter rebuilds soundboards.',
      'The shop in Mill Lane stocks such parts.'
    ])
      expect(offerOf(text)).toBe('offer-after-refusal')
  })

  it('is none where it is about somebody else, is denied, or is not the only offer', () => {
    for (const text of [
      'We mend bicycles and prams in May.',
      'It sells in two shops in Exeter.',
      'The shop in Mill Lane no longer stocks such parts.',
      'The shop in Mill Lane closed in May of that year.'
    ])
      expect(offerOf(text)).toBeUndefined()
    const offer: Said = {text: 'Try Ely.', moves: {alternative: 'alternative.please'}}
    expect(offerOf('Mr Penrose in Exeter rebuilds soundboards.', offer)).toBeUndefined()
  })

  it('is none without a reason or a no', () => {
    const said = {text: 'Mr Penrose in Exeter rebuilds soundboards.'}
    expect(infer([{text: 'We cannot.', moves: {refusal: 'r'}}, said]).moves[1]).not.toHaveProperty(
      'alternative'
    )
    expect(infer([explained, said], {refusal: false}).moves[1]).toEqual({})
  })
})

describe('what is kept back', () => {
  it('is no reason, and neither is why', () => {
    for (const text of [
      'The agency is unable to supply specific reasons why it was denied.',
      'Due to the high number of entries, we are unable to provide any more details.'
    ])
      expect(one({text, moves: {reason: 'reason.because'}})).toEqual({})
  })
})

describe('what must come or has come', () => {
  it('offers nothing, whatever its signs', () => {
    for (const text of [
      'You may be wondering why.',
      'You will hear from us by May.',
      'The council must decide by May.',
      'The chess club booked it in May.',
      'You can find our terms in the hall.',
      'The shop is open from 9 to 5.',
      'You can be proud of the drawings.',
      'You may have noticed that it leaks.',
      'You will begin to grasp it.',
      'You can see from the photo how bad it is.',
      'You must pay it by May.',
      'I shall be on leave until May.',
      'We tried it on Monday, and on Tuesday.',
      'It may lead to legal proceedings.'
    ]) {
      expect(one({text, moves: {alternative: 'signs'}})).toEqual({})
      expect(one({text, moves: {alternative: 'alternative.offer'}})).toHaveProperty('alternative')
    }
    for (const text of [
      'We asked Ann, who could lend you hers.',
      'You can see it in May.',
      'I shall be in on Monday.'
    ])
      expect(one({text, moves: {alternative: 'signs'}})).toHaveProperty('alternative')
  })
})

describe('an invitation to everybody', () => {
  it('is no offer, though a phrase says so, but with a date or a change', () => {
    const offer = (text: string, from: number, to: number) =>
      one({text, moves: {alternative: 'alternative.you-can'}, hits: [['alternative.you-can', from, to]]})
    expect(offer('You can always apply again.', 0, 26)).toEqual({})
    expect(offer('You are welcome to apply again at any time.', 0, 18)).toEqual({})
    expect(offer('You can apply again in May, at any time.', 0, 19)).toHaveProperty('alternative')
    expect(offer('You can have the red one, or apply again in future.', 0, 15)).toHaveProperty('alternative')
  })
})
