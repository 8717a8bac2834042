import type {presets} from '../../rules/rule.ts'
import {version} from '../version.ts'
import type {Piece} from './piece.ts'
import type {Place} from './place.ts'

/** How a configuration can be written. */
export const configurationFormats = ['json', 'yaml'] as const

/** One of them. */
export type ConfigurationFormat = (typeof configurationFormats)[number]

/** What a new configuration says. */
export interface NewConfiguration {
  format: ConfigurationFormat
  preset: (typeof presets)[number]
  places: ReadonlyArray<Place>
  /** Forms of tags that are no known template language's. */
  placeholders: ReadonlyArray<string>
  /** Whether the package lies in `node_modules`, and its schema with it. */
  installed: boolean
}

/**
 * Write a configuration.
 *
 * @param what What it says.
 * @returns The file.
 */
export async function configurationPiece({
  format,
  preset,
  places,
  placeholders,
  installed
}: NewConfiguration): Promise<Piece> {
  const schema = installed
    ? './node_modules/refusal-lint/schema.json'
    : `https://unpkg.com/refusal-lint@${version}/schema.json`
  const settings = {
    extends: preset,
    files: places.map(({path}) => path),
    ...(placeholders.length > 0 ? {placeholders} : {})
  }
  if (format === 'json')
    return {
      file: '.refusallintrc.json',
      text: `${JSON.stringify({$schema: schema, ...settings}, null, 2)}\n`
    }
  const {stringify} = await import('yaml')
  return {
    file: '.refusallintrc.yaml',
    text: `# yaml-language-server: $schema=${schema}\n${stringify(settings, {lineWidth: 0})}`
  }
}
