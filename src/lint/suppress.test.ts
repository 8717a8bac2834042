import {expect, it} from 'vitest'
import {Suppressions} from './suppress.ts'

/** The suppressions of a text, whose comments stand between `<` and `>`. */
function suppressions(source: string): Suppressions {
  const comments = [...source.matchAll(/<([^>]*)>/g)].map(({0: all, 1: text = '', index}) => ({
    start: index,
    end: index + all.length,
    text
  }))
  return new Suppressions(comments, source)
}

it('every rule is silenced, but for one that is switched on again', () => {
  const source = '<refusal-lint-disable>\none\n<refusal-lint-enable rule-a>\ntwo'
  const silent = suppressions(source)
  const at = (rule: string, text: string) => silent.silences(rule, source.indexOf(text))
  expect([at('rule-a', 'one'), at('rule-b', 'one'), at('rule-a', 'two'), at('rule-b', 'two')]).toEqual([
    true,
    true,
    false,
    true
  ])
  expect(silent.unused).toEqual([])
  expect(silent.named.map(({rule}) => rule)).toEqual(['rule-a'])
  expect(silent.untouchable.map(({start, end}) => [start, end])).toEqual([[22, Number.POSITIVE_INFINITY]])
})

it('the next line is the next with text, and ends with the file', () => {
  const source =
    '<refusal-lint-disable-next-line rule-a, rule-b -- why>\n\none\ntwo<refusal-lint-disable-next-line>'
  const silent = suppressions(source)
  expect(silent.silences('rule-a', source.indexOf('one'))).toBe(true)
  expect(silent.silences('rule-a', source.indexOf('two'))).toBe(false)
  expect(silent.unused.map(({rule}) => rule)).toEqual(['rule-b', undefined])
  expect(silent.withoutReason.map(({start}) => start)).toEqual([source.lastIndexOf('<')])
})

it('what only looks like one of ours is none, and is told where it speaks to us', () => {
  const silent = suppressions('<refusal-lint-disabled>\n<remark-lint-disable>\none')
  expect(silent.untouchable).toEqual([])
  expect(silent.unknown).toEqual([{start: 0, end: 23, word: 'disabled'}])
})

it('what ends nothing is told, each rule of it', () => {
  const source =
    '<refusal-lint-enable><refusal-lint-disable rule-a><refusal-lint-enable rule-a rule-b><refusal-lint-enable rule-a>'
  expect(suppressions(source).idle.map(({start, rule}) => [start, rule])).toEqual([
    [0, undefined],
    [source.indexOf('<refusal-lint-enable rule-a rule-b'), 'rule-b'],
    [source.lastIndexOf('<'), 'rule-a']
  ])
})

it('a rule that is switched on twice speaks from the first time on', () => {
  const source = '<refusal-lint-disable><refusal-lint-enable rule-a>one<refusal-lint-enable rule-a>two'
  const silent = suppressions(source)
  expect([source.indexOf('one'), source.indexOf('two')].map((at) => silent.silences('rule-a', at))).toEqual([
    false,
    false
  ])
})

it('a rule that is named is silent from its comment on, and others are not', () => {
  const source =
    'zero <refusal-lint-disable rule-a>one<refusal-lint-enable rule-b>two<refusal-lint-enable rule-a>three'
  const silent = suppressions(source)
  const at = (rule: string, text: string) => silent.silences(rule, source.indexOf(text))
  expect([
    at('rule-a', 'zero'),
    at('rule-a', 'one'),
    at('rule-b', 'one'),
    at('rule-a', 'two'),
    at('rule-a', 'three')
  ]).toEqual([false, true, false, true, false])
  // From the comment's own end, up to the start of the one that ends it.
  expect(silent.silences('rule-a', source.indexOf('one') - 1)).toBe(false)
  expect(silent.silences('rule-a', source.lastIndexOf('<') - 1)).toBe(true)
  expect(silent.silences('rule-a', source.lastIndexOf('<'))).toBe(false)
  expect(silent.untouchable).toEqual([])
  expect(silent.lines).toEqual([])
})

