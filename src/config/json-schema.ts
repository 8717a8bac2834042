import {type JsonSchema, toJsonSchema} from '@valibot/to-json-schema'
import {engineRules, rules} from '../../rules/index.ts'
import type {OptionSpec} from '../../rules/rule.ts'
import {moves} from '../letter/model.ts'
import {configurationSchema, phrasesSchema, rulesSchema} from './schema.ts'

/** Where the schema is published. */
export const schemaAddress = 'https://unpkg.com/refusal-lint/schema.json'

/**
 * Make the configuration's JSON Schema, draft 7, for completion in editors.
 *
 * @returns The schema, as plain data.
 */
export function jsonSchema(): object {
  const schema = toJsonSchema(configurationSchema, {
    target: 'draft-07',
    typeMode: 'input',
    overrideSchema({valibotSchema, jsonSchema: converted}) {
      if (valibotSchema === rulesSchema) return {...converted, ...rulesPart()}
      if (valibotSchema === phrasesSchema) return {...converted, properties: phrasesPart(converted)}
      return undefined
    }
  })
  const {$schema, ...rest} = schema
  return {$schema, $id: schemaAddress, title: 'Configuration of refusal-lint', ...rest}
}

function rulesPart(): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  for (const {id, summary, options} of rules) properties[id] = rulePart(summary, options)
  for (const {id, summary} of engineRules) properties[id] = rulePart(summary, {})
  return {type: 'object', properties, additionalProperties: ownPart()}
}

/** A rule of somebody's own, whose options are not known here. */
function ownPart(): JsonSchema {
  const severity: JsonSchema = {enum: ['off', 'info', 'warning', 'error']}
  const items: JsonSchema[] = [severity, {type: 'object'}]
  return {
    description: 'A rule of your own, from `plugins`',
    anyOf: [severity, {type: 'array', items, minItems: 1, maxItems: 2}]
  }
}

function rulePart(summary: string, options: Readonly<Record<string, OptionSpec>>): JsonSchema {
  const severity: JsonSchema = {enum: ['off', 'info', 'warning', 'error']}
  const properties = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, {...spec}]))
  return {
    description: summary,
    anyOf: [
      severity,
      {
        type: 'array',
        items: [severity, {type: 'object', properties, additionalProperties: false}],
        minItems: 1,
        maxItems: 2
      }
    ]
  }
}

/** What phrases can do; lists may be named too. */
function phrasesPart({additionalProperties}: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    moves.map((move) => [move, typeof additionalProperties === 'object' ? additionalProperties : {}])
  )
}
