#!/usr/bin/env node
import module from 'node:module'

// Node 22.1 and later keep what they compiled; older ones do without.
module.enableCompileCache?.()
await import('../dist/cli.js')
