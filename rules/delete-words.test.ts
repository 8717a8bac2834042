import {describe, expect, it} from 'vitest'
import {applyEdits} from '../src/lint/apply-edits.ts'
import {sentenceWith, understood} from '../test/understood.ts'
import {deleteSentence} from './delete-sentence.ts'
import {deleteWords} from './delete-words.ts'

/** What is left of a letter without some words of it; nothing where they cannot go. */
async function without(words: string, body: string): Promise<string | undefined> {
  const source = `Dear Ms Novak,\n\n${body}\n`
  const start = source.indexOf(words)
  const letter = await understood(source)
  const sentence = letter.body.find((candidate) => candidate.end > start)
  if (!sentence) throw new Error(`Unexpected lack of a sentence with “${words}”`)
  const edits = deleteWords(sentence, {start, end: start + words.length}, source)
  return edits && applyEdits(source, edits).slice(source.indexOf(body), -1)
}

/** What is left of a letter without a sentence of it; nothing where it cannot go. */
async function withoutSentence(text: string, source: string): Promise<string | undefined> {
  const letter = await understood(source)
  const edits = deleteSentence(letter, sentenceWith(letter, text), source)
  return edits && applyEdits(source, edits)
}

describe('words are deleted as a careful editor would', () => {
  const cases: Array<[name: string, before: string, after: string | undefined]> = [
    ['the next word gets the capital letter', 'Sadly, the lift is broken.', 'The lift is broken.'],
    ['without a comma too', 'Sadly the lift is broken.', 'The lift is broken.'],
    ['a capital letter of another alphabet', 'Sadly, élan vital is gone.', 'Élan vital is gone.'],
    ['a name with a small letter keeps it', 'Sadly, iPhones are sold out.', 'iPhones are sold out.'],
    ['between two commas both go', 'We are, sadly, unable to come.', 'We are unable to come.'],
    ['without commas one space goes', 'We are sadly unable to come.', 'We are unable to come.'],
    [
      'a comma that closes a clause stays',
      'If you come late, sadly we are closed.',
      'If you come late, we are closed.'
    ],
    ['of two commas too', 'In this case, sadly, we are closed.', 'In this case, we are closed.'],
    [
      'behind a conjunction no comma stays',
      'It rained and, sadly, we are closed.',
      'It rained and we are closed.'
    ],
    [
      'behind a conjunction the comma behind goes',
      'It rained but sadly, we are closed.',
      'It rained but we are closed.'
    ],
    ['behind a semicolon', 'It rained; sadly, we are closed.', 'It rained; we are closed.'],
    ['behind a dash', 'It rained – sadly, we are closed.', 'It rained – we are closed.'],
    ['a dash without spaces', 'It rained—sadly, we are closed.', 'It rained—we are closed.'],
    ['at the end', 'We are closed today, sadly.', 'We are closed today.'],
    ['in brackets', 'We are (sadly) closed today.', 'We are closed today.'],
    ['can and not come together', 'We can sadly not come today.', 'We cannot come today.'],
    ['emphasis goes too', '**Sadly**, the lift is broken.', 'The lift is broken.'],
    ['with the comma in it', '*Sadly,* the lift is broken.', 'The lift is broken.'],
    ['emphasis of the whole sentence stays', '*Sadly, the lift is broken.*', '*The lift is broken.*'],
    ['a capital letter within emphasis', 'Sadly, **the lift** is broken.', '**The lift** is broken.'],
    ['a capital letter within a link', 'Sadly, [the lift](x.md) is broken.', '[The lift](x.md) is broken.'],
    ['emphasis within the sentence', 'We are **sadly** unable to come.', 'We are unable to come.'],
    ['a line break behind them', 'Sadly,\nthe lift is broken.', 'The lift is broken.'],
    [
      'a line that they fill up',
      'We tried hard. Sadly,\nthe lift is broken.',
      'We tried hard.\nThe lift is broken.'
    ],
    ['a line that they begin', 'We are\nsadly unable to come.', 'We are\nunable to come.'],
    ['a line that they end', 'We are sadly\nunable to come.', 'We are\nunable to come.'],
    ['a line break of Windows', 'We are sadly\r\nunable to come.', 'We are\r\nunable to come.'],
    [
      'a list item',
      '- Sadly, the lift is broken.\n- So is the stair.',
      '- The lift is broken.\n- So is the stair.'
    ],
    [
      'a list item over two lines',
      '- Sadly,\n  the lift is broken.\n- So it is.',
      '- The lift is broken.\n- So it is.'
    ],
    ['a tag cannot begin a sentence for sure', 'Sadly, {{ item }} is broken today.', undefined],
    ['nor can a number', 'Sadly, 12 lifts are broken.', undefined],
    ['nor a word that leans on them', 'Sadly but surely the lift is broken.', undefined],
    ['nor somebody whom they speak of', 'Sadly for us, the lift is broken.', undefined],
    ['too little is no sentence', 'Sadly not.', undefined],
    ['an article leans on them', 'This is a sadly empty lift.', undefined],
    ['a degree leans on them', 'We are, very sadly, unable to come.', undefined],
    ['a quotation mark holds them', 'They said “sadly” when we came.', undefined]
  ]
  for (const [name, before, after] of cases) {
    it(name, async () => {
      expect(await without(before.includes('Sadly') ? 'Sadly' : 'sadly', before)).toBe(after)
    })
  }
})

