import fc from 'fast-check'
import { connectionFromArray, offsetToCursor } from 'graphql-relay'
import { beforeAll, describe, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import type { Viewer } from '../src/kernel/viewer.ts'
import { useWorld } from '../test/kit.ts'

const world = useWorld()
const ROWS = 25 // more than a page has unless asked otherwise

interface PageArguments {
  first?: number
  last?: number
  after?: string
  before?: string
}
interface Page {
  edges: { cursor: string; node: Record<string, string> }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: number
}

/** Each list: how to ask for it, and where in the answer it is. `PAGE` stands for the arguments. */
const LISTS = {
  candidates: { document: 'candidates(PAGE) { edges { cursor node { id } } INFO }', at: ['candidates'] },
  'candidates by id': {
    document: 'candidates(orderBy: { field: ID }, PAGE) { edges { cursor node { id } } INFO }',
    at: ['candidates'],
  },
  'candidates by change, the latest first': {
    document:
      'candidates(orderBy: { field: UPDATED_AT, direction: DESC }, PAGE) { edges { cursor node { id } } INFO }',
    at: ['candidates'],
  },
  learners: { document: 'learners(PAGE) { edges { cursor node { id } } INFO }', at: ['learners'] },
  'board cards': {
    document:
      'board(programId: $program, cohortId: $cohort) { columns(stages: [INTERNSHIP]) { cards(PAGE) { edges { cursor node { enrollmentId } } INFO } } }',
    at: ['board', 'columns', 0, 'cards'],
  },
  'cohort rows': {
    document:
      'node(id: $cohort) { ... on Cohort { rows(PAGE) { edges { cursor node { enrollmentId } } INFO } } }',
    at: ['node', 'rows'],
  },
  'cohort enrollments': {
    document:
      'node(id: $cohort) { ... on Cohort { enrollments(PAGE) { edges { cursor node { id } } INFO } } }',
    at: ['node', 'enrollments'],
  },
}
type List = keyof typeof LISTS
const lists = Object.keys(LISTS) as List[]

let staff: Viewer
let ids: { program: string; cohort: string }

beforeAll(async () => {
  staff = await world.given.staff()
  const { id, programId } = await world.given.cohort()
  for (let row = 0; row < ROWS; row++) {
    const since = `2026-10-${10 + (row % 4)}` // some share their day, so that the order needs the id too
    await world.given.candidate({ cohortId: id, lastName: row % 3 ? 'Khan' : 'Reed', since })
  }
  ids = { program: sealId('Program', programId), cohort: sealId('Cohort', id) }
})

describe.each(lists)('%s', (list) => {
  let whole: Page
  beforeAll(async () => {
    whole = await pageOf(list, { first: 100 })
  })

  test('come whole and each once', () => {
    const names = whole.edges.map(({ node }) => JSON.stringify(node))
    expect(new Set(names).size).toBe(ROWS)
    expect(whole.totalCount).toBe(ROWS)
  })

  test("come in the pages that Relay's reference implementation cuts", async () => {
    const place = fc.option(fc.nat(ROWS - 1), { nil: undefined })
    const size = fc.option(fc.nat(ROWS + 5), { nil: undefined })
    await fc.assert(
      fc.asyncProperty(fc.boolean(), size, place, async (forward, size, place) => {
        const cursor = place === undefined ? undefined : whole.edges[place]!.cursor
        const page = await pageOf(
          list,
          forward ? { first: size, after: cursor } : { last: size, before: cursor },
        )
        const fromBeginning = forward || (size === undefined && place === undefined)
        expect(page).toEqual(expectedPage(whole, { forward: fromBeginning, size, place }))
      }),
      { numRuns: 60 },
    )
  })

  test('refuse a page that can not be', async () => {
    const { cursor } = whole.edges[3]!
    const foreign = (await pageOf(lists[(lists.indexOf(list) + 1) % lists.length]!, { first: 1 })).edges[0]!
      .cursor
    const changed = `${cursor.slice(0, -1)}${cursor.endsWith('A') ? 'B' : 'A'}`
    const most = /^(candidates|learners)/.test(list) ? 2000 : 100 // what systems copy comes in larger pages
    const size = (sentence: string, argument: string, asked: number) => ({
      ...{ sentence, values: { argument, size: asked, most }, ...at(argument) },
      ...(sentence === 'PAGE_TOO_LARGE' ? { code: sentence } : {}),
    })
    const at = (argument: string) => ({
      inputPath: [argument],
      coordinate: expect.stringMatching(new RegExp(`^\\w+\\.\\w+\\(${argument}:\\)$`)),
    })
    const said = (sentence: string, argument: string) => ({ sentence, values: {}, ...at(argument) })
    const malformed = { code: 'INVALID_CURSOR', ...said('CURSOR_MALFORMED', 'after') }
    const another = (argument: string) => ({
      code: 'INVALID_CURSOR',
      ...said('CURSOR_OF_ANOTHER_LIST', argument),
    })
    const tooLarge = `and ${most} is the limit`
    const refused: [PageArguments, string, object?][] = [
      [{ first: most + 1 }, tooLarge, size('PAGE_TOO_LARGE', 'first', most + 1)],
      [{ last: most + 500 }, tooLarge, size('PAGE_TOO_LARGE', 'last', most + 500)],
      [{ first: -1 }, 'first is -1', size('PAGE_SIZE_NEGATIVE', 'first', -1)],
      [{ last: -5 }, 'last is -5', size('PAGE_SIZE_NEGATIVE', 'last', -5)],
      [{ first: 2, last: 2 }, 'not for both', said('PAGE_FIRST_AND_LAST', 'last')],
      [{ after: cursor, before: cursor }, 'not for both', said('PAGE_AFTER_AND_BEFORE', 'before')],
      [{ first: 2, before: cursor }, 'first goes with after', said('PAGE_CURSOR_OF_OTHER_END', 'before')],
      [{ last: 2, after: cursor }, 'last with before', said('PAGE_CURSOR_OF_OTHER_END', 'after')],
      [{ first: 2, after: 'nonsense' }, 'not one of ours', malformed],
      [{ first: 2, after: '' }, 'not one of ours', malformed],
      [{ first: 2, after: changed }, 'not one of ours', malformed],
      [{ first: 2, after: foreign }, 'belongs to another list', another('after')],
      [{ last: 2, before: foreign }, 'belongs to another list', another('before')],
    ]
    for (const [asked, why, facts] of refused) {
      const { errors } = await ask(list, asked)
      expect(errors, JSON.stringify(asked)).toEqual([
        expect.objectContaining({
          message: expect.stringContaining(why),
          extensions: { code: 'BAD_USER_INPUT', ...facts },
        }),
      ])
    }
  })
})

/** The page that graphql-relay cuts out of the whole list. */
function expectedPage(
  whole: Page,
  { forward, size = 20, place }: { forward: boolean; size?: number; place?: number },
): Page {
  const cursor = place === undefined ? undefined : offsetToCursor(place)
  const { edges, pageInfo } = connectionFromArray(
    whole.edges,
    forward ? { first: size, after: cursor } : { last: size, before: cursor },
  )
  return {
    edges: edges.map(({ node }) => node),
    pageInfo: {
      startCursor: edges[0]?.node.cursor ?? null,
      endCursor: edges.at(-1)?.node.cursor ?? null,
      // The reference leaves the other direction at false; the spec lets a server tell what it knows: the row of the
      // cursor is there.
      hasNextPage: pageInfo.hasNextPage || (!forward && place !== undefined),
      hasPreviousPage: pageInfo.hasPreviousPage || (forward && place !== undefined),
    },
    totalCount: ROWS,
  }
}

function ask(list: List, page: PageArguments) {
  const document = LISTS[list].document
    .replace('PAGE', 'first: $first, last: $last, after: $after, before: $before')
    .replace('INFO', 'pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount')
  const given = ['program', 'cohort'].filter((name) => document.includes(`$${name}`))
  const variables = `$first: Int, $last: Int, $after: String, $before: String ${given.map((name) => `, $${name}: ID!`)}`
  return world.ask(staff, `query (${variables}) { ${document} }`, { ...ids, ...page })
}

async function pageOf(list: List, page: PageArguments): Promise<Page> {
  const { data, errors } = await ask(list, page)
  expect(errors).toBeUndefined()
  return LISTS[list].at.reduce((within, key) => within[key], data)
}