it('a comment without rules ends all, but for what holds for the file', () => {
  const source = '<refusal-lint-disable rule-a><refusal-lint-disable-file rule-b>one<refusal-lint-enable>two'
  const silent = suppressions(source)
  const at = (rule: string, text: string) => silent.silences(rule, source.indexOf(text))
  expect([at('rule-a', 'one'), at('rule-b', 'one'), at('rule-a', 'two'), at('rule-b', 'two')]).toEqual([
    true,
    true,
    false,
    true
  ])
  expect(silent.silences('rule-b', 0)).toBe(true)
})

it('what has ended is not begun again, nor ended again', () => {
  const source =
    '<refusal-lint-disable>one<refusal-lint-enable>two<refusal-lint-enable rule-a>three<refusal-lint-disable rule-a>four'
  const silent = suppressions(source)
  const at = (text: string) => silent.silences('rule-a', source.indexOf(text))
  expect([at('one'), at('two'), at('three'), at('four')]).toEqual([true, false, false, true])
  expect(silent.unused).toEqual([])
})

it('all that is named is told, and what has no reason but for an end', () => {
  const source =
    '<refusal-lint-disable rule-a,rule-b -- it is -- so><refusal-lint-enable rule-c><refusal-lint-disable-file rule-d --><refusal-lint-disable-next-line rule--e>'
  const silent = suppressions(source)
  expect(silent.named.map(({rule}) => rule)).toEqual(['rule-a', 'rule-b', 'rule-c', 'rule-d', 'rule--e'])
  expect(silent.named[0]).toEqual({rule: 'rule-a', start: 0, end: source.indexOf('>') + 1})
  expect(silent.withoutReason.map(({start}) => start)).toEqual([
    source.indexOf('<refusal-lint-disable-file'),
    source.lastIndexOf('<')
  ])
})

it('the next line is where the reader says it is', () => {
  const comments = [
    {start: 0, end: 3, text: 'refusal-lint-disable-next-line', nextLine: {start: 10, end: 14}}
  ]
  const silent = new Suppressions(comments, 'a comment of a file that is encoded')
  expect([9, 10, 13, 14].map((place) => silent.silences('rule-a', place))).toEqual([false, true, true, false])
  expect(silent.lines.map(({start, end}) => [start, end])).toEqual([[10, 14]])
})

it('the next line of several blank ones, and of the last, is in the file', () => {
  const source = '<refusal-lint-disable-next-line>\n \n\t\nlast'
  const silent = suppressions(source)
  expect(silent.lines.map(({start, end}) => source.slice(start, end))).toEqual(['last'])
  expect(silent.silences('rule-a', source.length)).toBe(true)
  expect(
    suppressions('<refusal-lint-disable-next-line>\n\n ').lines.map(({start, end}) => [start, end])
  ).toEqual([[34, 36]])
  expect(
    suppressions('one\n<refusal-lint-disable-next-line>').lines.map(({start, end}) => [start, end])
  ).toEqual([[36, 36]])
})

it('a reason may have dashes in it, and is none where nothing stands behind the first', () => {
  const reasons = (comment: string) => suppressions(`<${comment}>\none`).withoutReason.length
  expect(reasons('refusal-lint-disable rule-a -- as agreed -- in May')).toBe(0)
  expect(reasons('refusal-lint-disable -- why')).toBe(0)
  expect(reasons('refusal-lint-disable rule-a --')).toBe(1)
  expect(reasons('refusal-lint-disable rule-a --  ')).toBe(1)
  expect(reasons('refusal-lint-disable rule-a --why')).toBe(1)
  expect(reasons('refusal-lint-enable rule-a')).toBe(0)
})

it('a rule speaks again from the place on where it is switched on', () => {
  const source = '<refusal-lint-disable><refusal-lint-enable rule-a>one'
  const silent = suppressions(source)
  const on = source.indexOf('<refusal-lint-enable')
  expect([on - 1, on, on + 1].map((at) => silent.silences('rule-a', at))).toEqual([false, false, false])
  expect(silent.silences('rule-b', on + 1)).toBe(true)
})
