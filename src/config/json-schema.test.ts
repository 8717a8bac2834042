import {expect, test} from 'vitest'
import {engineRules, rules} from '../../rules/index.ts'
import {jsonSchema} from './json-schema.ts'
import {configurationSchema, overrideSchema} from './schema.ts'

interface Part {
  description?: string
  properties: Record<string, Part>
  additionalProperties?: unknown
  items: Part
  required?: string[]
  enum?: unknown[]
}

const schema: Part & Record<string, unknown> = JSON.parse(JSON.stringify(jsonSchema()))

test('the schema is a draft 7 schema that knows every key, with a description', () => {
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
  expect(Object.keys(schema.properties)).toEqual(Object.keys(configurationSchema.entries))
  expect(schema.additionalProperties).toBe(false)
  const {items} = schema.properties.overrides ?? {items: schema}
  expect(Object.keys(items.properties)).toEqual(Object.keys(overrideSchema.entries))
  expect({more: items.additionalProperties, required: items.required}).toEqual({
    more: false,
    required: ['files']
  })
  const all = [...Object.entries(schema.properties), ...Object.entries(items.properties)]
  expect(all.filter(([, {description}]) => !description)).toEqual([])
})

test('the schema knows every rule, with its summary and options', () => {
  for (const part of [schema.properties.rules, schema.properties.overrides?.items.properties.rules]) {
    expect(Object.keys(part?.properties ?? {})).toEqual([...rules, ...engineRules].map(({id}) => id))
    expect(part?.additionalProperties).toMatchObject({description: 'A rule of your own, from `plugins`'})
    expect(part?.properties['excess-apology']).toEqual({
      description: 'More than one apology',
      anyOf: [
        {enum: ['off', 'info', 'warning', 'error']},
        {
          type: 'array',
          items: [
            {enum: ['off', 'info', 'warning', 'error']},
            {
              type: 'object',
              properties: {
                max: {
                  type: 'integer',
                  default: 1,
                  minimum: 0,
                  description: 'How many apologies a refusal may have.'
                },
                maxWhenTermsChanged: {
                  type: 'integer',
                  default: 2,
                  minimum: 0,
                  description: 'The same where something agreed is taken back.'
                }
              },
              additionalProperties: false
            }
          ],
          minItems: 1,
          maxItems: 2
        }
      ]
    })
  }
})

test('the schema offers what phrases can do, kinds and levels', () => {
  expect(schema.properties.phrases?.properties.alternative).toMatchObject({
    type: 'array',
    items: {type: 'string'}
  })
  expect(schema.properties.phrases?.additionalProperties).toMatchObject({type: 'array'})
  expect(schema.properties.kind?.enum).toContain('job-offer')
  expect(schema.properties.failOn?.enum).toEqual(['error', 'warning', 'info', 'never'])
})
