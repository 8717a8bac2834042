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
    expect(outputs.map((output) => output.slice(0, 15))).toEqual([
      'letters/card.md',
      'letters/card.md',
      '{\n  "version": 1'.slice(0, 15)
    ])
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
