import { loadDemo } from '@journeyline/db/demo/load-demo'
import { numberEvents } from '@journeyline/db/events/number-events'
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { toDate } from '../src/kernel/days.ts'
import { employerViewer, type SignedIn } from '../src/kernel/viewer.ts'
import { schemaOf } from '../src/start/schema.ts'
import { useWorld } from '../test/kit.ts'

const world = useWorld()
const ROLES = ['STAFF_ADMIN', 'EMPLOYER'] as const
type Role = (typeof ROLES)[number]
const viewers = {} as Record<Role, SignedIn>

beforeAll(async () => {
  const { database, given } = world
  await loadDemo({ ...database, hashPassword: async (password) => `hash of ${password}` })
  const db = database.staff.prisma
  const [largest] = await db.placement.groupBy({
    by: ['employerId'],
    where: { supervisorId: { not: null } },
    _count: true,
    orderBy: { _count: { employerId: 'desc' } },
    take: 1,
  })
  const { employerId } = largest!
  const { supervisor } = await db.placement.findFirstOrThrow({
    where: { employerId, supervisorId: { not: null } },
    include: { supervisor: true },
  })
  viewers.STAFF_ADMIN = await given.staff('STAFF_ADMIN')
  viewers.EMPLOYER = employerViewer(database.employer, { ...supervisor!, role: 'EMPLOYER', employerId })
  // what the demo has none of
  const { id: toId } = await given.user({ role: 'EMPLOYER', employerId })
  await viewers.EMPLOYER.db.delegation.create({
    data: {
      ...{ employerId, fromId: supervisor!.id, toId, createdById: supervisor!.id },
      ...{ startsOn: toDate('2026-11-23'), endsOn: toDate('2026-11-27') },
    },
  })
  const { id: learnerId } = await db.learner.findFirstOrThrow({
    orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' }],
  })
  const named = { system: 'payroll', value: '00017' }
  await db.externalReference.create({ data: { ...named, subjectType: 'Learner', subjectId: learnerId } })
  await viewers.EMPLOYER.db.externalReference.create({
    data: { ...named, subjectType: 'Employer', subjectId: employerId },
  })
  const file = { name: 'x.pdf', contentType: 'application/pdf', bytes: 1, sha256: 'x' }
  await db.evidenceFile.create({ data: { ...file, learnerId } })
  await db.import.create({ data: { kind: 'ROSTER', fileName: 'x.csv', status: 'PREVIEWED', bytesTotal: 1 } })
  await database.auth.prisma.invitation.create({
    data: { email: 'x@example.org', role: 'STAFF', tokenHash: 'x', expiresAt: toDate('2026-12-01') },
    select: { id: true },
  })
  await numberEvents(database.worker.pool)
}, 240_000)

/** The way to the lists of an object that is no node: of which node, by which roots, and through which fields. */
const WITHIN: Record<string, Record<Role, { of: string; through: (list: string) => string }>> = {
  CompetencyStanding: {
    STAFF_ADMIN: { of: 'Enrollment', through: standings },
    EMPLOYER: { of: 'Placement', through: standings },
  },
}
function standings(list: string) {
  return `within: competencies { functions { competencies { ${list} } } }`
}

/** A list that takes a filter, and where it stands. */
interface Filtered {
  on: string
  field: GraphQLField<unknown, unknown>
  filter: GraphQLInputField[]
}

function filteredLists(role: Role): Filtered[] {
  const types = Object.values(schemaOf[role].getTypeMap()).filter(isObjectType)
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const filter = field.args.find(({ name }) => name === 'filter')
      const input = filter && getNamedType(filter.type)
      return isInputObjectType(input)
        ? [{ on: type.name, field, filter: Object.values(input.getFields()) }]
        : []
    }),
  )
}

/** What may be asked of a field of a filter, one by one: of all of these some pick other rows than all, or are refused. */
function asked(type: GraphQLInputType): unknown[] {
  const bare = getNullableType(type)
  if (isListType(bare)) return asked(bare.ofType).map((one) => [one])
  if (isEnumType(bare)) return bare.getValues().map(({ name }) => name)
  return VALUES[getNamedType(bare).name] ?? []
}
const VALUES: Record<string, unknown[]> = {
  Boolean: [true, false],
  DateTime: ['2100-01-01T00:00:00.000Z'],
  ID: ['Program_AAAAAAAAAAAAAAAAAAAAAA'], // as well written as any, and of nothing
  LocalDate: ['1900-01-01', '2100-01-01'],
  String: ['Nobody is called this'],
}

/** A list's rows: how many, and what tells them from others. */
interface Rows {
  count: number
  said: string
}

