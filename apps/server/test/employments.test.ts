import { beforeEach, expect, test } from 'vitest'
import { storeEvidence } from '../src/evidence/store-evidence.ts'
import { sealId } from '../src/graphql/global-id.ts'
import { toDate } from '../src/kernel/days.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { inPieces } from './in-pieces.ts'
import { clock, useWorld } from './kit.ts'

const world = useWorld()

/** Noor worked for Lakeside Health until November 20 and works for Valley Imaging since; today is November 23. */
interface Facts {
  staff: SignedIn
  former: SignedIn
  employer: SignedIn
  enrollmentId: string
  learnerId: string
  formerPlacement: string
  placement: string
  signOff: string
  reviews: { former: string; own: string }
}
let facts: Facts

beforeEach(async () => {
  const { given, database } = world
  const db = database.staff.prisma
  const [staff, former, employer] = [
    await given.staff(),
    await given.employerPerson(),
    await given.employerPerson(),
  ]
  const {
    id: enrollmentId,
    learnerId,
    programVersionId,
  } = await given.enrollment({
    stage: 'APPRENTICESHIP',
    since: '2026-10-05',
  })
  const placed = (employerId: string, startedOn: string, endedOn: string | null) =>
    db.placement.create({
      data: { enrollmentId, employerId, startedOn: toDate(startedOn), endedOn: endedOn && toDate(endedOn) },
    })
  const formerPlacement = await placed(former.employerId!, '2026-10-05', '2026-11-20')
  const placement = await placed(employer.employerId!, '2026-11-21', null)
  const { id: competencyId } = await db.competency.findFirstOrThrow({
    where: { programVersionId, code: 'JF1.A' },
  })
  const { id: signOff } = await db.signOff.create({
    data: {
      ...{
        enrollmentId,
        competencyId,
        level: 3,
        judgedOn: toDate('2026-11-02'),
        judgedBy: 'Maria Delgado, Lakeside',
      },
      ...{ witness: 'Omar Haddad', note: 'Needed a second screen.' },
    },
  })
  const held = async (heldOn: string) => (await given.review({ enrollmentId, heldOn })).id
  facts = {
    ...{ staff, former, employer, enrollmentId, learnerId, signOff },
    formerPlacement: sealId('Placement', formerPlacement.id),
    placement: sealId('Placement', placement.id),
    reviews: { former: await held('2026-11-10'), own: await held('2026-11-22') },
  }
})

const seen = async (viewer: SignedIn, id: string, fields: string) => {
  const { data, errors } = await world.ask(
    viewer,
    `query ($id: ID!) { node(id: $id) { ... on Placement { ${fields} } } }`,
    { id },
  )
  expect(errors).toBeUndefined()
  return data.node
}

test('a new employer is told what was achieved before it came, and nothing of who judged or what was seen', async () => {
  const competency = `competencies { met functions { competencies { competency { code } level met
    signOff { level judgedOn judgedBy witness note recordedBy { label } evidence { id } } } } }`
  const { competencies } = await seen(facts.employer, facts.placement, competency)
  const standing = competencies.functions[0].competencies[0]
  expect([competencies.met, standing]).toEqual([
    1,
    {
      ...{ competency: { code: 'JF1.A' }, level: 3, met: true },
      signOff: {
        ...{ level: 3, judgedOn: '2026-11-02', judgedBy: 'Before this employment' },
        ...{ witness: null, note: null, recordedBy: { label: 'Somebody else' }, evidence: [] },
      },
    },
  ])
  const node = 'query ($id: ID!) { node(id: $id) { id } }'
  for (const viewer of [facts.employer, facts.former])
    expect((await world.ask(viewer, node, { id: sealId('SignOff', facts.signOff) })).data.node).toBeNull()
  expect(await facts.employer.db.signOff.findMany({ where: { enrollmentId: facts.enrollmentId } })).toEqual(
    [],
  )
})

test('a new employer counts what was achieved before it came into the progress', async () => {
  const { progress } = await seen(
    facts.employer,
    facts.placement,
    'progress { requirements { kind measure { done } } }',
  )
  const competencies = progress.requirements.find((one: { kind: string }) => one.kind === 'COMPETENCIES')
  expect(competencies).toEqual({ kind: 'COMPETENCIES', measure: { done: 1 } })
})

