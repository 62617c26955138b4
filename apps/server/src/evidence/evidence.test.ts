import { expect, test } from 'vitest'
import { givenEvidence, pdf, sha256 } from '../../test/given/evidence.ts'
import { useWorld } from '../../test/kit.ts'
import { openId, sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'
import type { Viewer } from '../kernel/viewer.ts'

const world = useWorld()
const db = () => world.database.staff.prisma

const FILE = `id name contentType bytes sha256 detailsUnits uploadedAt uploadedBy { label } proves url
  removedAt removedBy { label } removedReason`
const NODE = `query ($id: ID!) { node(id: $id) { ... on EvidenceFile { ${FILE} } } }`
const REMOVE = `mutation ($input: RemoveEvidenceInput!) { removeEvidence(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path message } }
  ... on RemoveEvidenceSuccess { evidenceFile { name url removedAt removedBy { label } removedReason } } } }`

const node = async (viewer: Viewer, id: string) => (await world.ask(viewer, NODE, { id })).data?.node
const remove = async (viewer: Viewer, evidenceFileId: string, reason = 'It shows a patient.') => {
  const { data, errors } = await world.ask(viewer, REMOVE, { input: { evidenceFileId, reason } })
  return errors ? errors[0]!.extensions : data.removeEvidence
}
const removed = {
  __typename: 'RemoveEvidenceSuccess',
  evidenceFile: {
    name: 'scan.pdf',
    url: null,
    removedAt: '2026-11-23T15:00:00.000Z',
    removedBy: { label: 'Sam Okafor' },
    removedReason: 'It shows a patient.',
  },
}

test("staff see a learner's files with what they prove, the latest first", async () => {
  const given = givenEvidence(world)
  const sam = await world.given.staff()
  const { learner, employerId, placement, enrollment } = await given.apprentice()
  const [first, last] = [pdf(), pdf()]
  const proving = await given.file(sam, { learner }, { content: first })
  const maria = await world.given.employerPerson(employerId)
  const idle = await given.file(maria, { placement }, { content: last, name: 'letter.pdf' })
  const signOff = await given.signOff(enrollment.id)
  await db().evidenceFile.update({
    where: { id: proving },
    data: { proves: 'SIGN_OFF', provesId: signOff.id },
  })
  const { data } = await world.ask(
    sam,
    `query ($id: ID!) { node(id: $id) { ... on Learner { evidenceFiles(first: 5) { totalCount edges { node { ${FILE} } } } } } }`,
    { id: learner },
  )
  const file = (id: string, content: Buffer) => ({
    id: sealId('EvidenceFile', id),
    contentType: 'application/pdf',
    bytes: content.length,
    sha256: sha256(content),
    detailsUnits: false,
    uploadedAt: '2026-11-23T15:00:00.000Z',
    url: `/evidence/${sealId('EvidenceFile', id)}`,
    removedAt: null,
    removedBy: null,
    removedReason: null,
  })
  expect(data.node.evidenceFiles).toEqual({
    totalCount: 2,
    edges: [
      {
        node: {
          ...file(idle, last),
          name: 'letter.pdf',
          uploadedBy: { label: 'Maria Delgado' },
          proves: null,
        },
      },
      {
        node: {
          ...file(proving, first),
          name: 'scan.pdf',
          uploadedBy: { label: 'Sam Okafor' },
          proves: `Sign-off of ${signOff.competency.displayText}`,
        },
      },
    ],
  })
})

test('everything that a file can prove is said in words', async () => {
  const given = givenEvidence(world)
  const sam = await world.given.staff()
  const { learner, learnerId, enrollment, placementId, employerId } = await given.apprentice()
  const enrollmentId = enrollment.id
  const day = toDate('2026-10-05')
  const { programVersionId } = await db().enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })
  const requirement = await db().requirement.findFirstOrThrow({ where: { programVersionId } })
  const proofs = {
    HOURS: await db().hoursEntry.create({
      data: {
        ...{ enrollmentId, learnerId, placementId, employerId, kind: 'OJT', source: 'PERSON' },
        onDay: day,
        minutes: 480,
      },
    }),
    CREDENTIAL: await db().credential.create({ data: { learnerId, kind: 'CPC_A' } }),
    EXAM: await db().examAttempt.create({
      data: { learnerId, kind: 'CPC', takenOn: day, outcome: 'PASSED' },
    }),
    CEU: await db().ceuEntry.create({
      data: {
        ...{
          learnerId,
          earnedOn: day,
          hundredths: 200,
          bodies: ['AAPC'],
          indexNumber: 'X1',
          sponsor: 'AAPC',
        },
        title: 'ICD-10-CM for 2027',
      },
    }),
    INTERNSHIP: await db().internship.create({
      data: { enrollmentId, site: 'Lakeside Health', startsOn: day },
    }),
    CHECK: await db().checkRecord.create({
      data: { enrollmentId, requirementId: requirement.id, outcome: 'PASSED', checkedOn: day },
    }),
    PRIOR_LEARNING: await db().priorLearning.create({
      data: { enrollmentId, qualification: 'GCSE', title: 'GCSE English' },
    }),
    REVIEW: await db().review.create({ data: { enrollmentId, plannedOn: day } }),
  }
  const words: Record<string, string> = {}
  for (const [proves, { id }] of Object.entries(proofs)) {
    const file = await given.file(sam, { learner })
    await db().evidenceFile.update({ where: { id: file }, data: { proves, provesId: id } })
    words[proves] = (await node(sam, sealId('EvidenceFile', file))).proves
  }
  expect(words).toEqual({
    HOURS: 'Hours of October 5, 2026',
    CREDENTIAL: 'Credential CPC-A',
    EXAM: 'CPC exam of October 5, 2026',
    CEU: 'Continuing education: ICD-10-CM for 2027',
    INTERNSHIP: 'Internship at Lakeside Health',
    CHECK: `${requirement.title} of October 5, 2026`,
    PRIOR_LEARNING: 'Prior learning: GCSE English',
    REVIEW: 'Review of October 5, 2026',
  })
})

