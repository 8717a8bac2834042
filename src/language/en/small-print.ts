/**
 * What firms put below every letter, by a word without which there is none: each expression is only built where its word is met. A letter speaks
 * of what is confidential or registered, too, so that each asks for more than one mark of small print.
 */
const prints: ReadonlyArray<[words: string[], print: RegExp]> = [
  [
    ['confidential', 'privileged', 'proprietary'],
    /^(?:(?:e-?mail )?(?:confidentiality|legal)? ?(?:notice|note|statement|disclaimer)\b\W*)?(?:the (?:information|contents?|material) .*)?this (?:e-?mail|message|communication|transmission)\b.*\b(?:intended|addressees?|recipients?|attachments?|any files|solely|use of)\b/i
  ],
  [
    ['in error', 'by mistake'],
    /^if you (?:have )?received this (?:e-?mail|mail|message|communication|transmission)\b.*\b(?:delete|destroy|disregard|notify)\b/i
  ],
  [
    ['not the intended', 'not the named'],
    /^if you are not the (?:intended|named) (?:recipient|addressee)\b/i
  ],
  [
    ['printing'],
    /^(?:please )?(?:consider|think of|think about) the (?:environment|trees?|planet) before printing\b[^.]{0,40}[.!]?$/i
  ],
  [
    ['registered in', 'incorporated in'],
    /^[^.]{0,80}(?:\. )?(?:registered|incorporated) in [a-z ]+\W.*\d{5}/i
  ],
  [
    ['company', 'registered', 'registration', 'vat', 'charity'],
    /^(?:company|registered|vat|charity) (?:(?:registration )?(?:no|number|nr)\b\W*\w*\d|(?:office|address):)/i
  ],
  [
    ['sent from my'],
    /^sent from my (?:\w+ ){0,2}(?:i?phone|i?pad|mobile|android|tablet|blackberry|galaxy|pixel|samsung|device)\W*$/i
  ],
  [['get outlook'], /^(?:sent from outlook|get outlook) for \w+\W*$/i]
]

/** Longer paragraphs are looked at no further, in UTF-16 code units. */
const longest = 1000

/**
 * Whether a paragraph at the end of a letter is a firm's and not the letter's: "This e-mail and any attachments are confidential",
 * "Acme Ltd. Registered in England No. 1234567", "Sent from my phone".
 *
 * @param paragraph The paragraph in one line.
 * @returns Whether it is.
 */
export function isSmallPrint(paragraph: string): boolean {
  const text = paragraph.trim().slice(0, longest)
  const lower = text.toLowerCase()
  return prints.some(([words, print]) => words.some((word) => lower.includes(word)) && print.test(text))
}
