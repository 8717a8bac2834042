#!/usr/bin/env node
// CommonJS (see package.json beside it): Node starts it without its loader of modules.
// Node 22.1 and later keep what they compiled; for older ones the build has kept it. To ask costs Node 20 a millisecond.
const enableCompileCache =
  Number.parseInt(process.versions.node, 10) < 22 ? undefined : require('node:module').enableCompileCache
enableCompileCache?.()
// What the file holds is shared with threads that lint, so it runs nothing by itself.
void program().main()

function program() {
  if (enableCompileCache) return require('../dist/program/cli.cjs')
  const {exists, load} = require('./compiled.js')
  return exists() ? load(require.resolve('../dist/program/cli.cjs')) : require('../dist/program/cli.cjs')
}
