import fc from 'fast-check'
import { connectionFromArray } from 'graphql-relay'
import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { toDate } from '../src/kernel/days.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { useWorld } from './kit.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff()
})

const LETTERS = ['A', 'B', 'C', 'D'] as const
type Letter = (typeof LETTERS)[number]

/** A row of a list: what it is sorted by beside its id, and what it is known by there. */
interface Row {
  id: string
  node: string
  letter: Letter
}
/** A list with rows of its own, and what can happen to them. */
interface List {
  field: (page: string) => string
  /** Of a page of edges, what a row is known by. */
  node: string
  isByLetter: boolean
  add(letter: Letter): Promise<Row>
  rename(row: Row, letter: Letter): Promise<unknown>
  leave?(row: Row): Promise<unknown>
}

const db = () => world.database.staff.prisma
const unique = () => `Q${crypto.randomUUID().slice(0, 8)}`

/** Learners found by a word in their name: who is called otherwise leaves the list. */
async function learners(order: 'NAME' | 'ID', direction: 'ASC' | 'DESC'): Promise<List> {
  const text = unique()
  const name = (letter: Letter) => `${text} ${letter}`
  return {
    field: (page) =>
      `learners(${page}, filter: { text: "${text}" }, orderBy: { field: ${order}, direction: ${direction} })`,
    node: 'id',
    isByLetter: order === 'NAME',
    add: async (letter) => {
      const { id } = await world.given.learner({ firstName: 'Ann', lastName: name(letter) })
      return { id, node: sealId('Learner', id), letter }
    },
    rename: ({ id }, letter) => db().learner.update({ where: { id }, data: { lastName: name(letter) } }),
    leave: ({ id }) => db().learner.update({ where: { id }, data: { lastName: 'Abel' } }),
  }
}

/** The enrollments of a cohort, a relation, by a day that is corrected between pages. */
async function enrollments(): Promise<List> {
  const cohort = await world.given.cohort({ capacity: 200 })
  const day = (letter: Letter) => `2026-09-0${LETTERS.indexOf(letter) + 1}`
  return {
    field: (page) =>
      `node(id: "${sealId('Cohort', cohort.id)}") { ... on Cohort { list: enrollments(${page}, orderBy: { field: ENROLLED_ON }) PAGE } }`,
    node: 'id',
    isByLetter: true,
    add: async (letter) => {
      const { id } = await world.given.enrollment({ cohortId: cohort.id, enrolledOn: day(letter) })
      return { id, node: sealId('Enrollment', id), letter }
    },
    rename: ({ id }, letter) =>
      db().enrollment.update({ where: { id }, data: { enrolledOn: toDate(day(letter)) } }),
  }
}

/** The lines of a cohort's page, one statement of our own. */
async function cohortRows(): Promise<List> {
  const cohort = await world.given.cohort({ capacity: 200 })
  const text = unique()
  const rename = (id: string, lastName: string) =>
    db().enrollment.update({ where: { id }, data: { learner: { update: { lastName } } } })
  return {
    field: (page) =>
      `node(id: "${sealId('Cohort', cohort.id)}") { ... on Cohort { list: rows(${page}, filter: { text: "${text}" }) PAGE } }`,
    node: 'enrollmentId',
    isByLetter: false,
    add: async (letter) => {
      const { id } = await world.given.enrollment({ cohortId: cohort.id, lastName: `${text} ${letter}` })
      return { id, node: sealId('Enrollment', id), letter }
    },
    rename: ({ id }, letter) => rename(id, `${text} ${letter}`),
    leave: ({ id }) => rename(id, 'Abel'),
  }
}

