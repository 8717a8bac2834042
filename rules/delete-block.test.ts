import {describe, expect, it} from 'vitest'
import {applyEdits} from '../src/lint/apply-edits.ts'
import {deleteBlock} from './delete-block.ts'

/** What is left of a text without its block that says “gone”; nothing where it cannot go. */
function without(kind: 'paragraph' | 'item', source: string, words = 'Gone.'): string | undefined {
  const start = source.indexOf(words)
  const edits = deleteBlock({start, end: start + words.length}, kind, source)
  return edits && applyEdits(source, edits)
}

describe('a paragraph', () => {
  it.each<[string, string, string]>([
    ['goes with the blank line below it', 'One.\n\nGone.\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['goes with all blank lines below it', 'One.\n\nGone. \n\n \t\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['goes from the start of a file', 'Gone.\n\nTwo.\n', 'Two.\n'],
    ['that is indented goes with its indent', 'One.\n\n  Gone.\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['at the end takes the blank lines above along', 'One.\n\nGone.\n', 'One.\n'],
    ['at the end without a line break leaves none', 'One.\n\nGone.', 'One.'],
    ['above blank lines at the end leaves one line break', 'One.\n\nGone.\n\n\n', 'One.\n'],
    ['that is all leaves nothing', 'Gone.\n', ''],
    ['that is all but blank lines leaves nothing', '\n\nGone.\n\n', ''],
    ['keeps line breaks of another system', 'One.\r\n\r\nGone.\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
    ['keeps them at the end', 'One.\r\n\r\nGone.\r\n', 'One.\r\n'],
    ['below a heading leaves the blank line', '# One\nGone.\n\nTwo.\n', '# One\n\nTwo.\n'],
    ['above a heading leaves the blank line', 'One.\n\nGone.\n# Two\n', 'One.\n\n# Two\n'],
    ['between a list and a paragraph goes', '- One\n\nGone.\n\nTwo.\n', '- One\n\nTwo.\n'],
    ['between a paragraph and a list goes', 'One.\n\nGone.\n\n- Two\n', 'One.\n\n- Two\n'],
    ['below a heading at the end leaves the heading', '# One\nGone.', '# One'],
    ['below a line of blanks goes with what is blank below', 'One.\n \nGone.\n\nTwo.\n', 'One.\n \nTwo.\n'],
    ['below a line of blanks and above a heading goes', 'One.\n \nGone.\n# Two\n', 'One.\n \n# Two\n'],
    ['below a heading and above a line of blanks goes', '# One\nGone.\n\t\nTwo.\n', '# One\n\t\nTwo.\n'],
    [
      'between what is indented and a paragraph goes',
      '- One\n\n  two\n\nGone.\n\nThree\n',
      '- One\n\n  two\n\nThree\n'
    ],
    ['between a paragraph and what is indented goes', 'One\n\nGone.\n\n  Two\n', 'One\n\n  Two\n'],
    [
      'between a paragraph and a long number goes',
      '- One\n\nGone.\n\n1234567890. Two\n',
      '- One\n\n1234567890. Two\n'
    ],
    ['between lists that only look so goes', '-One\n\nGone.\n\n- Two\n', '-One\n\n- Two\n'],
    ['at the end of a file of another system goes', 'One.\r\n\r\nGone.\r\n\r\n', 'One.\r\n']
  ])('%s', (_, source, left) => expect(without('paragraph', source)).toBe(left))

  it.each([
    ['with more on its line', 'One.\n\nGone. Two.\n'],
    ['with more before it on its line', 'One.\n\n> Gone.\n'],
    ['between two lines', 'One\nGone.\nTwo\n'],
    ['between two lists, which would be one', '- One\n\nGone.\n\n- Two\n'],
    ['between two numbered lists', '1. One\n\nGone.\n\n1) Two\n'],
    ['between an item and what is indented', '- One\n\nGone.\n\n  Two\n'],
    ['between what is indented and an item', '- One\n\n  two\n\nGone.\n\n- Three\n'],
    ['between two texts that are indented', '- One\n\n\ttwo\n\nGone.\n\n\tThree\n'],
    ['between two lists with stars and pluses', '* One\n\nGone.\n\n+ Two\n'],
    ['between two lists further away', '- One\n\n\nGone.\n\n\n- Two\n'],
    ['between two lists with tabs', '-\tOne\n\nGone.\n\n-\tTwo\n'],
    ['between two numbered lists of ten and more', '10. One\n\nGone.\n\n11. Two\n'],
    ['in quotation marks', 'One.\n\n“Gone.”\n\nTwo.\n'],
    ['beside a tag', 'One.\n\n{% if x %}Gone.\n\nTwo.\n'],
    ['in a bracket', 'One.\n\n(Gone.)\n\nTwo.\n']
  ])('stays %s', (_, source) => expect(without('paragraph', source)).toBeUndefined())
})

describe('an item', () => {
  it.each<[string, string, string]>([
    ['goes with its line', '- One\n- Gone.\n- Two\n', '- One\n- Two\n'],
    ['goes from the start of its list', 'See:\n\n* Gone.\n* Two\n', 'See:\n\n* Two\n'],
    ['goes from the end of its list', '- One\n- Gone.\n\nBye.\n', '- One\n\nBye.\n'],
    ['goes from the end of the file', '- One\n- Gone.\n', '- One\n'],
    ['goes from the end of the file without a line break', '- One\n- Gone.', '- One'],
    ['of a loose list goes with its blank line', '- One\n\n- Gone.\n\n- Two\n', '- One\n\n- Two\n'],
    ['at the end of a loose list goes with what is blank below', '- One\n\n- Gone.\n\n', '- One\n'],
    ['goes from the end of a numbered list', '1. One\n2. Gone.\n\nBye.\n', '1. One\n\nBye.\n'],
    ['that is indented goes', '- One\n  - Gone.\n  - A\n- Two\n', '- One\n  - A\n- Two\n'],
    ['of ten and more goes', '9) One\n10) Gone.\n', '9) One\n'],
    ['below a blank line and above an item goes alone', '- One\n\n- Gone.\n- Two\n', '- One\n\n- Two\n'],
    ['below an item and above a blank line goes alone', '- One\n- Gone.\n\n- Two\n', '- One\n\n- Two\n'],
    [
      'among lines of blanks goes with what is blank below',
      '- One\n \n- Gone.\n \n- Two\n',
      '- One\n \n- Two\n'
    ],
    ['with a wide mark goes', '-   One\n-   Gone.\n-   Two\n', '-   One\n-   Two\n'],
    ['above a paragraph that is not its own goes', '- One\n- Gone.\n\nTwo\n', '- One\n\nTwo\n'],
    ['that ends a list within a list goes', '- A\n  - Gone.\n  - One\n', '- A\n  - One\n'],
    ['keeps line breaks of another system', '- One\r\n- Gone.\r\n- Two\r\n', '- One\r\n- Two\r\n']
  ])('%s', (_, source, left) => expect(without('item', source)).toBe(left))

  it.each([
    ['alone in its list', 'See:\n\n- Gone.\n\nBye.\n'],
    ['in a numbered list that goes on', '1. One\n2. Gone.\n3. Two\n'],
    ['at the start of a numbered list', '1. Gone.\n2. Two\n'],
    ['alone with a number', '1. Gone.\n'],
    ['with more on its line', '- One\n- Gone. Two.\n'],
    ['that goes on in the next line', '- One\n- Gone.\ntwo\n'],
    ['with a list of its own', '- One\n- Gone.\n\n  - Two\n'],
    ['with no mark of its own', '- One\n  Gone.\n'],
    ['behind other words', '- One\n- see Gone.\n'],
    ['beside a list with another indent', ' - One\n- Gone.\n'],
    ['beside a list of another kind', '1. One\n- Gone.\n\nBye.\n'],
    ['in quotation marks', '- One\n- "Gone."\n'],
    ['in emphasis that holds more', '- One\n- **Gone.** Two\n'],
    ['beside a numbered list', '- Gone.\n1. One\n'],
    ['beside a number that is too long', '1. Gone.\n1234567890. One\n'],
    ['after a number, in the middle', '1. One\n\n2. Gone.\n\n3. Two\n'],
    ['with a paragraph of its own', '- One\n- Gone.\n\n  more\n\n- Two\n'],
    ['in an indented list with a paragraph of its own', ' - One\n - Gone.\n\n   more\n']
  ])('stays %s', (_, source) => expect(without('item', source)).toBeUndefined())
})
