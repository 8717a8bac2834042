/** What the id of a rule looks like. */
export const ruleId = /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/
