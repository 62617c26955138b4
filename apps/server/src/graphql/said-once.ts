import { isReferencedType } from '@journeyline/domain/references/external-reference'
import SchemaBuilder, {
  BasePlugin,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core'
import { ID_PREFIXES } from './id-prefixes.ts'
import type { Scope } from './schemas/audiences.ts'

/** The Pothos plugin below, by name. */
export const wordsPlugin = 'journeylineWords' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylineWords: WordsPlugin<Types>
    }
  }
}

/**
 * Says what follows from how a thing is declared, so that nobody has to write it and it can't be untrue: what a node's `id` is, of
 * which type an id is that is asked for, and who may ask for a field.
 */
export class WordsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (config.name === 'id' && !config.description) return { ...config, ...ID }
    const scopes = (config.pothosOptions as { authScopes?: Partial<Record<Scope, boolean>> }).authScopes
    return { ...config, description: sentences(config.description, whoMay(config.parentType, scopes)) }
  }

  override onInputFieldConfig(config: PothosInputFieldConfig<Types>): PothosInputFieldConfig<Types> {
    const { onlyFor } = config.pothosOptions
    const described = sentences(config.description, onlyFor && ONLY[onlyFor].says)
    return { ...config, description: sentences(described, idOf(config.name)) }
  }
}
SchemaBuilder.registerPlugin(wordsPlugin, WordsPlugin)

const ID = { description: 'The id, of no meaning; `node` finds the object by it.' }

const ONLY: Record<Scope, { says?: string }> = {
  signedIn: {},
  staff: { says: 'Staff only.' },
  staffAdmin: { says: 'Staff admins only.' },
  employer: { says: 'Employers only.' },
}
const BOTH = { says: 'Staff and employers.' }

/** Where nothing is said of who asks, everybody signed in may; of what is done, also that. */
function whoMay(parent: string, scopes: Partial<Record<Scope, boolean>> | undefined): string | undefined {
  const [scope] = Object.keys(scopes ?? {}) as Scope[]
  if (scope === 'signedIn' && parent === 'Mutation') return BOTH.says
  return scope && ONLY[scope].says
}

/** An input called `learnerId` takes an id of the type `Learner`, and so does any role of a learner before it. */
function idOf(name: string): string | undefined {
  const [, noun, many] = /^(.*)Id(s?)$/.exec(name) ?? []
  const type = noun && typeCalled(noun)
  if (!type) return undefined
  const ids = `${many ? 'Ids' : 'Id'} of the type \`${type}\``
  const says = `, or a reference of yours: \`${type}:system:value\``
  return `${ids}${isReferencedType(type) ? says : ''}.`
}

function typeCalled(noun: string): string | undefined {
  const type = noun.charAt(0).toUpperCase() + noun.slice(1)
  return ROLES[noun] ?? [...ID_PREFIXES.keys()].find((one) => one === type || noun.endsWith(one))
}

/** What is called after a field that leads to the type, and not after the type. */
const ROLES: Record<string, string> = { supervisor: 'Person' }

const sentences = (said: string | null | undefined, more: string | undefined) =>
  more && said ? `${said} ${more}` : said
