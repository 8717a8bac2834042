#!/usr/bin/env node
// CommonJS (see package.json beside it): Node starts it without its loader of modules.
const {enableCompileCache} = require('node:module')

// Node 22.1 and later keep what they compiled; older ones do without.
enableCompileCache?.()
// What the file holds is shared with threads that lint, so it runs nothing by itself.
void require('../dist/program/cli.cjs').main()
