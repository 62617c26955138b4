import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { openId, sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

const REFERENCES = 'externalReferences { system value employer { id } }'
const RECORD = `mutation ($input: CreateExternalReferenceInput!) { createExternalReference(input: $input) { __typename
  ... on CreateExternalReferenceSuccess { externalReference { id system value employer { id } subject { id } } }
  ... on ReferenceTakenError { message path existing { subject { id } } }
  ... on InputError { fields { path } } ... on NotFoundError { code missing { path id } } } }`
const REMOVE = `mutation ($input: DeleteExternalReferenceInput!) { deleteExternalReference(input: $input) { __typename
  ... on DeleteExternalReferenceSuccess { removedId subject { id ... on Learner { ${REFERENCES} } } }
  ... on NotFoundError { message } } }`

const recording =
  (viewer: SignedIn) =>
  async (subjectId: string, value: string, system = 'payroll') =>
    (await world.ask(viewer, RECORD, { input: { subjectId, details: { system, value } } })).data
      .createExternalReference

test('a record has references of several systems, each once; the same again is the same, and another record is told of', async () => {
  const sam = await world.given.staff()
  const record = recording(sam)
  const [one, other] = [await world.given.learner(), await world.given.learner()].map(({ id }) =>
    sealId('Learner', id),
  )
  const first = await record(one!, ' 00017 ')
  expect(first).toEqual({
    __typename: 'CreateExternalReferenceSuccess',
    externalReference: {
      ...{
        id: expect.stringMatching(/^ExternalReference_/),
        system: 'payroll',
        value: '00017',
        employer: null,
      },
      subject: { id: one },
    },
  })
  expect(await record(one!, '00017')).toEqual(first)
  expect(await record(other!, '00017')).toEqual({
    __typename: 'ReferenceTakenError',
    message:
      'payroll calls another record of this kind 00017 already. Look at that record; remove its reference first if it is wrong.',
    ...{ path: ['details', 'value'], existing: { subject: { id: one } } },
  })
  await record(one!, '00017', 'lms')
  const ours = [
    { system: 'payroll', value: '00017', employer: null },
    { system: 'lms', value: '00017', employer: null },
  ]
  const look = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Learner { ${REFERENCES} } } }`
  expect((await world.ask(sam, look, { ids: [other, one] })).data.nodes).toEqual([
    { id: other, externalReferences: [] },
    { id: one, externalReferences: ours },
  ])

  const externalReferenceId = first.externalReference.id
  const remove = async () =>
    (await world.ask(sam, REMOVE, { input: { externalReferenceId } })).data.deleteExternalReference
  expect(await remove()).toEqual({
    __typename: 'DeleteExternalReferenceSuccess',
    ...{ removedId: externalReferenceId, subject: { id: one, externalReferences: [ours[1]] } },
  })
  expect(await remove()).toMatchObject({ __typename: 'NotFoundError' })
  const trail = await world.database.staff.prisma.event.findMany({
    where: { subjectType: 'ExternalReference' },
    orderBy: { id: 'asc' },
  })
  expect(trail[1]!.data).toEqual({ system: 'lms', learnerId: openId(one!).id })
  expect(trail.map(({ act }) => act)).toEqual([
    'reference.recorded',
    'reference.recorded',
    'record.removed', // the row's own trace, as of every row that is deleted
  ])
})

test('given a record with 20 references of an organization, then that organization writes no other; another may', async () => {
  const { staff, ours } = await twoEmployers()
  for (let at = 0; at < 20; at++) await recording(ours.viewer)(ours.placement, `P-${at}`)
  expect(await recording(ours.viewer)(ours.placement, 'P-20')).toMatchObject({ __typename: 'RuleError' })
  expect(await recording(ours.viewer)(ours.placement, 'P-3')).toMatchObject({
    __typename: 'CreateExternalReferenceSuccess',
  })
  expect(await recording(staff)(ours.placement, 'P-20')).toMatchObject({
    __typename: 'CreateExternalReferenceSuccess',
  })
})

test('wrong fields are named, and what there is not has no reference', async () => {
  const record = recording(await world.given.staff())
  const learner = sealId('Learner', (await world.given.learner()).id)
  expect(await record(learner, '', 'Pay roll')).toEqual({
    __typename: 'InputError',
    fields: [{ path: ['details', 'system'] }, { path: ['details', 'value'] }],
  })
  const program = sealId('Program', (await world.given.cohort()).programId)
  const nothing = sealId('Learner', '019a0000-0000-7000-8000-000000000000')
  const refused = {
    [program]: 'TYPE_HAS_NO_REFERENCES',
    [nothing]: 'NOTHING_REFERENCED',
    x: 'ARGUMENT_NOT_AN_ID',
  }
  for (const [id, code] of Object.entries({ ...refused, 'Cohort:lms:none': 'NOTHING_REFERENCED' }))
    expect(await record(id, '1')).toEqual({
      ...{ __typename: 'NotFoundError', code, missing: [{ path: ['subjectId'], id }] },
    })
})

test('two organizations call records alike and never meet; an employer names what it sees, and sees its own names', async () => {
  const { staff, ours, theirs } = await twoEmployers()
  const [sponsors, mine, yours] = [recording(staff), recording(ours.viewer), recording(theirs.viewer)]
  expect(await sponsors(theirs.placement, 'P-1')).toMatchObject({
    __typename: 'CreateExternalReferenceSuccess',
  })
  expect(await mine(ours.placement, 'P-1')).toMatchObject({ __typename: 'CreateExternalReferenceSuccess' })
  expect(await yours(theirs.placement, 'P-1')).toMatchObject({ __typename: 'CreateExternalReferenceSuccess' })
  for (const hidden of [theirs.placement, ours.learner])
    expect(await mine(hidden, 'P-2')).toMatchObject({ __typename: 'NotFoundError' })

  const look = `query ($id: ID!) { node(id: $id) { id ... on Placement { ${REFERENCES} } } }`
  const employer = { id: ours.employer }
  expect((await world.ask(ours.viewer, look, { id: 'Placement:payroll:P-1' })).data.node).toEqual({
    ...{ id: ours.placement, externalReferences: [{ system: 'payroll', value: 'P-1', employer }] },
  })
  expect((await world.ask(theirs.viewer, look, { id: 'Placement:payroll:P-1' })).data.node.id).toBe(
    theirs.placement,
  )
  expect((await world.ask(staff, look, { id: 'Placement:payroll:P-1' })).data.node).toEqual({
    id: theirs.placement,
    externalReferences: [
      { system: 'payroll', value: 'P-1', employer: null },
      { system: 'payroll', value: 'P-1', employer: { id: theirs.employer } },
    ],
  })
})

test('an act takes a reference wherever it takes an id, and what names nothing is refused as an id would be', async () => {
  const { ours } = await twoEmployers()
  await recording(ours.viewer)(ours.placement, '00017')
  const write = async (placementId: string) =>
    (
      await world.ask(
        ours.viewer,
        `mutation ($input: RecordHoursInput!) { recordHours(input: $input) { __typename
          ... on RecordHoursSuccess { rows { hoursEntry { minutes placement { id } } } }
          ... on BatchRefusedError { rows { refusal { __typename code ... on NotFoundError { missing { path id } } } } } } }`,
        {
          input: {
            entries: [{ apprentice: { placementId }, kind: 'OJT', onDay: '2026-11-20', minutes: 60 }],
          },
        },
      )
    ).data.recordHours
  expect(await write('Placement:payroll:00017')).toEqual({
    __typename: 'RecordHoursSuccess',
    rows: [{ hoursEntry: { minutes: 60, placement: { id: ours.placement } } }],
  })
  const refused = {
    ...{
      'Placement:payroll:00018': 'HOURS_APPRENTICE_UNKNOWN',
      'Placement:lms:00017': 'HOURS_APPRENTICE_UNKNOWN',
    },
    ...{ 'Learner:payroll:00017': 'ID_OF_ANOTHER_TYPE', 'placement:payroll:00017': 'ARGUMENT_NOT_AN_ID' },
    ...{ 'Program:payroll:1': 'ARGUMENT_NOT_AN_ID', 'Placement:Payroll:00017': 'ARGUMENT_NOT_AN_ID' },
  }
  for (const [id, code] of Object.entries(refused)) {
    const missing = [{ path: ['entries', '0', 'apprentice', 'placementId'], id }]
    expect(await write(id)).toEqual({
      __typename: 'BatchRefusedError',
      rows: [{ refusal: { __typename: 'NotFoundError', code, missing } }],
    })
  }
})

test('an id is taken by name in a list, in an argument and in several at once', async () => {
  const staff = await world.given.staff()
  const { id, programId } = await world.given.cohort()
  const [cohort, program] = [sealId('Cohort', id), sealId('Program', programId)]
  await recording(staff)(cohort, 'F26', 'lms')
  const { data } = await world.ask(
    staff,
    `query ($id: ID!, $program: ID!) { cohort(id: $id) { id } nodes(ids: [$program, $id, "Cohort:lms:none"]) { id }
      fundingShare(programId: $program, cohortId: $id) { enrollments } }`,
    { id: 'Cohort:lms:F26', program },
  )
  expect(data).toEqual({
    cohort: { id: cohort },
    nodes: [{ id: program }, { id: cohort }, null],
    fundingShare: { enrollments: 0 },
  })
})

test('given a reference that moves to another record within a document, then the acts after it mean that record', async () => {
  const staff = await world.given.staff()
  const [one, other] = [await world.given.learner(), await world.given.learner()]
  const [oneId, otherId] = [sealId('Learner', one.id), sealId('Learner', other.id)]
  const { externalReference } = await recording(staff)(oneId, 'MOVES')
  const rename = `updateLearner(input: $rename) { __typename ... on UpdateLearnerSuccess { learner { id lastName } } }`
  const { data } = await world.ask(
    staff,
    `mutation ($remove: DeleteExternalReferenceInput!, $record: CreateExternalReferenceInput!, $rename: UpdateLearnerInput!) {
      before: ${rename} deleteExternalReference(input: $remove) { __typename }
      createExternalReference(input: $record) { __typename } after: ${rename} }`,
    {
      rename: {
        learnerId: 'Learner:payroll:MOVES',
        expectedVersion: one.version,
        details: { lastName: 'Moved' },
      },
      remove: { externalReferenceId: externalReference.id },
      record: { subjectId: otherId, details: { system: 'payroll', value: 'MOVES' } },
    },
  )
  const renamed = (id: string) => ({
    ...{ __typename: 'UpdateLearnerSuccess', learner: { id, lastName: 'Moved' } },
  })
  expect(data).toEqual({
    before: renamed(oneId),
    deleteExternalReference: { __typename: 'DeleteExternalReferenceSuccess' },
    createExternalReference: { __typename: 'CreateExternalReferenceSuccess' },
    after: renamed(otherId),
  })
})

async function twoEmployers() {
  const staff = await world.given.staff()
  const employed = async () => {
    const viewer = await world.given.employerPerson()
    const { id, learnerId } = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-05' })
    const { id: placement } = await world.database.staff.prisma.placement.create({
      data: { enrollmentId: id, employerId: viewer.employerId!, startedOn: new Date('2026-10-05') },
    })
    return {
      viewer,
      placement: sealId('Placement', placement),
      learner: sealId('Learner', learnerId),
      employer: sealId('Employer', viewer.employerId!),
    }
  }
  return { staff, ours: await employed(), theirs: await employed() }
}