describe('sentences are deleted as a careful editor would', () => {
  const head = 'Dear Ms Novak,\n\nWe cannot pay.'
  const cases: Array<[name: string, before: string, after: string | undefined]> = [
    ['the last of a paragraph', `${head} Bye now.\n\nLucy\n`, `${head}\n\nLucy\n`],
    ['with two spaces before it', `${head}  Bye now.  So long.\n\nLucy\n`, `${head}  So long.\n\nLucy\n`],
    ['the first of a paragraph', `${head}\n\nBye now. So long.\n`, `${head}\n\nSo long.\n`],
    ['a paragraph of its own', `${head}\n\nBye now.\n\nLucy\n`, `${head}\n\nLucy\n`],
    ['in emphasis', `${head}\n\n**Bye now.**\n\nLucy\n`, `${head}\n\nLucy\n`],
    [
      'the last of an emphasis',
      `Dear Ms Novak,\n\n*We cannot pay. Bye now.*\n`,
      'Dear Ms Novak,\n\n*We cannot pay.*\n'
    ],
    ['the last paragraph of the file', `${head}\n\nBye now.\n`, `${head}\n`],
    ['without a line break at the end', `${head}\n\nBye now.`, head],
    ['with Windows’s line breaks', `${head}\r\n\r\nBye now.\r\n\r\nLucy\r\n`, `${head}\r\n\r\nLucy\r\n`],
    ['a line of its own', `${head}\nBye now.\nSo long.\n`, `${head}\nSo long.\n`],
    ['a line with a forced break', `${head}  \nBye now.  \nSo long.\n`, `${head}  \nSo long.\n`],
    ['a forced break by a backslash', `${head}\\\nBye now.\\\nSo long.\n`, `${head}\\\nSo long.\n`],
    ['the start of a line', `${head}\nBye now. So long.\n`, `${head}\nSo long.\n`],
    ['the end of a line', `${head} Bye now.\nSo long.\n`, `${head}\nSo long.\n`],
    ['from one line to the next', `${head} Bye\nnow. So long.\n`, `${head}\nSo long.\n`],
    ['the last line of a paragraph', `${head}\nBye now.\n\nLucy\n`, `${head}\n\nLucy\n`],
    [
      'an item of a list',
      `${head}\n\n- Please call.\n- Bye now.\n- So long.\n`,
      `${head}\n\n- Please call.\n- So long.\n`
    ],
    [
      'the last item',
      `${head}\n\n- Please call.\n- Bye now.\n\nLucy\n`,
      `${head}\n\n- Please call.\n\nLucy\n`
    ],
    [
      'an item among blank lines',
      `${head}\n\n- Please call.\n\n- Bye now.\n\n- So long.\n`,
      `${head}\n\n- Please call.\n\n- So long.\n`
    ],
    [
      'the last number',
      `${head}\n\n1. Please call.\n2. Bye now.\n\nLucy\n`,
      `${head}\n\n1. Please call.\n\nLucy\n`
    ],
    ['a number within leaves a hole', `${head}\n\n1. Please call.\n2. Bye now.\n3. So long.\n`, undefined],
    ['the only item leaves no list', `${head}\n\n- Bye now.\n\nLucy\n`, undefined],
    ['an item with more in it', `${head}\n\n- Please call.\n- Bye now.\n\n  It is late.\n`, undefined],
    [
      'a paragraph that keeps two lists apart',
      `${head}\n\n- Please call.\n\nBye now.\n\n- So long.\n`,
      undefined
    ],
    [
      'a paragraph under a heading',
      `# We cannot pay\nBye now.\n\nWe are closed.\n`,
      '# We cannot pay\n\nWe are closed.\n'
    ],
    ['a sentence that the next speaks of', `${head}\n\nBye now. This is all.\n`, undefined],
    ['with its quotation marks', `${head} “Bye now.” So long.\n`, `${head} So long.\n`],
    ['a sentence between tags', `${head} {{#if a}}Bye now.{{/if}} So long.\n`, undefined],
    ['the only sentence of a letter', 'Bye now.\n', undefined],
    ['what comes next would begin a list', `${head}\n\nBye now. 1. May is far.\n`, undefined],
    ['what comes next would begin a line of HTML', `${head}\n\nBye now. <!-- a --> So long.\n`, undefined]
  ]
  for (const [name, before, after] of cases) {
    it(name, async () => {
      expect(await withoutSentence('Bye', before)).toBe(after)
    })
  }
})

