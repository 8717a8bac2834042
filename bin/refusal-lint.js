#!/usr/bin/env node
import module from 'node:module'

// Node 22.1 and later keep what they compiled; older ones do without.
module.enableCompileCache?.()
module.createRequire(import.meta.url)('../dist/program/cli.cjs')
