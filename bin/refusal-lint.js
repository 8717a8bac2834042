#!/usr/bin/env node
// CommonJS (see package.json beside it): Node starts it without its loader of modules.
// Node 22.1 and later keep what they compiled; to ask costs Node 20 a millisecond.
const kept =
  Number.parseInt(process.versions.node, 10) < 22 ? undefined : require('node:module').enableCompileCache?.()
const engine = require('./engine.js').openEngine(kept?.directory)
// What the file holds is shared with threads that lint, so it runs nothing by itself.
const {main} = engine.load(require.resolve('../dist/program/cli.cjs'))
void main(engine).then(() => engine.keep())