describe('marks, line breaks and other words stand around words that are deleted', () => {
  it.each<[string, string | undefined]>([
    ['Sadly, “the lift” is broken.', '“The lift” is broken.'],
    ['Sadly, (the lift) is broken.', '(The lift) is broken.'],
    ['Sadly, _the lift_ is broken.', '_The lift_ is broken.'],
    ['Sadly, ***the lift*** is broken.', '***The lift*** is broken.'],
    ['**Sadly, *the lift* is broken.**', undefined],
    ['_Sadly, *the lift* is broken._', '_*The lift* is broken._'],
    ['Sadly—the lift is broken.', undefined],
    ['Sadly: the lift is broken.', undefined],
    ['Sadly,\tthe lift is broken.', 'The lift is broken.'],
    ['Sadly , the lift is broken.', 'The lift is broken.'],
    ['Sadly, <b>the lift</b> is broken.', undefined],
    ['Sadly, [12](x.md) lifts are broken.', undefined],
    ['Sadly, [the] lift is broken.', undefined],
    ['Sadly, we left.', undefined],
    ['Sadly, we left it.', 'We left it.'],
    ["Sadly, I don't.", undefined],
    ["Sadly, I don't know.", "I don't know."],
    ['We are closed today,\nsadly.', undefined],
    ['We are closed today, sadly!', 'We are closed today!'],
    ['We are closed today, sadly?', 'We are closed today?'],
    ['We are closed today, sadly; so are they.', 'We are closed today; so are they.'],
    ['We are closed today, sadly: it rains.', 'We are closed today: it rains.'],
    ['We are closed (today, sadly) and out.', 'We are closed (today) and out.'],
    ['We are closed today sadly.', 'We are closed today.'],
    ['We are closed today,  sadly .', 'We are closed today.'],
    ['We are sadly – to be true – closed.', undefined],
    ['We are sadly/closed in May.', undefined],
    ['We count\nsadly 1. and 2. of them.', undefined],
    ['We count sadly\n- and all of us.', undefined],
    ['It rained – sadly – and we are closed.', undefined],
    ['It rained – sadly and we are closed.', 'It rained – and we are closed.'],
    ['It rained - sadly – and we are closed.', undefined],
    ['We are closed (sadly for good) in May.', 'We are closed (for good) in May.'],
    ['It is “sadly closed” in May.', undefined],
    ['It rained–sadly we are closed.', 'It rained–we are closed.'],
    ['It is [sadly closed](x.md) in May.', undefined],
    ['We can\nsadly not come today.', 'We can\nnot come today.'],
    ['We can sadly nothing come today.', 'We can nothing come today.'],
    ['We scan sadly not all of it.', 'We scan not all of it.'],
    ['We can sadly, not come today.', 'We cannot come today.'],
    ['We are closed sadly, and out.', 'We are closed and out.'],
    ['We came home, sadly we left.', 'We came home, we left.'],
    ['We came home, sadly, we left.', 'We came home, we left.'],
    ['We came home, sadly, late.', 'We came home late.'],
    ['We came home, sadly, the hall was let.', 'We came home, the hall was let.'],
    ['We came home, sadly, Theo was out.', 'We came home Theo was out.'],
    ['We are here, sadly we left.', 'We are here, we left.'],
    ['We came and, sadly we left.', 'We came and we left.'],
    ['We came home , sadly , we left.', 'We came home, we left.'],
    ['We are\tsadly\tunable to come.', 'We are unable to come.'],
    ['We are, sadly\n unable to come.', 'We are\n unable to come.'],
    ['We are,\n\tsadly, unable to come.', 'We are\n\tunable to come.'],
    ['We came home,\nsadly, we left.', 'We came home,\nwe left.'],
    ['We came home, sadly,\nwe left.', 'We came home,\nwe left.'],
    ['We are *sadly,* unable to come.', 'We are unable to come.'],
    ['We came home, *sadly*, we left.', 'We came home, we left.'],
    ['We came home, *sadly,* we left.', 'We came home, we left.'],
    ['We are (sadly), closed today.', 'We are closed today.'],
    ['We are **_sadly_** closed today.', 'We are closed today.'],
    ['We are ~~sadly~~ closed today.', 'We are closed today.'],
    ['We are sadly “closed” today.', 'We are “closed” today.'],
    ['We are sadly $5 short today.', 'We are $5 short today.'],
    ['We are sadly {{ x }} short today.', 'We are {{ x }} short today.'],
    ['We are sadly -5 short today.', undefined],
    ['It rains. Sadly the lift\nis broken.', 'It rains. The lift\nis broken.'],
    ['It rains,\nso sadly we are closed.', undefined],
    ['Some sadly empty lifts are here.', 'Some empty lifts are here.'],
    ['Not sadly but gladly we left.', undefined],
    ['The lift is perhaps  sadly broken now.', undefined],
    ['1. Sadly,\n   the lift is broken.\n2. So is the stair.', '1. The lift is broken.\n2. So is the stair.'],
    ['It is late. *Sadly,*\nthe lift is broken.', 'It is late.\nThe lift is broken.'],
    ['It is late.   Sadly,\nthe lift is broken.', 'It is late.\nThe lift is broken.'],
    ['Sadly enough the lift is broken.', undefined],
    ['Sadly and gladly the lift is broken.', undefined],
    ['Sadly or not the lift is broken.', undefined],
    ['Sadly, no. The lift is broken.', undefined],
    ['Sadly, no, the lift is broken.', undefined],
    ['Sadly, notes are broken here.', 'Notes are broken here.'],
    ['Sadly, order is broken here.', 'Order is broken here.'],
    ['Sadly though the lift is broken.', undefined],
    ['Sadly, Andrew has left us.', 'Andrew has left us.'],
    ['Sadly, forty lifts are broken.', 'Forty lifts are broken.'],
    ['Sadly (as you know), the lift is broken.', undefined],
    ['The lift is, sadly and for long, broken.', undefined],
    ['Regrettably and sadly the lift is broken.', undefined],
    ['The lift has sadly, as you know, been broken.', 'The lift has, as you know, been broken.'],
    ['The lift is broken sadly, and we walk.', 'The lift is broken, and we walk.'],
    ['P.S. Sadly, the lift is broken.', 'P.S. The lift is broken.']
  ])('%j becomes %j', async (before, after) =>
    expect(await without(before.includes('Sadly') ? 'Sadly' : 'sadly', before)).toBe(after)
  )
})

