import {describe, expect, it} from 'vitest'
import type {Fact, Value, Way} from '../read/template/ways.ts'
import {whereFound} from './where.ts'

const truth: Value[] = ['true', 'false']
const colours: Value[] = ['=red', '=blue', '=green', 'true', 'false']

/** A way in which variables have values: `{late: 'true'}`; a name in brackets is a list. */
function way(values: Record<string, Value | Value[]>): Way {
  const facts = new Map<string, Fact>()
  for (const [name, value] of Object.entries(values)) {
    const held = [value].flat()
    const list = name.startsWith('[')
    const domain = name === 'kind' ? colours : truth
    facts.set(name, {
      subject: name.replace(/[[\]]/g, ''),
      list,
      values: new Set(held),
      domain: new Set(domain)
    })
  }
  return {facts, without: []}
}

describe('where something is found', () => {
  it.each<[string, Way[], Way[]]>([
    ['Where `late` is true.', [way({late: 'true'})], [way({late: 'false'})]],
    ['Where `late` is false.', [way({late: 'false'})], [way({late: 'true'})]],
    ['Where `items` has items.', [way({'[items]': 'true'})], [way({'[items]': 'false'})]],
    ['Where `items` has no items.', [way({'[items]': 'false'})], [way({'[items]': 'true'})]],
    ['Where `kind` is `red`.', [way({kind: '=red'})], [way({kind: '=blue'})]],
    ['Where `kind` is `red` or `blue`.', [way({kind: ['=red', '=blue']})], [way({kind: '=green'})]],
    [
      'Where `kind` is `red` or `blue`.',
      [way({kind: '=red'}), way({kind: '=blue'})],
      [way({kind: '=green'})]
    ],
    [
      'Where `kind` is not `green`.',
      [way({kind: ['=red', '=blue', 'true', 'false']})],
      [way({kind: '=green'})]
    ],
    [
      'Where `kind` is neither `blue` nor `green`.',
      [way({kind: ['=red', 'true', 'false']})],
      [way({kind: ['=blue', '=green']})]
    ],
    ['Where `kind` is true.', [way({kind: ['=red', '=blue', '=green', 'true']})], [way({kind: 'false'})]],
    [
      'Where `kind` is true, but not `red`.',
      [way({kind: ['=blue', '=green', 'true']})],
      [way({kind: ['=red', 'false']})]
    ],
    [
      'Where `kind` is false or `red`.',
      [way({kind: ['=red', 'false']})],
      [way({kind: ['=blue', '=green', 'true']})]
    ],
    [
      'Where `late` is true and `kind` is `red`.',
      [way({late: 'true', kind: '=red'})],
      [way({late: 'false', kind: '=red'}), way({late: 'true', kind: '=blue'})]
    ],
    [
      'Where `late` is true.',
      [way({late: 'true', kind: '=red'})],
      [way({late: 'false', kind: '=red'}), way({late: 'false', kind: '=blue'})]
    ],
    [
      'For one, where `late` is true and `kind` is `red`.',
      [way({late: 'true', kind: '=red'}), way({late: 'false', kind: '=blue'})],
      [way({late: 'false', kind: '=red'}), way({late: 'true', kind: '=blue'})]
    ],
    ['In some of the ways in which the template comes out.', [way({})], [way({late: 'true'})]],
    ['In some of the ways in which the template comes out.', [way({late: 'true'})], [way({})]],
    ['In some of the ways in which the template comes out.', [], [way({late: 'true'})]]
  ])('%s', (said, found, others) => expect(whereFound(found, others)).toBe(said))

  it('is said in short, and with no mark that ends it', () => {
    const long = 'x'.repeat(61)
    expect(whereFound([way({[long]: 'true'})], [way({[long]: 'false'})])).toBe(
      `Where \`${'x'.repeat(59)}…\` is true.`
    )
    const most = 'x'.repeat(60)
    expect(whereFound([way({[most]: 'true'})], [way({[most]: 'false'})])).toBe(`Where \`${most}\` is true.`)
    expect(whereFound([way({'a`b': 'true'})], [way({'a`b': 'false'})])).toBe("Where `a'b` is true.")
  })
})
