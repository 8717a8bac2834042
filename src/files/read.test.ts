import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import fc from '../../test/chance.ts'
import {asNobody} from './as-nobody.ts'
import {decode, encode} from './decode.ts'
import {FileError} from './file-error.ts'
import {loadFile} from './load.ts'
import {parseSize, shownSize} from './size.ts'
import {readStdin} from './stdin.ts'

let file: string

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'load-')), 'a.md')
})

afterEach(() => {
  rmSync(join(file, '..'), {recursive: true})
})

function load(content: string | Buffer, maxFileSize?: number): unknown {
  writeFileSync(file, content)
  return loadFile(file, {maxFileSize})
}

const bytes = (...values: number[]) => Buffer.from(values)

const faults: Array<[string, Buffer, string]> = [
  ['a binary file', Buffer.from('Dear\0'), 'unexpected binary file, expected text'],
  [
    'invalid UTF-8',
    Buffer.concat([Buffer.from('Dear\nMs\n'), bytes(0xc3, 0x28)]),
    'invalid UTF-8 in line 3; save it as UTF-8'
  ],
  ['a character cut in half', Buffer.from('né').subarray(0, 2), 'invalid UTF-8 in line 1; save it as UTF-8'],
  [
    'UTF-16 of either order',
    Buffer.from('\uFEFFDear', 'utf16le'),
    'unexpected UTF-16, expected UTF-8; save it as UTF-8'
  ],
  [
    'UTF-16 of the other order',
    Buffer.from('\uFEFFDear', 'utf16le').swap16(),
    'unexpected UTF-16, expected UTF-8; save it as UTF-8'
  ],
  ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x44, 0, 0, 0), 'unexpected UTF-32, expected UTF-8; save it as UTF-8'],
  [
    'UTF-32 of the other order',
    bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x44),
    'unexpected UTF-32, expected UTF-8; save it as UTF-8'
  ]
]

describe('a file', () => {
  test('is read as text, with or without a byte order mark', () => {
    expect(load('Dear Ms Novák,\r\n')).toEqual({text: 'Dear Ms Novák,\r\n', bom: false})
    expect(load('\uFEFFDear')).toEqual({text: 'Dear', bom: true})
    expect(load('')).toEqual({text: '', bom: false})
    expect(load('\uFEFF')).toEqual({text: '', bom: true})
  })

  test.each(faults)('is refused where it is %s', (_, content, cause) => {
    expect(() => load(content)).toThrow(new FileError(file, `${cause}`))
  })

  test('is refused where it is too large', () => {
    expect(load('Dear', 4)).toEqual({text: 'Dear', bom: false})
    expect(() => load('Dear!', 4)).toThrow(
      new FileError(file, `larger than the limit of 4 B (\`--max-file-size\`)`)
    )
    expect(() => load(Buffer.alloc(1_000_001))).toThrow(
      `${file}: larger than the limit of 1 MB (\`--max-file-size\`)`
    )
  })

  test('is refused where it is none', () => {
    expect(() => loadFile(file)).toThrow(new FileError(file, `no such file`))
    mkdirSync(file)
    expect(() => loadFile(file)).toThrow(new FileError(file, `unexpected folder, expected a file`))
    expect(() => loadFile('/dev/zero')).toThrow(
      '/dev/zero: unexpected pipe, socket or device, expected a file'
    )
    const pipe = join(file, 'pipe.md')
    execFileSync('mkfifo', [pipe])
    expect(() => loadFile(pipe)).toThrow(`${pipe}: unexpected pipe, socket or device, expected a file`)
    const round = join(file, 'round.md')
    symlinkSync('round.md', round)
    expect(() => loadFile(round)).toThrow(`${round}: a symbolic link that leads back to itself`)
  })

  test('is refused where it may not be read', async () => {
    writeFileSync(file, 'Dear')
    chmodSync(file, 0)
    await asNobody(dirname(file), async () =>
      expect(() => loadFile(file)).toThrow(new FileError(file, `permission denied`))
    )
  })

  test('has the bytes that its text is made to again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.boolean(), (text, bom) => {
        const content = Buffer.from(`${bom ? '\uFEFF' : ''}${text.replaceAll('\0', ' ')}`)
        expect(encode(decode(content, 'a.md'))).toEqual(content)
      })
    )
  })
})

describe('standard input', () => {
  test('is read to its end, characters over chunks too', async () => {
    const [first, second] = [Buffer.from('\uFEFFNová').subarray(0, 7), Buffer.from('\uFEFFNovák').subarray(7)]
    expect(await readStdin({}, 'a.md', Readable.from([first, second]))).toEqual({text: 'Novák', bom: true})
    expect(await readStdin({}, undefined, Readable.from([]))).toEqual({text: '', bom: false})
  })

  test.each(faults)('is refused where it is %s', async (_, content, cause) => {
    await expect(readStdin({}, undefined, Readable.from([content]))).rejects.toThrow(
      new FileError('<stdin>', cause)
    )
  })

  test('without an end is refused at the limit', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1000, 97)
      })()
    )
    await expect(readStdin({maxFileSize: 5000}, 'a.md', endless)).rejects.toThrow(
      new FileError('a.md', 'larger than the limit of 5 kB (`--max-file-size`)')
    )
  })

  test('that breaks is refused with the cause', async () => {
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('read EISDIR'), {code: 'EISDIR'}))
      }
    })
    await expect(readStdin({}, undefined, broken)).rejects.toThrow(
      new FileError('<stdin>', 'unexpected folder, expected a file')
    )
  })
})

describe('a size', () => {
  test.each([
    ['1MB', 1_000_000, '1 MB'],
    ['500 kB', 500_000, '500 kB'],
    ['2MiB', 2_097_152, '2 MiB'],
    ['1.5m', 1_500_000, '1.5 MB'],
    ['1g', 1_000_000_000, '1 GB'],
    ['4097', 4097, '4097 B'],
    ['10b', 10, '10 B']
  ])('is read and written: %s', (text, size, shown) => {
    expect([parseSize(text), shownSize(size)]).toEqual([size, shown])
  })

  test.each(['', 'MB', '-1', '0', '1 TB', '1e3', '0.5b', '1MB 2', '99999999999GB'])(
    'is refused: `%s`',
    (text) => {
      expect(() => parseSize(text)).toThrow(
        `unexpected size \`${text}\`, expected a number with or without a unit, such as \`500kB\`, \`1MB\` or \`2MiB\``
      )
    }
  )
})