describe('marks, line breaks and other sentences stand around a sentence that is deleted', () => {
  it.each<[string, string | undefined]>([
    ['# Bye now\n\nWe cannot pay. So long.\n', undefined],
    ['Dear Ms Novak,\n\nWe cannot pay.<br>Bye now.<br>So long.\n', undefined],
    ['Dear Ms Novak,\n\nWe cannot pay.<br />\nBye now.<br />\nSo long.\n', undefined],
    ['Dear Ms Novak,\n\nWe cannot pay. Bye now. Those are all.\n', undefined],
    ['Dear Ms Novak,\n\nWe cannot pay. Bye now. For those it is.\n', undefined],
    ['Dear Ms Novak,\n\nWe cannot pay. Bye now. That is all.\n', undefined],
    [
      'Dear Ms Novak,\n\nWe cannot pay. Bye now. Thatcher is all.\n',
      'Dear Ms Novak,\n\nWe cannot pay. Thatcher is all.\n'
    ],
    [
      'Dear Ms Novak,\n\nWe cannot pay. Bye now. It is for those.\n',
      'Dear Ms Novak,\n\nWe cannot pay. It is for those.\n'
    ],
    ['Dear Ms Novak,\n\nWe cannot pay.\n\n| Bye now. | So |\n| - | - |\n| a | b |\n', undefined],
    ['Dear Ms Novak,\n\nWe cannot pay.\n\nBye\nnow. So long.\n', undefined],
    [
      'Dear Ms Novak,\n\nWe cannot pay. Bye now.   \nSo long.\n',
      'Dear Ms Novak,\n\nWe cannot pay.   \nSo long.\n'
    ],
    ['Dear Ms Novak,\n\nWe cannot pay. *Bye now.* So long.\n', 'Dear Ms Novak,\n\nWe cannot pay. So long.\n'],
    ['Dear Ms Novak,\n\nWe cannot pay.\n\nBye now. 1. May is far.\n', undefined],
    ['Dear Ms Novak,\n\nWe cannot pay.\nBye now. 1. May is far.\n', undefined],
    ['Dear Ms Novak,\n\nWe cannot pay. Bye\nnow. - So long.\n', undefined],
    [
      'Dear Ms Novak,\n\nWe cannot pay.\n\nBye now.\tSo long.\n',
      'Dear Ms Novak,\n\nWe cannot pay.\n\nSo long.\n'
    ],
    [
      'Dear Ms Novak,\n\nWe cannot pay.\n\nBye now.\nSo long.\n',
      'Dear Ms Novak,\n\nWe cannot pay.\n\nSo long.\n'
    ],
    [
      'Dear Ms Novak,\n\nWe cannot pay.\n\nBye now.\n- So long.\n',
      'Dear Ms Novak,\n\nWe cannot pay.\n\n- So long.\n'
    ],
    [
      'Dear Ms Novak,\n\n- We cannot pay.\n  Bye now.\n  So long.\n- It rains\n',
      'Dear Ms Novak,\n\n- We cannot pay.\n  So long.\n- It rains\n'
    ],
    [
      'Dear Ms Novak,\n\n- We cannot pay. Bye\n  now. So long.\n- It rains\n',
      'Dear Ms Novak,\n\n- We cannot pay.\n  So long.\n- It rains\n'
    ],
    ['Dear Ms Novak,\n\nWe cannot pay. (Bye now.) So long.\n', 'Dear Ms Novak,\n\nWe cannot pay. So long.\n'],
    ['Dear Ms Novak,\n\nWe cannot pay. Bye now. \t\n\nLee\n', 'Dear Ms Novak,\n\nWe cannot pay.\n\nLee\n'],
    [
      'Dear Ms Novak,\r\n\r\nWe cannot pay.\r\nBye now.\r\nSo long.\r\n',
      'Dear Ms Novak,\r\n\r\nWe cannot pay.\r\nSo long.\r\n'
    ],
    [
      'Dear Ms Novak,\r\n\r\nWe cannot pay. Bye\r\nnow. So long.\r\n',
      'Dear Ms Novak,\r\n\r\nWe cannot pay.\r\nSo long.\r\n'
    ]
  ])('%j becomes %j', async (before, after) => expect(await withoutSentence('Bye', before)).toBe(after))
})
