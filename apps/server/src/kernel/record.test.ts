import { cohortUpdated } from '@journeyline/domain/cohorts/acts'
import { hoursApproved, hoursWritten, supervisorNamed } from '@journeyline/domain/hours/acts'
import { languageChosen } from '@journeyline/domain/people/acts'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { TODAY, useWorld } from '../../test/kit.ts'
import { updateCohort } from '../cohorts/update-cohort.ts'
import { sealId } from '../graphql/global-id.ts'
import { record } from './record.ts'

const world = useWorld()

const eventsOf = (subjectId: string) =>
  world.database.staff.prisma.event.findMany({
    where: { subjectId },
    orderBy: { written: 'asc' },
    omit: { id: true, written: true, recordedAt: true, employerIds: true, actorSystem: true },
  })
const trailOf = (subjectId: string) =>
  world.database.staff.prisma.auditEntry.findMany({ where: { subjectId }, omit: { id: true, at: true } })

async function givenCohort() {
  const { id, code, capacity } = await world.given.cohort({ name: 'Fall' })
  const details = { code, name: 'Spring', startsOn: '2026-09-01', expectedEndsOn: '2027-08-31', capacity }
  return { id, code, details }
}

test('an act stands in the audit trail with its words and in the log without: which details changed, not what they are', async () => {
  const sam = await world.given.staff()
  const { id, details } = await givenCohort()
  const before = await world.database.staff.prisma.cohort.findUniqueOrThrow({ where: { id } })
  await updateCohort(sam, { cohortId: sealId('Cohort', id), expectedVersion: before.version, details })
  const changed = ['name', 'startsOn', 'expectedEndsOn']
  const subject = { act: 'cohort.updated', subjectType: 'Cohort', subjectId: id, actorId: sam.personId }
  expect(await eventsOf(id)).toEqual([
    {
      ...subject,
      version: 1,
      touches: [id],
      data: { changed, version: before.version + 1 },
      effectiveOn: new Date(TODAY.toString()),
      placements: {},
      position: null,
    },
  ])
  expect(await trailOf(id)).toEqual([
    { ...subject, detail: { before: JSON.parse(JSON.stringify(before)), after: details } },
  ])
})

test('an act that is taken back has never happened: neither the trail nor the log knows of it', async () => {
  const sam = await world.given.staff()
  const { id } = await givenCohort()
  const act = cohortUpdated(id, {}, { changed: ['name'], version: 2 })
  const failing = sam.transaction(async (tx) => {
    await record(tx, sam, act)
    throw new Error('in the middle')
  })
  await expect(failing).rejects.toThrow('in the middle')
  expect([await eventsOf(id), await trailOf(id)]).toEqual([[], []])
})

test('several acts of one transaction keep their order, and say from which day each holds', async () => {
  const sam = await world.given.staff()
  const [id, enrollmentId, learnerId] = [uuidv7(), uuidv7(), uuidv7()]
  const written = hoursWritten(
    id,
    { kind: 'OJT', onDay: '2026-11-20', minutes: 90, note: 'with Noor' },
    { enrollmentId, learnerId },
  )
  await sam.transaction((tx) => record(tx, sam, written, hoursApproved(id, {}, { enrollmentId, learnerId })))
  expect(await eventsOf(id)).toMatchObject([
    {
      act: 'hours.written',
      touches: [id, enrollmentId, learnerId],
      data: { kind: 'OJT', onDay: '2026-11-20', minutes: 90, enrollmentId, learnerId },
      effectiveOn: new Date('2026-11-20'),
    },
    {
      act: 'hours.approved',
      touches: [id, enrollmentId, learnerId],
      data: { enrollmentId, learnerId },
      effectiveOn: new Date(TODAY.toString()),
    },
  ])
})

test('an employer records what employers do with its own records, in the own name, and nothing else', async () => {
  const { given, database } = world
  const [maria, rival] = [await given.employerPerson(), await given.employerPerson()]
  const { id: enrollmentId } = await given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-11-02' })
  const employed = ({ employerId }: { employerId: string | null }, alongsideReason: string | null = null) =>
    database.staff.prisma.placement.create({
      data: {
        ...{ enrollmentId, employerId: employerId!, alongsideReason },
        startedOn: new Date('2026-11-02T00:00:00Z'),
      },
    })
  const [own, foreign] = [await employed(maria), await employed(rival, 'PART_TIME_EACH')]
  const named = ({ id }: { id: string }) => supervisorNamed(id, { supervisorId: null }, { enrollmentId })
  const attempt = (viewer: { personId: string | null }, act: Parameters<typeof record>[2]) =>
    maria
      .transaction((tx) => record(tx, viewer, act))
      .then(
        () => 'recorded',
        ({ meta }) => meta?.driverAdapterError?.cause?.originalCode,
      )
  expect([
    await attempt(maria, named(own)),
    await attempt(maria, languageChosen(maria.personId, { language: 'en' })),
    await attempt(maria, named(foreign)),
    await attempt(maria, named({ id: uuidv7() })),
    await attempt(maria, languageChosen(rival.personId, { language: 'en' })),
    await attempt({ personId: uuidv7() }, named(own)),
    await attempt({ personId: null }, named(own)),
    await attempt(maria, cohortUpdated(uuidv7(), {}, { changed: [], version: 1 })),
  ]).toEqual(['recorded', 'recorded', ...Array(6).fill('42501')])
})