test('each employer sees the reviews of its own time; the former one none any more', async () => {
  const reviews = 'reviews { totalCount edges { node { id goals } } }'
  expect(await seen(facts.employer, facts.placement, reviews)).toEqual({
    reviews: {
      totalCount: 1,
      edges: [{ node: { id: sealId('Review', facts.reviews.own), goals: 'Inpatient charts.' } }],
    },
  })
  expect(await seen(facts.former, facts.formerPlacement, reviews)).toEqual({
    reviews: { totalCount: 0, edges: [] },
  })
  const node = 'query ($id: ID!) { node(id: $id) { id } }'
  const id = sealId('Review', facts.reviews.former)
  expect((await world.ask(facts.employer, node, { id })).data.node).toBeNull()
})

test('what a former employer sees of an apprentice stands as it stood on the last day', async () => {
  const placement = 'apprenticeName stage stageSince endedOn progress { asOf } competencies { met }'
  const stood = {
    ...{
      apprenticeName: 'Noor Khan',
      stage: 'APPRENTICESHIP',
      stageSince: '2026-10-05',
      endedOn: '2026-11-20',
    },
    ...{ progress: null, competencies: null },
  }
  expect(await seen(facts.former, facts.formerPlacement, placement)).toEqual(stood)
  await world.database.staff.prisma.$transaction(async (tx) => {
    await tx.learner.update({ where: { id: facts.learnerId }, data: { lastName: 'Newname' } })
    await tx.enrollment.update({
      where: { id: facts.enrollmentId },
      data: {
        ...{ stage: 'WITHDRAWN', stageSince: toDate('2026-11-22') },
        stageChanges: {
          create: { fromStage: 'APPRENTICESHIP', toStage: 'WITHDRAWN', effectiveOn: toDate('2026-11-22') },
        },
      },
    })
  })
  expect(await seen(facts.former, facts.formerPlacement, placement)).toEqual(stood)
  expect(await seen(facts.employer, facts.placement, 'apprenticeName stage')).toEqual({
    ...{ apprenticeName: 'Noor Newname', stage: 'WITHDRAWN' },
  })
})

test('an end that is written down late takes the former employer’s view back to its day', async () => {
  const where = { enrollmentId: facts.enrollmentId, employerId: facts.former.employerId! }
  const end = (endedOn: string) =>
    world.database.staff.prisma.placement.updateMany({ where, data: { endedOn: toDate(endedOn) } })
  await world.database.staff.prisma.placement.updateMany({
    where: { enrollmentId: facts.enrollmentId, employerId: facts.employer.employerId! },
    data: { startedOn: toDate('2026-11-23') },
  })
  await world.database.staff.prisma.enrollment.update({
    where: { id: facts.enrollmentId },
    data: {
      ...{ stage: 'READY', stageSince: toDate('2026-11-21') },
      stageChanges: {
        create: { fromStage: 'APPRENTICESHIP', toStage: 'READY', effectiveOn: toDate('2026-11-21') },
      },
    },
  })
  const stage = async () => (await seen(facts.former, facts.formerPlacement, 'stage')).stage
  await end('2026-11-22')
  expect(await stage()).toBe('READY')
  await end('2026-11-19')
  expect(await stage()).toBe('APPRENTICESHIP')
})

test('a former employer names no supervisor any more, by the API or as its role', async () => {
  const { data } = await world.ask(
    facts.former,
    'mutation ($input: UpdatePlacementInput!) { updatePlacement(input: $input) { __typename ... on Refusal { message } } }',
    {
      input: {
        placementId: facts.formerPlacement,
        expectedVersion: 1,
        details: { supervisorId: sealId('Person', facts.former.personId) },
      },
    },
  )
  expect(data.updatePlacement).toEqual({
    __typename: 'RuleError',
    message: expect.stringMatching(
      /^Noor Khan’s employment at .+ ended on November 20, 2026\. What is left to write down, the sponsor’s staff do\.$/,
    ),
  })
  const named = await facts.former.db.placement.updateMany({ data: { supervisorId: facts.former.personId } })
  expect(named.count).toBe(0)
})

test('a former employer sends no evidence any more, and is told to whom to give it', async () => {
  const sending = storeEvidence(
    facts.former,
    world.evidence.contents,
    {
      ...{ placement: facts.formerPlacement, name: 'scan.pdf', declaredType: 'application/pdf', bytes: 9 },
      ...{ detailsUnits: false, confirmed: true },
    },
    inPieces(Buffer.from('%PDF-1.7\n')),
    { clock },
  )
  await expect(sending).rejects.toThrow(
    'Noor Khan’s employment ended on November 20, 2026. Give the file to the sponsor’s staff, who add it.',
  )
})