test('an employer sees the file of a sign-off of its apprentice, without who of the staff sent it in', async () => {
  const given = givenEvidence(world)
  const sam = await world.given.staff()
  const { learner, employerId, enrollment } = await given.apprentice()
  const [maria, rival] = [await world.given.employerPerson(employerId), await world.given.employerPerson()]
  const file = await given.file(sam, { learner })
  const id = sealId('EvidenceFile', file)
  expect(await node(maria, id)).toBeNull()
  const signOff = await given.signOff(enrollment.id)
  await db().evidenceFile.update({ where: { id: file }, data: { proves: 'SIGN_OFF', provesId: signOff.id } })
  expect(await node(maria, id)).toMatchObject({
    name: 'scan.pdf',
    uploadedBy: { label: 'Staff' },
    proves: `Sign-off of ${signOff.competency.displayText}`,
  })
  expect(await node(rival, id)).toBeNull()
})

test('staff remove a file: its line stays with who and why, its content goes once no other file has it', async () => {
  const given = givenEvidence(world)
  const sam = await world.given.staff()
  const { learner } = await given.apprentice()
  const content = pdf()
  const [one, other] = [
    sealId('EvidenceFile', await given.file(sam, { learner }, { content })),
    sealId('EvidenceFile', await given.file(sam, { learner }, { content })),
  ]
  const isKept = async () =>
    (await world.evidence.contents.read({ sha256: sha256(content), bytes: content.length })) !== null
  expect(await remove(sam, one)).toEqual(removed)
  expect(await isKept()).toBe(true)
  // sent again it was done, for another reason it is told
  expect(await remove(sam, one)).toEqual(removed)
  expect(await remove(sam, one, 'Wrong file')).toEqual({
    __typename: 'RuleError',
    message: 'scan.pdf is removed already. Read it again to see who did it and why.',
  })
  expect(await remove(sam, other, ' ')).toEqual({
    __typename: 'InputError',
    message: 'Write the reason.',
    fields: [{ path: ['reason'], message: 'Write the reason.' }],
  })
  expect(await remove(sam, other)).toEqual(removed)
  expect(await isKept()).toBe(false)
  expect(await node(sam, one)).toMatchObject(removed.evidenceFile)
})

test('two who remove a file at once remove it once', async () => {
  const given = givenEvidence(world)
  const [sam, ada] = [await world.given.staff(), await world.given.staff()]
  const { learner } = await given.apprentice()
  const id = sealId('EvidenceFile', await given.file(sam, { learner }))
  const answers = await Promise.all([sam, ada, sam, ada].map((viewer) => remove(viewer, id)))
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    ...Array(2).fill('RemoveEvidenceSuccess'),
    ...Array(2).fill('RuleError'),
  ])
  const trail = { subjectId: openId(id).id, act: 'evidence.removed' }
  expect(await world.database.staff.prisma.auditEntry.count({ where: trail })).toBe(1)
})

test('an employer removes what it sent in while that proves nothing, and nothing else', async () => {
  const given = givenEvidence(world)
  const sam = await world.given.staff()
  const { placement, learner, employerId, enrollment } = await given.apprentice()
  const [maria, rival] = [await world.given.employerPerson(employerId), await world.given.employerPerson()]
  const [mine, linked, theirs] = [
    await given.file(maria, { placement }),
    await given.file(maria, { placement }),
    await given.file(sam, { learner }),
  ]
  const signOffId = (await given.signOff(enrollment.id)).id
  await db().evidenceFile.updateMany({
    where: { id: { in: [linked, theirs] } },
    data: { proves: 'SIGN_OFF', provesId: signOffId },
  })
  const id = (file: string) => sealId('EvidenceFile', file)
  expect(await remove(rival, id(mine))).toMatchObject({ __typename: 'NotFoundError' })
  expect(await remove(maria, id(mine))).toMatchObject({
    evidenceFile: { removedBy: { label: 'Maria Delgado' }, removedReason: 'It shows a patient.' },
  })
  for (const file of [linked, theirs]) {
    expect(await remove(maria, id(file))).toEqual({
      __typename: 'RuleError',
      message:
        "scan.pdf is part of the record by now. Ask the program's staff to remove it, and tell them why.",
    })
  }
  expect(await remove({ kind: 'ANONYMOUS' }, id(linked))).toEqual({
    code: 'UNAUTHENTICATED',
    sentence: 'SIGN_IN_FIRST',
    values: {},
  })
})
