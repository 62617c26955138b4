import { ACCESS } from '@journeyline/db/access/every-noun'
import { ROLES, type Role } from '@journeyline/domain/people/roles'
import SchemaBuilder, {
  BasePlugin,
  type FieldRequiredness,
  type InputType,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core'
import type { Viewer } from '../../kernel/viewer.ts'

/** The Pothos plugin below, by name. */
export const audiencesPlugin = 'journeylineAudiences' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylineAudiences: AudiencesPlugin<Types>
    }

    export interface InputFieldOptions<
      Types extends SchemaTypes = SchemaTypes,
      Type extends InputType<Types> | [InputType<Types>] = InputType<Types> | [InputType<Types>],
      Req extends FieldRequiredness<Type> = FieldRequiredness<Type>,
    > {
      /** Who alone has this argument, or this field of an input; nobody else's schema does, so nobody else can send it. */
      onlyFor?: Scope
    }
  }
}

/** Who signs in to a schema of their own. */
export const AUDIENCES = ROLES
export type Audience = Role

/** Whom a field's scope lets in. */
const LET_IN: Record<Scope, readonly Audience[]> = {
  signedIn: AUDIENCES,
  staff: ['STAFF', 'STAFF_ADMIN'],
  staffAdmin: ['STAFF_ADMIN'],
  employer: ['EMPLOYER'],
}
export type Scope = 'signedIn' | 'staff' | 'staffAdmin' | 'employer'

/** The scopes that a viewer has. */
export function scopesOf(viewer: Viewer): Record<Scope, boolean> {
  const audience = audienceOf(viewer)
  const has = (scope: Scope) => audience !== null && LET_IN[scope].includes(audience)
  return {
    signedIn: has('signedIn'),
    staff: has('staff'),
    staffAdmin: has('staffAdmin'),
    employer: has('employer'),
  }
}

/**
 * Notes beside every type and field for whom it is there: a field for whom its scopes let in, a node for whom the database shows
 * rows of its table, an argument or a field of an input for whom it is marked. Nothing is said a second time, so that no schema can
 * promise what is refused, or hide what is allowed.
 */
export class AudiencesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    const subGraphs = withSystems(SEEN_BY.get(config.name) ?? AUDIENCES, this.#isForPeople(config))
    return {
      ...config,
      ...(isMarked(config) && { description: `${config.description} ${MADE_FOR_PEOPLE.says}` }),
      extensions: { ...config.extensions, subGraphs },
    } as PothosTypeConfig // the description of whichever kind it is
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const scopes = (config.pothosOptions as { authScopes?: unknown }).authScopes
    const subGraphs = withSystems(letIn(scopes), isMarked(config))
    return { ...config, extensions: { ...config.extensions, subGraphs } }
  }

  override onInputFieldConfig(config: PothosInputFieldConfig<Types>): PothosInputFieldConfig<Types> {
    const { onlyFor } = config.pothosOptions
    if (!onlyFor) return config
    const subGraphs = withSystems(LET_IN[onlyFor], false)
    return { ...config, extensions: { ...config.extensions, subGraphs } }
  }

  /** Whether a type is marked, or a page or edge of one that is. */
  #isForPeople(config: PothosTypeConfig): boolean {
    const [, listed] = /^(.+?)(?:Connection|Edge)$/.exec(config.name) ?? []
    const store = this.builder.configStore
    return isMarked(config) || (!!listed && store.hasConfig(listed) && isMarked(store.getTypeConfig(listed)))
  }
}
SchemaBuilder.registerPlugin(audiencesPlugin, AudiencesPlugin)

/**
 * What a system is to have, once one can sign in: what staff have, but for what is marked `forPeople` in its extensions, the models
 * of our own screens and acts with one's own password or with a link.
 */
export const SYSTEMS = 'SYSTEMS'

const MADE_FOR_PEOPLE = {
  says: 'Made for a page that people look at: it changes with the page, and no system will have it.',
}

const isMarked = ({ extensions }: { extensions?: object | null }) =>
  (extensions as { forPeople?: boolean } | null | undefined)?.forPeople === true

const withSystems = (audiences: readonly Audience[], forPeople: boolean): readonly string[] =>
  audiences.includes('STAFF') && !forPeople ? [...audiences, SYSTEMS] : audiences

function letIn(scopes: unknown): readonly Audience[] {
  if (scopes === undefined) return AUDIENCES
  if (typeof scopes !== 'object' || scopes === null)
    throw new Error('Whom a field lets in has to be known before it is asked')
  const names = Object.keys(scopes) as Scope[]
  return AUDIENCES.filter((audience) => names.every((name) => LET_IN[name].includes(audience)))
}

const SEEN_BY = new Map(
  Object.values(ACCESS).flatMap(({ node, sees, ofAdmins }): [string, readonly Audience[]][] =>
    node === undefined
      ? []
      : [
          [
            node,
            [
              ...(sees.employer ? LET_IN.employer : []),
              ...(sees.staff ? LET_IN[ofAdmins ? 'staffAdmin' : 'staff'] : []),
            ],
          ],
        ],
  ),
)

/** Whether rows of a node's type are shown to these people at all. */
export const isShownTo = (audience: Audience, typename: string) =>
  SEEN_BY.get(typename)?.includes(audience) ?? false

/** Whose schema a viewer asks; null for who is not signed in. */
export function audienceOf(viewer: Viewer): Audience | null {
  return viewer.kind === 'ANONYMOUS' ? null : viewer.role
}
