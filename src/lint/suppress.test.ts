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

it('what only looks like one of ours is none', () => {
  expect(suppressions('<refusal-lint-disabled>\n<remark-lint-disable>\none').untouchable).toEqual([])
})
