import { writeStandard } from '@journeyline/db/standards/write-standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { expect, test } from 'vitest'
import { useHours } from '../../../test/given/written-hours.ts'
import { sealId } from '../../graphql/global-id.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const { facts, write, written, decide, mutate, world } = useHours()

test('the inbox shows what waits, the earliest day first, and says of each whether it is one’s own to approve', async () => {
  const theirs = await written(facts.staff, { onDay: '2026-11-18' })
  const own = await written(facts.maria, { onDay: '2026-11-19' })
  const { data } = await world.ask(
    facts.maria,
    '{ hoursToDecide(filter: { kinds: [OJT] }) { totalCount edges { node { id onDay placement { apprenticeName } mayApprove { allowed reason } } } } }',
  )
  const placement = { apprenticeName: 'Noor Khan' }
  expect(data.hoursToDecide).toEqual({
    totalCount: 2,
    edges: [
      { node: { id: theirs, onDay: '2026-11-18', placement, mayApprove: { allowed: true, reason: null } } },
      {
        node: {
          ...{ id: own, onDay: '2026-11-19', placement },
          mayApprove: { allowed: false, reason: expect.stringMatching(/^You wrote/) },
        },
      },
    ],
  })
})

test('the inbox can be asked for what one may approve, and holds just the entries that say so', async () => {
  const { maria, omar, staff, admin } = facts
  for (const [writer, onDay] of [
    [staff, '2026-11-17'],
    [maria, '2026-11-18'],
    [omar, '2026-11-19'],
  ] as const)
    await written(writer, { onDay })
  await written(staff, { kind: 'RTI', onDay: '2026-11-20', minutes: 60 })
  const details = { startsOn: '2026-11-23', endsOn: '2026-11-27' }
  await mutate(maria, 'createDelegation', {
    ...{ fromId: sealId('Person', maria.personId), toId: sealId('Person', omar.personId), details },
  })
  const inbox = async (viewer: SignedIn) => {
    const entries = 'edges { node { onDay mayApprove { allowed } placement { apprenticeName } } }'
    const { data } = await world.ask(
      viewer,
      `query ($placementId: ID!) { all: hoursToDecide(filter: { placementId: $placementId }) { ${entries} }
        mine: hoursToDecide(filter: { placementId: $placementId, mayApprove: true }) { totalCount ${entries} }
        others: hoursToDecide(filter: { placementId: $placementId, mayApprove: false }) { totalCount ${entries} } }`,
      { placementId: facts.placementId },
    )
    const { all, mine, others } = data
    const allowed = (is: boolean) => all.edges.filter(({ node }: Edge) => node.mayApprove.allowed === is)
    expect(mine).toEqual({ totalCount: mine.edges.length, edges: allowed(true) })
    expect(others).toEqual({ totalCount: others.edges.length, edges: allowed(false) })
    return mine.edges.map(({ node }: Edge) => node.onDay)
  }
  expect(await inbox(maria)).toEqual(['2026-11-17', '2026-11-19'])
  expect(await inbox(omar)).toEqual(['2026-11-17', '2026-11-18'])
  expect(await inbox(staff)).toEqual(['2026-11-18', '2026-11-19'])
  expect(await inbox(admin)).toEqual(['2026-11-17', '2026-11-18', '2026-11-19'])
  const named = (expectedVersion: number, details: object) =>
    mutate(maria, 'updatePlacement', { placementId: facts.placementId, expectedVersion, details }, SUPERVISED)
  const version = (await named(0, {})).placement.version
  expect(await inbox(maria)).toEqual(['2026-11-17', '2026-11-19'])
  expect(await named(version - 1, { supervisorId: null })).toEqual({
    __typename: 'StaleVersionError',
    message: 'The employment was changed meanwhile. Read it again, look at the change, and try again.',
  })
  expect(await inbox(maria)).toEqual(['2026-11-17', '2026-11-19'])
  const nobody = { placement: { version: version + 1, supervisor: null } }
  expect(await named(version, { supervisorId: null })).toMatchObject(nobody)
  expect(await inbox(omar)).toEqual(['2026-11-17', '2026-11-18'])
  expect(await named(version, { supervisorId: null })).toMatchObject(nobody)
})

