import {Parser} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import fc from '../../test/chance.ts'
import {anyReport, expectHarmless} from './any-report.ts'
import {checkstyle} from './checkstyle.ts'
import {cardLetter, findingAt, render, sampleLetter, sampleReport} from './samples.ts'

/** Checkstyle publishes no schema; this is what its readers take. */
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" />
        <xs:attribute name="column" type="xs:positiveInteger" />
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="error" /><xs:enumeration value="warning" /><xs:enumeration value="info" />
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required" />
        <xs:attribute name="source" type="xs:string" use="required" />
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required" />
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required" />
  </xs:complexType></xs:element>
</xs:schema>`

async function expectValid(outputs: string[]): Promise<void> {
  const xml = outputs.map((contents, index) => ({fileName: `${index}.xml`, contents}))
  expect((await validateXML({xml, schema})).errors).toEqual([])
}

describe('checkstyle', () => {
  it('writes the findings of each file', async () => {
    const report = sampleReport([cardLetter, sampleLetter('Hi', [], [], {path: 'letters/good.md'})], {
      errors: [{path: 'letters/bad.eml', message: 'no such file'}]
    })
    const output = await render(checkstyle, report)
    expect(output).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <checkstyle version="4.3">
        <file name="letters/card.md">
          <error line="1" column="1" severity="error" message="“Dear Customer” names nobody. A refusal without a name reads as if no person had been meant.&#10;→ Greet the person who wrote to you by name: “Dear Ms Novak,”." source="refusal-lint.missing-recipient" />
          <error line="3" column="1" severity="warning" message="“Unfortunately” stands before a circumstance, not before the refusal. Regret for a plain fact sounds like an excuse; state the fact without it." source="refusal-lint.unfortunately" />
          <error line="4" column="1" severity="error" message="Nothing says what the reader can get or do instead. A bare no ends the matter, and often the relationship.&#10;→ Say what the reader can get or do instead: a part of it, a later date, a condition, or somebody else who can help." source="refusal-lint.missing-alternative" />
          <error line="4" column="1" severity="info" message="Two findings of one place stand beneath one line.&#10;A note says more." source="refusal-lint.long-sentence" />
          <error line="6" column="1" severity="warning" message="“Thank you for your understanding” thanks for an understanding that the reader has not shown. It closes the matter for them; end with what you hope for or can offer." source="refusal-lint.thanks-for-understanding" />
        </file>
        <file name="letters/good.md" />
        <file name="letters/bad.eml">
          <error severity="error" message="no such file" source="refusal-lint" />
        </file>
      </checkstyle>
      "
    `)
    await expectValid([output, await render(checkstyle, sampleReport([]))])
  })

  it('gives back what it was given, but for what XML cannot hold', async () => {
    const message = `a\n\t"'<&>]]></script>&amp; %0A \u202e\u0085 ##[x]`
    const letter = sampleLetter('Hi', [findingAt('Hi', 'Hi', {message})], [], {
      path: 'a\u001b\ud800\uffff\n.md'
    })
    const output = await render(checkstyle, sampleReport([letter]))
    expectHarmless(output)
    const found: string[] = []
    const parser = new Parser(
      {
        onopentag: (_, {name, message}) =>
          void found.push(...[name, message].filter((text) => text !== undefined))
      },
      {xmlMode: true}
    )
    parser.end(output)
    expect(found).toEqual(['a␛��\n.md', message])
  })

  it('is valid and harmless whatever a letter and its name hold', async () => {
    const outputs = await Promise.all(
      fc.sample(anyReport, 40).map((letter) => render(checkstyle, sampleReport([letter])))
    )
    for (const output of outputs) expectHarmless(output)
    await expectValid(outputs)
  })
})
