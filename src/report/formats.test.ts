import {describe, expect, it} from 'vitest'
import {formatNames, formatters, outlineFormatNames, outlineFormatters} from './formats.ts'
import {cardLetter, render, sampleReport} from './samples.ts'

const look = {color: false, width: 80}

describe('formats', () => {
  it('loads each formatter by its name', async () => {
    const report = sampleReport([cardLetter])
    const outputs = await Promise.all(
      formatNames.map(async (name) => await render(await formatters[name](), report, look))
    )
    expect(
      Object.fromEntries(outputs.map((output, index) => [formatNames[index], output.slice(0, 12)]))
    ).toEqual({
      pretty: 'letters/card',
      unix: 'letters/card',
      json: '{\n  "version',
      sarif: '{\n  "$schema',
      github: '::error file',
      gitlab: '[\n  {\n    "d',
      junit: '<?xml versio',
      checkstyle: '<?xml versio',
      rdjson: '{\n  "source"',
      markdown: '### refusal-',
      html: '<!doctype ht'
    })
    expect(Object.keys(formatters)).toEqual([...formatNames])
  })

  it('loads each formatter of outlines by its name', async () => {
    const report = {letters: [cardLetter], errors: []}
    const outputs = await Promise.all(
      outlineFormatNames.map(async (name) => (await outlineFormatters[name]())(report, look))
    )
    expect(outputs.map((output) => output.slice(0, 4))).toEqual(['lett', '{\n  '])
    expect(Object.keys(outlineFormatters)).toEqual([...outlineFormatNames])
  })
})
