import {describe, expect, it} from 'vitest'
import {engineRules, rules} from '../../rules/index.ts'
import type {RuleMeta} from '../../rules/rule.ts'
import {columns} from './columns.ts'
import {rulesTable} from './rules-table.ts'
import {showColors} from './samples.ts'

const some: RuleMeta[] = [
  {
    id: 'missing-reason',
    summary: 'No sentence says why',
    group: 'structure',
    severity: 'error',
    preset: 'recommended',
    refusalsOnly: true,
    fixable: 'suggestion',
    sources: []
  },
  {
    id: 'unfortunately',
    summary:
      'Regret before a mere circumstance, or more often than once, which is a habit rather than a feeling',
    group: 'wording',
    severity: 'warning',
    preset: 'recommended',
    refusalsOnly: true,
    fixable: 'fix',
    sources: []
  },
  {
    id: 'negative-wording',
    summary: 'Mostly negated sentences',
    group: 'style',
    severity: 'info',
    preset: 'strict',
    refusalsOnly: true,
    fixable: false,
    sources: []
  }
]
const engine = [
  {id: 'unused-suppression', summary: 'A comment that silences nothing', severity: 'warning'}
] as const

describe('rulesTable', () => {
  it('groups the rules, with the summary beneath where there is little room', () => {
    expect(rulesTable(some, engine, {color: false, width: 80})).toMatchInlineSnapshot(`
      "Wording: words that hurt
        unfortunately       ▲ warning  recommended  fix
          Regret before a mere circumstance, or more often than once, which is a habit
          rather than a feeling

      Structure: what a refusal lacks
        missing-reason      ✖ error    recommended  suggestion
          No sentence says why

      Style
        negative-wording    ● info     strict
          Mostly negated sentences

      The tool itself
        unused-suppression  ▲ warning
          A comment that silences nothing

      fix: --fix mends it. suggestion: it says what to write instead.
      A larger preset has the rules of the smaller ones too.
      refusal-lint explain <rule> shows a rule’s page.
      "
    `)
    expect(rulesTable(some, [], {color: false, width: 40})).toMatchInlineSnapshot(`
      "Wording: words that hurt
        unfortunately  ▲ warning  recommended
        fix
          Regret before a mere circumstance,
          or more often than once, which is a
          habit rather than a feeling

      Structure: what a refusal lacks
        missing-reason  ✖ error  recommended
        suggestion
          No sentence says why

      Style
        negative-wording  ● info  strict
          Mostly negated sentences

      fix: --fix mends it. suggestion: it says
      what to write instead.
      A larger preset has the rules of the
      smaller ones too.
      refusal-lint explain <rule> shows a
      rule’s page.
      "
    `)
  })

  it('sets the summary beside the rest where there is room', () => {
    expect(rulesTable(some, engine, {color: false, width: 200})).toMatchInlineSnapshot(`
      "Wording: words that hurt
        unfortunately       ▲ warning  recommended  fix         Regret before a mere circumstance, or more often than once,
                                                                which is a habit rather than a feeling

      Structure: what a refusal lacks
        missing-reason      ✖ error    recommended  suggestion  No sentence says why

      Style
        negative-wording    ● info     strict                   Mostly negated sentences

      The tool itself
        unused-suppression  ▲ warning                           A comment that silences nothing

      fix: --fix mends it. suggestion: it says what to write instead.
      A larger preset has the rules of the smaller ones too.
      refusal-lint explain <rule> shows a rule’s page.
      "
    `)
  })

  it('paints severities', () => {
    expect(showColors(rulesTable(some, engine, {color: true, width: 80}))).toMatchInlineSnapshot(`
      "‹1›Wording: words that hurt‹22›
        unfortunately       ‹33›‹1›▲ warning‹22›‹39›  ‹2›recommended‹22›  ‹32›fix‹39›
          ‹2›Regret before a mere circumstance, or more often than once, which is a habit‹22›
          ‹2›rather than a feeling‹22›

      ‹1›Structure: what a refusal lacks‹22›
        missing-reason      ‹31›‹1›✖ error‹22›‹39›    ‹2›recommended‹22›  ‹32›suggestion‹39›
          ‹2›No sentence says why‹22›

      ‹1›Style‹22›
        negative-wording    ‹36›‹1›● info‹22›‹39›     ‹2›strict‹22›
          ‹2›Mostly negated sentences‹22›

      ‹1›The tool itself‹22›
        unused-suppression  ‹33›‹1›▲ warning‹22›‹39›
          ‹2›A comment that silences nothing‹22›

      ‹2›fix: --fix mends it. suggestion: it says what to write instead.‹22›
      ‹2›A larger preset has the rules of the smaller ones too.‹22›
      ‹2›refusal-lint explain <rule> shows a rule’s page.‹22›
      "
    `)
  })

  it('holds every rule, within the width', () => {
    for (const width of [24, 40, 60, 80, 100, 120]) {
      const table = rulesTable(rules, engineRules, {color: false, width})
      for (const {id} of [...rules, ...engineRules]) if (width >= 40) expect(table).toContain(id)
      for (const row of table.split('\n')) expect(columns(row)).toBeLessThanOrEqual(width)
    }
  })
})
