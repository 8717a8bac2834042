export default {
  id: 'no-fax',
  summary: 'A fax number, which nobody answers',
  group: 'wording',
  severity: 'warning',
  preset: 'recommended',
  refusalsOnly: false,
  fixable: false,
  sources: [],
  options: {},
  run() {}
}
