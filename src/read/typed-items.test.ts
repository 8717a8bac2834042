import {expect, test} from 'vitest'
import {isSlot} from '../language/en/slots.ts'
import {type Format, read} from './read.ts'

const list =
  'You can instead:\n• join the **waiting** list &amp; wait\n  until May\n\t◦ come later\n• ask Ann'
const words = ['You can instead:', 'join the waiting list & wait\n  until May', 'come later', 'ask Ann']

test('Markdown: lines with a bullet that is no markup are items', async () => {
  const {blocks} = await read(list, {isSlot})
  expect(blocks.map(({kind}) => kind)).toEqual(['paragraph', 'item', 'item', 'item'])
  expect(blocks.map(({text}) => text.replace(/\n[ \t]*/, '\n  '))).toEqual(words)
})

test('each character of an item keeps its place', async () => {
  for (const format of ['markdown', 'text'] satisfies Format[]) {
    const {blocks} = await read(list, {isSlot, format})
    const [, item, , last] = blocks
    expect(list.slice(item?.map.start(0), item?.map.end(4)), format).toBe('join')
    expect(list.slice(last?.map.start(0), last?.map.end(last.text.length)), format).toBe('ask Ann')
  }
  const {blocks} = await read(list, {isSlot})
  const at = blocks[1]?.text.indexOf('&') ?? 0
  expect(list.slice(blocks[1]?.map.start(at), blocks[1]?.map.end(at + 1))).toBe('&amp;')
})

test('HTML: lines that a break divides', async () => {
  const source = '<p>You can instead:<br>•&nbsp;join the list<br/>• ask <b>Ann</b></p>'
  const {blocks, view} = await read(source, {isSlot, format: 'html'})
  expect(blocks.map(({kind, text}) => [kind, text.trim()])).toEqual([
    ['paragraph', 'You can instead:'],
    ['item', 'join the list'],
    ['item', 'ask Ann']
  ])
  expect(source.slice(view?.start(blocks[1]?.map.start(0) ?? 0)).startsWith('join')).toBe(true)
})

test('a bullet within a line divides nothing, and one alone is no item', async () => {
  for (const text of ['Mon • Wed • Fri', 'We are closed\n•\non Friday.', '•']) {
    const {blocks} = await read(text, {isSlot})
    expect(blocks.map(({kind, text}) => [kind, text])).toEqual([['paragraph', text]])
  }
})
