import {expect, it} from 'vitest'
import fc from '../../test/chance.ts'
import {Gathered} from './gathered.ts'

const piece = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.uint8Array(),
  fc.nat(70_000).map((length) => 'ž'.repeat(length)),
  fc.nat(70_000).map((length) => new Uint8Array(length).fill(length))
)

it('writes all pieces in their order, and few times', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const written: Buffer[] = []
      const gathered = new Gathered((bytes) => written.push(Buffer.from(bytes)))
      for (const each of pieces) gathered.add(each)
      gathered.flush()
      gathered.flush()
      // A half of a pair that stands alone is written as U+FFFD.
      const all = Buffer.concat(pieces.map((each) => Buffer.from(each)))
      expect(Buffer.concat(written).equals(all)).toBe(true)
      expect(written.length).toBeLessThanOrEqual(1 + all.length / 10_000)
    })
  )
})

it('forgets what could not be written, or was thrown away', () => {
  const written: string[] = []
  let isFull = true
  const gathered = new Gathered((bytes) => {
    if (isFull) throw new Error('full')
    written.push(Buffer.from(bytes).toString())
  })
  gathered.add('one')
  expect(() => gathered.flush()).toThrow('full')
  isFull = false
  gathered.add('two')
  gathered.discard()
  gathered.add('three')
  gathered.flush()
  expect(written).toEqual(['three'])
})
