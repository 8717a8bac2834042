import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import fc from '../../test/chance.ts'
import {anyReport, expectHarmless} from './any-report.ts'
import {junit} from './junit.ts'
import {cardLetter, render, sampleLetter, sampleReport} from './samples.ts'

const schema = readFileSync(join(import.meta.dirname, '../../fixtures/schemas/junit-jenkins.xsd'), 'utf8')

async function expectValid(outputs: string[]): Promise<void> {
  const xml = outputs.map((contents, index) => ({fileName: `${index}.xml`, contents}))
  const {valid, errors} = await validateXML({xml, schema})
  expect(errors).toEqual([])
  expect(valid).toBe(true)
}

describe('junit', () => {
  it('writes a suite a letter and a failed test a finding', async () => {
    const started = new Date('2026-05-04T10:20:30.400Z')
    const report = sampleReport([cardLetter, sampleLetter('Hi', [], [], {path: 'letters/good.md'})], {
      errors: [{path: 'letters/bad.eml', message: 'no such file'}]
    })
    const output = await render(junit, report, {color: false, width: 80, started})
    await expectValid([output])
    expect(output).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <testsuites>
        <testsuite name="letters/card.md" package="refusal-lint" id="0" tests="5" failures="5" errors="0" time="0" timestamp="2026-05-04T10:20:30" hostname="localhost">
          <properties>
            <property name="refusal-lint" value="0.1.0" />
          </properties>
          <testcase classname="letters/card.md" name="missing-recipient 1:1" time="0">
            <failure type="error" message="“Dear Customer” names nobody. A refusal without a name reads as if no person had been meant.">line 1, column 1
      “Dear Customer” names nobody. A refusal without a name reads as if no person had been meant.
      → Greet the person who wrote to you by name: “Dear Ms Novak,”.</failure>
          </testcase>
          <testcase classname="letters/card.md" name="unfortunately 3:1" time="0">
            <failure type="warning" message="“Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it.">line 3, column 1
      “Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it.
      https://example.org/unfortunately</failure>
          </testcase>
          <testcase classname="letters/card.md" name="missing-alternative 4:1" time="0">
            <failure type="error" message="Nothing says what the reader can get or do instead. A bare no ends the matter, and often the relationship.">line 4, column 1
      Nothing says what the reader can get or do instead. A bare no ends the matter, and often the relationship.
      → Say what the reader can get or do instead: a part of it, a later date, a condition, or somebody else who can help.</failure>
          </testcase>
          <testcase classname="letters/card.md" name="long-sentence 4:1" time="0">
            <failure type="info" message="Two findings of one place stand beneath one line.">line 4, column 1
      Two findings of one place stand beneath one line.
      A note says more.</failure>
          </testcase>
          <testcase classname="letters/card.md" name="thanks-for-understanding 6:1" time="0">
            <failure type="warning" message="“Thank you for your understanding” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer.">line 6, column 1
      “Thank you for your understanding” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer.</failure>
          </testcase>
          <system-out />
          <system-err />
        </testsuite>
        <testsuite name="letters/good.md" package="refusal-lint" id="1" tests="1" failures="0" errors="0" time="0" timestamp="2026-05-04T10:20:30" hostname="localhost">
          <properties>
            <property name="refusal-lint" value="0.1.0" />
          </properties>
          <testcase classname="letters/good.md" name="refusal-lint" time="0" />
          <system-out />
          <system-err />
        </testsuite>
        <testsuite name="letters/bad.eml" package="refusal-lint" id="2" tests="1" failures="0" errors="1" time="0" timestamp="2026-05-04T10:20:30" hostname="localhost">
          <properties>
            <property name="refusal-lint" value="0.1.0" />
          </properties>
          <testcase classname="letters/bad.eml" name="refusal-lint" time="0">
            <error type="error" message="no such file">no such file</error>
          </testcase>
          <system-out />
          <system-err />
        </testsuite>
      </testsuites>
      "
    `)
  })

  it('is valid without letters, and where only errors are shown', async () => {
    const quiet = await render(junit, sampleReport([cardLetter], {quiet: true}))
    expect(quiet.match(/<failure /g)).toHaveLength(2)
    await expectValid([await render(junit, sampleReport([])), quiet])
  })

  it('is valid and harmless whatever a letter and its name hold', async () => {
    const letters = fc.sample(anyReport, 40)
    const outputs = await Promise.all(
      letters.map((letter) =>
        render(junit, sampleReport([letter], {errors: [{path: letter.path, message: letter.source}]}))
      )
    )
    for (const output of outputs) expectHarmless(output)
    await expectValid(outputs)
  })
})