describe.each(ROLES)('given the demo, %s asks', (role) => {
  const ask = (document: string, variables?: Record<string, unknown>) =>
    world.ask(viewers[role], document, variables)

  /** An object whose list has rows, among the first of those that a root list has, or that stand one list below. */
  const parents = new Map<string, Promise<string[]>>()
  const idsOf = (typename: string) => {
    const known = parents.get(typename) ?? found(typename)
    parents.set(typename, known)
    return known
  }
  async function found(typename: string): Promise<string[]> {
    const roots = pagesOf('Query', typename)
    for (const root of roots) {
      const { data } = await ask(`{ list: ${root}(first: 60) { nodes { id } } }`)
      const ids = data.list.nodes.map(({ id }: { id: string }) => id)
      if (ids.length > 0) return ids
    }
    for (const { on, name } of above(typename)) {
      const [root] = pagesOf('Query', on)
      if (!root) continue
      const { data } = await ask(
        `{ list: ${root}(first: 60) { nodes { within: ${name}(first: 5) { nodes { id } } } } }`,
      )
      const ids = data.list.nodes.flatMap(({ within }: never) =>
        (within as { nodes: { id: string }[] }).nodes.map(({ id }) => id),
      )
      if (ids.length > 0) return ids
    }
    return []
  }
  const pagesOf = (on: string, of: string) =>
    Object.values(
      (
        schemaOf[role].getType(on) as never as { getFields(): Record<string, GraphQLField<unknown, unknown>> }
      ).getFields(),
    )
      .filter(({ type }) => getNamedType(type).name === `${of}Connection`)
      .map(({ name }) => name)
  const above = (of: string) =>
    Object.values(schemaOf[role].getTypeMap())
      .filter(isObjectType)
      .flatMap(({ name: on }) => (on === 'Query' ? [] : pagesOf(on, of).map((name) => ({ on, name }))))

  /** How many rows a list has under a filter, and the first of them; null where it is refused, which is to nobody for who they are. */
  async function rowsOf(
    { on, field }: Filtered,
    filter: object,
    parent: string | null,
  ): Promise<Rows | null> {
    const node = schemaOf[role].getType(getNamedType(field.type).name.replace(/Connection$/, ''))
    const rows =
      isObjectType(node) && 'id' in node.getFields()
        ? 'totalCount nodes { id }'
        : 'totalCount nodes { __typename }'
    const list = (type: string) => `list: ${field.name}(filter: $filter) { ${type} }`
    const type = field.args.find(({ name }) => name === 'filter')!.type
    const document =
      parent === null
        ? `query ($filter: ${type}) { ${list(rows)} }`
        : `query ($filter: ${type}, $id: ID!) { node(id: $id) { ... on ${WITHIN[on]?.[role].of ?? on} { ${WITHIN[on]?.[role].through(list(rows)) ?? list(rows)} } } }`
    const { data, errors } = await ask(document, { filter, ...(parent ? { id: parent } : {}) })
    if (errors) {
      expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('FORBIDDEN')
      return null
    }
    const { totalCount, nodes } = data.list ?? data.node.list ?? together(data.node.within)
    return { count: totalCount, said: `${totalCount} ${nodes.map(({ id }: { id: string }) => id).join()}` }
  }

  /** The rows of a list that an object has several of. */
  function together(within: {
    functions: { competencies: { list: { totalCount: number; nodes: { id: string }[] } }[] }[]
  }) {
    const lists = within.functions.flatMap(({ competencies }) => competencies.map(({ list }) => list))
    return {
      totalCount: lists.reduce((sum, { totalCount }) => sum + totalCount, 0),
      nodes: lists.flatMap(({ nodes }) => nodes),
    }
  }

  test.each(filteredLists(role).map((list) => [`${list.on}.${list.field.name}`, list] as const))(
    'what %s is filtered by restricts it or is refused',
    async (_name, list) => {
      const candidates = list.on === 'Query' ? [null] : await idsOf(WITHIN[list.on]?.[role].of ?? list.on)
      let parent: string | null = null
      let all: Rows = { count: 0, said: '' }
      for (const one of candidates) {
        const rows = await rowsOf(list, {}, one)
        if (rows && rows.count > all.count) [parent, all] = [one, rows]
        if (all.count > 3) break
      }
      expect(all.count, 'it has rows').toBeGreaterThan(0)
      const ignored: string[] = []
      for (const { name, type } of list.filter) {
        const answers = []
        for (const value of asked(type)) answers.push(await rowsOf(list, { [name]: value }, parent))
        if (answers.every((rows) => rows?.said === all.said)) ignored.push(name)
        if (isListType(getNullableType(type)))
          expect((await rowsOf(list, { [name]: [] }, parent))?.count ?? 0, `${name}: []`).toBe(0)
      }
      expect(ignored).toEqual([])
    },
  )
})
