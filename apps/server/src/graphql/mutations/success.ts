import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  unwrapOutputFieldType,
} from '@pothos/core'

/** The Pothos plugin below, by name. */
export const successPlugin = 'journeylineSuccess' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylineSuccess: SuccessPlugin<Types>
    }
  }
}

/** What the success of a mutation is called. */
export const successOf = (mutation: string) => `${capital(mutation)}Success`

/** The name of a field as types are called that are named after it. */
export const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

/**
 * What a mutation returns stands in its success under its own name, which follows from its type: a `Cohort` as `cohort`, several
 * as `cohorts`. A type whose noun is shorter than its name says so (`extensions: { noun: 'review' }`); a mutation that returns
 * several things returns a type that is its success (`success`).
 */
export class SuccessPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { errors } = config.pothosOptions as { errors?: object }
    if (!errors) return config
    const type = this.builder.configStore.getTypeConfig(unwrapOutputFieldType(config.type))
    if (type.graphqlKind !== 'Object')
      throw new Error(`${config.name} returns ${type.name}, which nothing can be added to: return an object`)
    const named =
      type.name === successOf(config.name)
        ? { directResult: true }
        : { dataField: fieldFor(type, config.type.kind === 'List') }
    return { ...config, pothosOptions: { ...config.pothosOptions, errors: { ...named, ...errors } } as never }
  }
}
SchemaBuilder.registerPlugin(successPlugin, SuccessPlugin)

function fieldFor({ name, extensions }: { name: string; extensions?: object | null }, several: boolean) {
  const { noun = `${name.charAt(0).toLowerCase()}${name.slice(1)}` } = (extensions ?? {}) as { noun?: string }
  const field = several ? plural(noun) : noun
  return { name: field, description: descriptionOf(field, several) }
}

/** What a field of a success says: it is called what it holds. */
export const descriptionOf = (field: string, several: boolean) =>
  `The ${field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}, as ${several ? 'they are' : 'it is'} now.`

const plural = (noun: string) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)