const SUPERVISED = 'placement { version supervisor { name } }'

type Edge = { node: { onDay: string; mayApprove: { allowed: boolean } } }

test('where the program lets people approve their own, the inbox asked for these holds them too', async () => {
  const db = world.database.staff.prisma
  const { id: programId } = await world.given.program()
  const { title, type, particulars } = US_MEDICAL_CODER
  const policies = { ...US_MEDICAL_CODER.policies, secondPersonApproves: false }
  const version = await db.programVersion.create({
    data: {
      ...{ programId, number: 96, status: 'DRAFT', title, type, particulars, policies },
      effectiveFrom: new Date('2026-11-20'),
    },
  })
  await writeStandard(db, version.id, { ...US_MEDICAL_CODER, policies })
  await db.programVersion.update({ where: { id: version.id }, data: { status: 'PUBLISHED' } })
  const enrollment = await world.given.enrollment({
    ...{ enrolledOn: '2026-11-20', stage: 'APPRENTICESHIP', since: '2026-11-20' },
  })
  const placement = await db.placement.create({
    data: {
      ...{ enrollmentId: enrollment.id, employerId: facts.maria.employerId! },
      startedOn: new Date('2026-11-20T00:00:00Z'),
    },
  })
  const placementId = sealId('Placement', placement.id)
  await write(facts.maria, { apprentice: { placementId } })
  await write(facts.maria, {})
  const { data } = await world.ask(
    facts.maria,
    '{ hoursToDecide(filter: { mayApprove: true }) { edges { node { placement { id } mayApprove { allowed } } } } }',
  )
  expect(data.hoursToDecide.edges).toEqual([
    { node: { placement: { id: placementId }, mayApprove: { allowed: true } } },
  ])
})

test('an employer’s rejected hours that were not sent again can be found, and are its own', async () => {
  const [open, again] = [await written(facts.maria), await written(facts.maria, { onDay: '2026-11-19' })]
  await decide(facts.staff, 'reject', [open, again])
  await mutate(facts.maria, 'resubmitHours', {
    entries: [{ hoursEntryId: again, details: { minutes: 450 } }],
  })
  const rejected = async (viewer: SignedIn, sentAgain: boolean) => {
    const { data } = await world.ask(
      viewer,
      `query ($sentAgain: Boolean!) { viewer { employer {
        hoursEntries(filter: { statuses: [REJECTED], sentAgain: $sentAgain }) { totalCount edges { node { id } } } } } }`,
      { sentAgain },
    )
    return data.viewer.employer.hoursEntries
  }
  expect(await rejected(facts.maria, false)).toEqual({ totalCount: 1, edges: [{ node: { id: open } }] })
  expect(await rejected(facts.maria, true)).toEqual({ totalCount: 1, edges: [{ node: { id: again } }] })
  expect(await rejected(facts.rival, false)).toEqual({ totalCount: 0, edges: [] })
})

test('the inbox costs as many statements for a hundred entries as for one', async () => {
  const count = async () => {
    const before = world.statements.length
    await world.ask(
      facts.staff,
      '{ hoursToDecide(first: 100) { edges { node { id writtenBy { label } enrollment { learner { name } } mayApprove { allowed } } } } }',
    )
    return world.statements.length - before
  }
  await written(facts.staff)
  const few = await count()
  for (let day = 9; day < 20; day++) {
    const onDay = `2026-11-${String(day).padStart(2, '0')}`
    await write(facts.staff, ...Array.from({ length: 9 }, () => ({ onDay, minutes: 60 })))
  }
  expect(await count()).toBe(few)
})
