import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'

/** The Pothos plugin below, by name. */
export const wordsPlugin = 'journeylineWords' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylineWords: WordsPlugin<Types>
    }
  }
}

/** Describes the fields that mean the same on every type: a node's `id`, and the `data` of a mutation that was done. */
export class WordsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    return config.description ? config : { ...config, description: descriptionOf(config) }
  }
}
SchemaBuilder.registerPlugin(wordsPlugin, WordsPlugin)

function descriptionOf({ name, parentType }: { name: string; parentType: string }): string | undefined {
  if (name === 'id') return 'The id, of no meaning; `node` finds the object by it.'
  return name === 'data' && parentType.endsWith('Success') ? 'It, as it is now.' : undefined
}
