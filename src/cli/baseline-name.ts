/** The baseline that `--update-baseline` writes where `--baseline` names none. */
export const baselineName = '.refusal-lint-baseline.json'
