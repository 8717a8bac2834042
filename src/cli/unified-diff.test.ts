import {expect, it} from 'vitest'
import {unifiedDiff} from './unified-diff.ts'

it('is empty where nothing changes', () => {
  expect(unifiedDiff('a.md', {text: 'a\n', bom: false}, 'a\n')).toBe('')
})

it('quotes names as git does, and keeps the byte order mark', () => {
  expect(unifiedDiff('a "b\\c"\n.md', {text: 'a\n', bom: true}, 'b\n')).toBe(
    '--- "a/a \\"b\\\\c\\"\\n.md"\n+++ "b/a \\"b\\\\c\\"\\n.md"\n@@ -1,1 +1,1 @@\n-\uFEFFa\n+\uFEFFb\n'
  )
})

it('leaves lines alone that look like the head of a diff', () => {
  expect(unifiedDiff('a.md', {text: '-- a\t\nb\n', bom: false}, '++ a\t\nb\n')).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n--- a\t\n+++ a\t\n b\n'
  )
})

it('gives a letter from elsewhere a name that git apply takes', () => {
  expect(unifiedDiff('/srv/a.md', {text: 'a\n', bom: false}, 'b\n')).toContain(
    '--- a/srv/a.md\n+++ b/srv/a.md\n'
  )
})
