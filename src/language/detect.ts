/** Small words that tell a language; none of them is an English word that letters use. */
const small: Record<string, string> = {
  German:
    'der die das und nicht wir ist mit für auf den dem ein eine einen sich von zu ihre ihren ihnen leider sie haben wird auch bei nach über sehr geehrte können wurde dass freundlichen grüßen',
  French:
    'le les des et nous vous votre vos que qui pour dans une est pas avec sur par cette notre nos être avons malheureusement madame monsieur cordialement aux ne au du sont ont',
  Spanish:
    'el los las que por para con una su sus nos usted ustedes es del al como más pero lamentablemente estimado estimada saludos hemos muy este esta gracias señor',
  Italian:
    'il gli che per con una della delle dei nel sono non siamo abbiamo vostra vostro sua purtroppo gentile cordiali saluti questo questa alla di anche più grazie',
  Portuguese:
    'os as que para com uma não nos sua seu você infelizmente prezado prezada atenciosamente obrigado obrigada foi mais pela pelo do da dos das em é são',
  Dutch:
    'de het een en van wij niet uw voor met op dat zijn aan helaas geachte beste bij wordt hebben kunnen naar deze ook maar vriendelijke groet te',
  Romanian:
    'și nu vă este pentru cu din care mai sunt dumneavoastră din păcate stimate stimată mulțumim noi la că ale prin sau fost avem această',
  Polish:
    'nie jest się że do na dla państwa pan pani niestety oraz przez jako szanowny szanowna dziękujemy pozdrawiam które który od po za ze są',
  Swedish:
    'och att det som inte vi för med på av är till tyvärr er den ett har kan hej vänliga hälsningar din om',
  Danish: 'og at det ikke vi for med på af er til desværre den et har kan hej venlig hilsen jer dig som fra',
  Norwegian:
    'og at det ikke vi for med på av er til dessverre den et har kan hei vennlig hilsen dere deg som fra',
  Finnish:
    'ja ei on että emme valitettavasti kiitos olemme sinun teidän hyvä terveisin mutta myös kun voi joka',
  Czech: 'a že se na je není pro vás vám vaše bohužel vážený vážená děkujeme jsme který ale také s pozdravem',
  Hungarian: 'a az és nem hogy egy sajnos tisztelt önnek ön köszönjük vagy van meg üdvözlettel kérjük ezért',
  Turkish:
    've bir bu için maalesef sayın olarak ile değil size sizin teşekkür ederiz saygılarımızla ancak olan'
}
const english = new Set(
  'the and to of we you your for is are have our not that this with in on be as i it at will from us can but by an or if was were has had thank thanks dear hi hello sorry regards sincerely unable please all no me my am do so which any'.split(
    ' '
  )
)

const scripts: Array<[string, RegExp]> = [
  ['Russian', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Hindi', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu]
]

let index: Map<string, string[]> | undefined

/** Which languages have a word, by the word. */
function smallWords(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [language, words] of Object.entries(small)) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), language])
  }
  return map
}

/**
 * Tell whether a text is in another language than English. English, and what cannot be told, is taken for English.
 *
 * @param text The text of a letter.
 * @returns The name of the other language, in English, or nothing.
 */
export function foreignLanguage(text: string): string | undefined {
  const sample = text.slice(0, 4000)
  if (isPlainlyEnglish(sample.slice(0, 600))) return undefined
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [language, script] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.3 && letters > 10) return language
  }
  index ??= smallWords()
  const counts = new Map<string, number>()
  let own = 0
  let all = 0
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    all++
    if (english.has(word)) own++
    for (const language of index.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || all < 8 || best[1] < 4) return undefined
  return best[1] > own * 1.5 && best[1] / all > 0.1 ? best[0] : undefined
}

/** Most letters show in their first lines that they are English; asking about all languages costs more. */
function isPlainlyEnglish(text: string): boolean {
  let own = 0
  let all = 0
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    if (word.length < 2) continue
    all++
    if (english.has(word)) own++
  }
  return own > 8 && own > all * 0.2
}
