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

/** Describes the field that means the same on every type: a node's `id`. */
export class WordsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (config.description || config.name !== 'id') return config
    return { ...config, description: 'The id, of no meaning; `node` finds the object by it.' }
  }
}
SchemaBuilder.registerPlugin(wordsPlugin, WordsPlugin)
