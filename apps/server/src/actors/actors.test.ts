import { numberEvents } from '@journeyline/db/events/number-events'
import { cohortUpdated } from '@journeyline/domain/cohorts/acts'
import { expect, test } from 'vitest'
import { useHours } from '../../test/given/written-hours.ts'
import { openId, sealId } from '../graphql/global-id.ts'
import { record } from '../kernel/record.ts'
import { nobodyInParticular, type SignedIn } from '../kernel/viewer.ts'

const { facts, world } = useHours()

const ACTOR = `kind label ... on PersonActor { organization person { name } } ... on SystemActor { system }`
const FILE = '... on FileActor { broughtInBy { label } import { fileName } }'
const FILE_AS_EMPLOYER =
  '... on FileActor { broughtInBy { kind label ... on PersonActor { organization person { name } } } }'

/** Who did something to a record, as a viewer is told. */
async function told(viewer: SignedIn, id: string, of: string) {
  const asked = viewer.kind === 'STAFF' ? `${ACTOR} ${FILE}` : `${ACTOR} ${FILE_AS_EMPLOYER}`
  const [type, field] = of.split('.') as [string, string]
  const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} { ${asked} } } } }`
  return (await world.ask(viewer, document, { id })).data.node[field]
}

async function givenFile(sentBy: SignedIn | null, kind: string) {
  return world.database.staff.prisma.import.create({
    data: { kind, fileName: 'hours-march.csv', status: 'APPLIED', createdById: sentBy?.personId ?? null },
  })
}

async function givenHours(source: string, given: { importId?: string; writtenById?: string } = {}) {
  const { prisma } = world.database.staff
  const placement = await prisma.placement.findUniqueOrThrow({ where: { id: openId(facts.placementId).id } })
  const { id: placementId, enrollmentId, learnerId, employerId } = placement
  const { id } = await prisma.hoursEntry.create({
    data: {
      ...{ placementId, enrollmentId, learnerId, employerId, source, kind: 'OJT', minutes: 60 },
      ...{ onDay: new Date('2026-11-16'), ...given },
    },
  })
  return sealId('HoursEntry', id)
}

test('given hours of a file, then staff are told which and by whom it was brought in; its employer, that it was one of staff’s', async () => {
  const { staff, maria } = facts
  const { id: importId } = await givenFile(staff, 'HOURS')
  const id = await givenHours('IMPORT', { importId, writtenById: staff.personId })
  expect(await told(staff, id, 'HoursEntry.writtenBy')).toEqual({
    ...{ kind: 'FILE', label: `File hours-march.csv, by ${staff.name}` },
    ...{ broughtInBy: { label: staff.name }, import: { fileName: 'hours-march.csv' } },
  })
  expect(await told(maria, id, 'HoursEntry.writtenBy')).toEqual({
    ...{ kind: 'FILE', label: 'A file, by Staff' },
    broughtInBy: { kind: 'PERSON', label: 'Staff', organization: 'SPONSOR', person: null },
  })
})

test('given hours of the command line, of the demo, or of a file that was not kept, then none of them is nobody’s', async () => {
  const { staff, maria } = facts
  const { id: importId } = await givenFile(null, 'HOURS')
  const labels = async (id: string) => [
    (await told(staff, id, 'HoursEntry.writtenBy')).label,
    (await told(maria, id, 'HoursEntry.writtenBy')).label,
  ]
  expect(await labels(await givenHours('IMPORT', { importId }))).toEqual([
    'File hours-march.csv, by Command line',
    'A file, by Command line',
  ])
  expect(await labels(await givenHours('IMPORT'))).toEqual(Array(2).fill('A file, by Command line'))
  expect(await told(staff, await givenHours('DEMO'), 'HoursEntry.writtenBy')).toEqual({
    ...{ kind: 'SYSTEM', label: 'Demo program', system: 'DEMO' },
  })
})

test('given people of one’s own, of staff and of another employer, then an employer is told whom it may know, and for whom the others act', async () => {
  const { staff, maria, rival } = facts
  const own = await givenHours('PERSON', { writtenById: maria.personId })
  expect(await told(maria, own, 'HoursEntry.writtenBy')).toEqual({
    ...{ kind: 'PERSON', label: maria.name, organization: 'EMPLOYER', person: { name: maria.name } },
  })
  const hidden = { kind: 'PERSON', person: null }
  const ofStaff = await givenHours('PERSON', { writtenById: staff.personId })
  expect(await told(maria, ofStaff, 'HoursEntry.writtenBy')).toEqual({
    ...{ ...hidden, label: 'Staff', organization: 'SPONSOR' },
  })
  const ofRival = await givenHours('PERSON', { writtenById: rival.personId })
  expect(await told(maria, ofRival, 'HoursEntry.writtenBy')).toEqual({
    ...{ ...hidden, label: 'Somebody else', organization: null },
  })
  expect(await told(staff, ofRival, 'HoursEntry.writtenBy')).toEqual({
    ...{ kind: 'PERSON', label: rival.name, organization: 'EMPLOYER', person: { name: rival.name } },
  })
})

test('given a change of stage that a file made and another undid, then each names its file', async () => {
  const { staff, admin } = facts
  const { id: importId } = await givenFile(staff, 'ROSTER')
  const { id } = await world.database.staff.prisma.stageChange.create({
    data: {
      ...{ enrollmentId: openId(facts.enrollmentId).id, fromStage: 'READY', toStage: 'APPRENTICESHIP' },
      ...{ effectiveOn: new Date('2026-11-02'), source: 'IMPORT', importId, recordedById: staff.personId },
      ...{ undoneAt: new Date(), undoneImportId: importId, undoneById: admin.personId },
    },
  })
  const change = sealId('StageChange', id)
  const file = { kind: 'FILE', import: { fileName: 'hours-march.csv' } }
  const by = ({ name }: SignedIn) => ({
    ...{ ...file, label: `File hours-march.csv, by ${name}`, broughtInBy: { label: name } },
  })
  expect(await told(staff, change, 'StageChange.recordedBy')).toEqual(by(staff))
  expect(await told(staff, change, 'StageChange.undoneBy')).toEqual(by(admin))
})

test('given a standard that came with the product, then it was published by that', async () => {
  const id = sealId('ProgramVersion', facts.programVersionId)
  for (const viewer of [facts.staff, facts.maria])
    expect(await told(viewer, id, 'ProgramVersion.publishedBy')).toEqual({
      ...{ kind: 'SYSTEM', label: 'Shipped with the product', system: 'SHIPPED' },
    })
})

test('given acts of nobody who signs in, then the command line, the server and a signing link are told apart', async () => {
  const { staff } = world.database
  const { id } = await world.given.cohort()
  const act = () => cohortUpdated(id, {}, { changed: ['name'], version: 2 })
  await nobodyInParticular(staff).transaction((tx) => record(tx, { personId: null }, act()))
  await record(staff.prisma, { personId: null }, act())
  await numberEvents(world.database.worker.pool)
  const { data } = await world.ask(
    facts.staff,
    `{ events(last: 2, filter: { types: [COHORT_UPDATED] }) { nodes { actor { ${ACTOR} } } } }`,
  )
  const system = (name: string, label: string) => ({ actor: { kind: 'SYSTEM', system: name, label } })
  expect(data.events.nodes).toEqual([system('COMMAND_LINE', 'Command line'), system('SERVER', 'The server')])
})
