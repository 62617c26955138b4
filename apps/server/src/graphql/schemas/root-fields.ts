import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { DirectiveLocation, GraphQLDirective, GraphQLInt, GraphQLList } from 'graphql'

/** The Pothos plugin below, by name. */
export const rootFieldsPlugin = 'journeylineRootFields' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylineRootFields: RootFieldsPlugin<Types>
    }
  }
}

/**
 * A field of Query or Mutation that fails takes only itself away: each may be null, and whatever fails below one makes that one null, so
 * that what was asked, or done, beside it is answered. A field that is null for no other reason is noted to be so.
 */
export class RootFieldsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (!ROOTS.includes(config.parentType) || config.type.nullable) return config
    return {
      ...config,
      type: { ...config.type, nullable: true },
      extensions: { ...config.extensions, [NULL_ON_ERROR]: true },
    }
  }
}
SchemaBuilder.registerPlugin(rootFieldsPlugin, RootFieldsPlugin)

const ROOTS = ['Query', 'Mutation']
const NULL_ON_ERROR = 'nullOnError'

/** Whether a field is null only where it failed. */
export const isNullOnError = ({ extensions }: { extensions: object }) => NULL_ON_ERROR in extensions

/** As clients that take an error as an error know it: they give the field a type without null. */
export const semanticNonNullDirective = new GraphQLDirective({
  name: 'semanticNonNull',
  description:
    'The field is null only where it failed: then `errors` has an entry with its path. What was asked beside it is answered all the same.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    levels: {
      type: new GraphQLList(GraphQLInt),
      defaultValue: [0],
      description: 'At which depth of lists; here always the field itself.',
    },
  },
})