async function pageOf({ field, node }: List, backward: boolean, size: number, cursor: string | null) {
  const from = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`
  const selection = `{ nodes { ${node} } edges { node { ${node} } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`
  const asked = field(`${backward ? 'last' : 'first'}: ${size}${from}`)
  const document = asked.includes('PAGE') ? asked.replace('PAGE', selection) : `list: ${asked} ${selection}`
  const { data, errors } = await world.ask(staff, `{ ${document} }`)
  expect(errors).toBeUndefined()
  const { nodes, edges, pageInfo } = data.list ?? data.node.list
  expect(nodes).toEqual(edges.map((edge: { node: object }) => edge.node))
  return {
    nodes: nodes.map((one: Record<string, string>) => one[node]) as string[],
    cursor: (backward ? pageInfo.startCursor : pageInfo.endCursor) as string | null,
    hasMore: (backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage) as boolean,
  }
}

const letter = fc.constantFrom(...LETTERS)
const change = fc.record({ what: fc.constantFrom('ADD', 'RENAME', 'LEAVE'), which: fc.nat(99), letter })
const course = fc.record({
  rows: fc.array(letter, { maxLength: 7 }),
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  backward: fc.boolean(),
  changes: fc.array(change, { maxLength: 5 }),
})

const LISTS: [name: string, direction: 'ASC' | 'DESC', make: () => Promise<List>][] = [
  ['learners by name', 'ASC', () => learners('NAME', 'ASC')],
  ['learners by name from Z', 'DESC', () => learners('NAME', 'DESC')],
  ['learners by id', 'ASC', () => learners('ID', 'ASC')],
  ['enrollments of a cohort by a day', 'ASC', enrollments],
  ['lines of a cohort’s page', 'ASC', cohortRows],
]

test.each(LISTS)(
  'given rows that come, change and go between its pages, when %s are read to the end, then each page is what follows its place, as graphql-relay says',
  async (_name, direction, make) => {
    const isLess = ({ isByLetter }: List, one: Row, other: Row) =>
      isByLetter && one.letter !== other.letter ? one.letter < other.letter : one.id < other.id

    await fc.assert(
      fc.asyncProperty(course, async ({ rows: letters, sizes, backward, changes }) => {
        const list = await make()
        const comesFirst = (one: Row, other: Row) =>
          direction === 'ASC' ? isLess(list, one, other) : isLess(list, other, one)
        let rows: Row[] = []
        for (const one of letters) rows.push(await list.add(one))
        const [first, moved, seen] = [[...rows], new Set<string>(), [] as string[]]
        const ahead = [...changes]
        let place: Row | null = null
        let cursor: string | null = null
        for (let at = 0; ; at++) {
          const size = sizes[at % sizes.length]!
          const beyond = rows
            .filter((row) => !place || (backward ? comesFirst(row, place) : comesFirst(place, row)))
            .sort((one, other) => (comesFirst(one, other) ? -1 : 1))
          const relay = connectionFromArray(
            beyond.map(({ node }) => node),
            backward ? { last: size } : { first: size },
          )
          const page = await pageOf(list, backward, size, cursor)
          expect(page.nodes).toEqual(relay.edges.map(({ node }) => node))
          expect(page.hasMore).toBe(relay.pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage'])
          seen.push(...page.nodes)
          if (!page.hasMore) break
          const last = backward ? page.nodes[0] : page.nodes.at(-1)
          place = { ...rows.find(({ node }) => node === last)! }
          cursor = page.cursor

          const next = ahead.shift()
          const row = next && rows[next.which % rows.length]
          if (next?.what === 'ADD') rows.push(await list.add(next.letter))
          if (next?.what === 'RENAME' && row) {
            await list.rename(row, next.letter)
            if (list.isByLetter) moved.add(row.node)
            rows = rows.map((one) => (one === row ? { ...row, letter: next.letter } : one))
          }
          if (next?.what === 'LEAVE' && row && list.leave) {
            await list.leave(row)
            rows = rows.filter((one) => one !== row)
          }
        }
        const stayed = first.filter(({ node }) => !moved.has(node) && rows.some((row) => row.node === node))
        for (const { node } of stayed) expect(seen.filter((one) => one === node)).toEqual([node])
      }),
      { numRuns: 12 },
    )
  },
)
