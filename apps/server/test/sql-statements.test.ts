import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { ID_PREFIXES } from '../src/graphql/id-prefixes.ts'
import type { Grown } from '../src/kernel/query-budget.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { operationsOf } from './documents.ts'
import { givenClasses } from './given/classes.ts'
import { growTo } from './grow.ts'
import { useWorld } from './kit.ts'
import { BUDGETS } from './statement-budgets.ts'

const world = useWorld()
let asker: Record<'admin' | 'employer', SignedIn>
let variables: Record<string, Record<string, unknown>>

const operations = (['admin', 'employer'] as const).flatMap((app) =>
  [...operationsOf(app)]
    .filter(([, document]) => document.startsWith('query'))
    .map(([name, document]) => ({ app, key: `${app} ${name}`, document })),
)

/** What every query of both apps costs in SQL statements, and whether it found what it asked for. */
async function costs(): Promise<Record<string, number>> {
  const cost: Record<string, number> = {}
  for (const { app, key, document } of operations) {
    const before = world.statements.length
    const { errors } = await world.ask(asker[app], document, variables[key])
    expect(errors, key).toBeUndefined()
    const sent = world.statements.slice(before).filter((sql) => !/^(begin|commit)|set_config/i.test(sql))
    cost[key] = sent.length
  }
  return cost
}

/** Makes apprentices of the employer's, each with a supervisor and a day's work that waits; each call makes others. */
async function employ(count: number): Promise<void> {
  const { employerId, personId } = asker.employer
  await world.database.staff.pool.query(
    `with placed as (
       insert into placement (employer_id, enrollment_id, supervisor_id, started_on)
       select $1, e.id, $2, e.stage_since from enrollment e join learner l on l.id = e.learner_id
       where e.stage = 'APPRENTICESHIP' and l.external_id like 'grown-%'
         and not exists (select from placement p where p.enrollment_id = e.id) limit $3
       returning id, enrollment_id, employer_id)
     insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source)
     select e.id, e.learner_id, 'OJT', date '2026-11-20', 480, p.id, p.employer_id, 'PERSON'
     from placed p join enrollment e on e.id = p.enrollment_id`,
    [employerId, personId, count],
  )
}

beforeAll(async () => {
  const classes = givenClasses(world)
  await classes.version('2025-12-01')
  await growTo(world.ownerUrl, 300)
  const staff = await world.given.staff('STAFF_ADMIN')
  const employer = await world.given.employerPerson()
  asker = { admin: staff, employer }
  await employ(1)
  const db = world.database.staff.prisma
  const placement = await db.placement.findFirstOrThrow({ where: { employerId: employer.employerId! } })
  const enrollment = await db.enrollment.findFirstOrThrow({ where: { learner: { externalId: 'grown-0' } } })
  const section = await classes.section({ cohortId: enrollment.cohortId })
  await classes.meeting({ courseSectionId: section.id, onDay: '2026-11-30' })
  const meeting = await classes.meeting({ courseSectionId: section.id })
  await db.attendance.create({
    data: { classMeetingId: meeting.id, enrollmentId: enrollment.id, minutes: 60 },
  })
  await world.given.reading({ enrollmentId: enrollment.id })
  await world.given.internship({ enrollmentId: enrollment.id })
  await world.given.review({ enrollmentId: placement.enrollmentId })
  const cursorIn = async (id: string, list: string) => {
    const type = id.slice(0, id.indexOf('_'))
    const first = `... on ${type} { ${list}(first: 1) { pageInfo { endCursor } } }`
    const { data } = await world.ask(staff, `query ($id: ID!) { node(id: $id) { ${first} } }`, { id })
    return data.node[list].pageInfo.endCursor as string
  }
  variables = await variablesOf({ db, enrollment, placement, cursorIn })
})

/** What every query is asked with, by its key: what it is about, beside what many ask by one name. */
async function variablesOf(grown: Grown): Promise<Record<string, Record<string, unknown>>> {
  const { enrollment, placement } = grown
  const rows = { ...placement, ...enrollment, enrollmentId: enrollment.id, placementId: placement.id }
  const ids: Record<string, unknown> = Object.fromEntries(
    Object.entries(rows).flatMap(([column, id]) =>
      ID_PREFIXES.has(typeOf(column)) && typeof id === 'string' ? [[column, sealId(typeOf(column), id)]] : [],
    ),
  )
  const found: Record<string, Record<string, unknown>> = {}
  for (const { key, document } of operations) {
    const about = BUDGETS[key]?.about ?? 'Learner'
    const asked = Object.entries(ids).filter(([name]) => document.includes(`$${name}: ID!`))
    const own = typeof about === 'string' ? { id: ids[columnOf(about)] } : await about(grown)
    found[key] = { ...Object.fromEntries(asked), ...TEXTS, ...own }
  }
  return found
}

/** What many queries ask by one name, beside the ids that they cannot do without. */
const TEXTS = { text: 'given', token: 'unknown', from: '2026-01-01', to: '2026-11-23', after: null }
const typeOf = (column: string) => `${column.charAt(0).toUpperCase()}${column.slice(1, -2)}`
const columnOf = (type: string) => `${type.charAt(0).toLowerCase()}${type.slice(1)}Id`

test('a query costs as many SQL statements at 30,000 learners as at 300, and as many as its budget says', async () => {
  await costs() // published versions are read once and kept
  const few = await costs()
  await growTo(world.ownerUrl, 30_000)
  await employ(200)
  expect(await costs()).toEqual(few)
  expect(few).toEqual(
    Object.fromEntries(Object.entries(BUDGETS).map(([key, { statements }]) => [key, statements])),
  )
}, 180_000)
