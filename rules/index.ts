import abruptRefusal from './abrupt-refusal/rule.ts'
import belittling from './belittling/rule.ts'
import blame from './blame/rule.ts'
import bluntNo from './blunt-no/rule.ts'
import complexWords from './complex-words/rule.ts'
import condescension from './condescension/rule.ts'
import deadEnd from './dead-end/rule.ts'
import emptyPromise from './empty-promise/rule.ts'
import excessApology from './excess-apology/rule.ts'
import hedgedRefusal from './hedged-refusal/rule.ts'
import longParagraph from './long-paragraph/rule.ts'
import longSentence from './long-sentence/rule.ts'
import missingAcknowledgement from './missing-acknowledgement/rule.ts'
import missingAlternative from './missing-alternative/rule.ts'
import missingCondition from './missing-condition/rule.ts'
import missingDate from './missing-date/rule.ts'
import missingEmpathy from './missing-empathy/rule.ts'
import missingEnclosureNote from './missing-enclosure-note/rule.ts'
import missingGoodwill from './missing-goodwill/rule.ts'
import missingNumber from './missing-number/rule.ts'
import missingReason from './missing-reason/rule.ts'
import missingRecipient from './missing-recipient/rule.ts'
import missingReference from './missing-reference/rule.ts'
import missingRefusal from './missing-refusal/rule.ts'
import missingSignature from './missing-signature/rule.ts'
import missingSubjectMatter from './missing-subject-matter/rule.ts'
import missingThanks from './missing-thanks/rule.ts'
import negativeWording from './negative-wording/rule.ts'
import rudeness from './rudeness/rule.ts'
import type {Preset, Rule, Severity} from './rule.ts'
import {presets} from './rule.ts'
import spelling from './spelling/rule.ts'
import thanksForUnderstanding from './thanks-for-understanding/rule.ts'
import unfilledPlaceholder from './unfilled-placeholder/rule.ts'
import unfortunately from './unfortunately/rule.ts'
import vagueReason from './vague-reason/rule.ts'

/** All rules, in the order of the catalogue. */
export const rules: ReadonlyArray<Rule> = [
  unfortunately,
  excessApology,
  thanksForUnderstanding,
  emptyPromise,
  bluntNo,
  deadEnd,
  blame,
  condescension,
  belittling,
  rudeness,
  hedgedRefusal,
  unfilledPlaceholder,
  missingRecipient,
  missingReason,
  vagueReason,
  missingAlternative,
  missingThanks,
  missingAcknowledgement,
  missingGoodwill,
  abruptRefusal,
  missingRefusal,
  missingSignature,
  missingDate,
  missingNumber,
  missingReference,
  missingEnclosureNote,
  missingSubjectMatter,
  missingCondition,
  longSentence,
  longParagraph,
  missingEmpathy,
  negativeWording,
  complexWords,
  spelling
]

/** What the engine itself reports, under ids that are set like those of rules. */
export const engineRules: ReadonlyArray<{id: string; summary: string; severity: Severity}> = [
  {id: 'unused-suppression', summary: 'A comment that silences nothing', severity: 'warning'},
  {id: 'too-complex', summary: 'A block that is too complex to be read', severity: 'info'},
  {id: 'unsupported-language', summary: 'A letter in a language that is not read', severity: 'info'}
]

/**
 * The severity that a preset gives a rule.
 *
 * @param rule The rule.
 * @param preset The preset.
 * @returns The severity, or `off`.
 */
export function severityIn(rule: Rule, preset: Preset): Severity | 'off' {
  return presets.indexOf(rule.preset) <= presets.indexOf(preset) ? rule.severity : 'off'
}
