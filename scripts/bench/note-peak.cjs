// Notes the most memory that a process has held, in KiB, when it ends.
const {writeFileSync} = require('node:fs')

process.on('exit', () => writeFileSync(process.env.REFUSAL_LINT_PEAK, String(process.resourceUsage().maxRSS)))
