import { writeStandard } from '@journeyline/db/standards/write-standard'
import type { Requirement } from '@journeyline/domain/programs/requirement'
import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { WALES_CLINICAL_CODING } from '@journeyline/domain/programs/standards/wales-clinical-coding'
import { openId, sealId } from '../../src/graphql/global-id.ts'
import { toDate } from '../../src/kernel/days.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import type { World } from '../kit.ts'
import { givenProgram } from './versions.ts'

/** Ten hours on the job, one competency, one check and a diploma. */
const [jobFunction] = US_MEDICAL_CODER.jobFunctions
const ASKS: Standard = {
  ...US_MEDICAL_CODER,
  courses: [],
  jobFunctions: [{ ...jobFunction!, competencies: jobFunction!.competencies.slice(0, 1) }],
  requirements: [
    ...US_MEDICAL_CODER.requirements.flatMap((one): Requirement[] => {
      if (one.kind === 'OJT_HOURS') return [{ ...one, minutes: 600 }]
      return one.kind === 'COMPETENCIES' ? [{ ...one, count: 1 }] : []
    }),
    ...WALES_CLINICAL_CODING.requirements.flatMap((one): Requirement[] => {
      if (one.kind === 'QUALIFICATION') return [{ ...one, certificateCopy: false }]
      return one.code === 'DBS' ? [{ ...one, gate: 'COMPLETION' }] : []
    }),
  ],
}

/** What can be taken away of what a completion rests on. */
export const TAKINGS = ['HOURS', 'COMPETENCIES', 'CHECK', 'HELD'] as const
export type Taking = (typeof TAKINGS)[number]

/** Noor Khan, whose program asks for a little of everything and who has all of it; employed by Maria's company. */
export async function givenReadyToComplete(world: World) {
  const db = world.database.staff.prisma
  const { programId } = await givenProgram(world)
  const program = openId(programId).id
  const { title, type, particulars, policies } = ASKS
  const version = await db.programVersion.create({
    data: {
      ...{ programId: program, number: 2, status: 'DRAFT', title, type, particulars, policies },
      effectiveFrom: toDate('2026-09-01'),
    },
  })
  await writeStandard(db, version.id, ASKS)
  await db.programVersion.update({ where: { id: version.id }, data: { status: 'PUBLISHED' } })
  const { id: cohortId } = await world.given.cohort({ programId: program })
  const noor = await world.given.enrollment({ cohortId, stage: 'APPRENTICESHIP', since: '2026-10-01' })
  const { id: enrollmentId, learnerId } = noor
  const [staff, admin, maria] = [
    await world.given.staff(),
    await world.given.staff('STAFF_ADMIN'),
    await world.given.employerPerson(),
  ]
  const placement = await db.placement.create({
    data: { enrollmentId, employerId: maria.employerId!, startedOn: toDate('2026-10-01') },
  })
  const hours = await db.hoursEntry.create({
    data: {
      ...{ enrollmentId, learnerId, placementId: placement.id, employerId: maria.employerId! },
      ...{
        kind: 'OJT',
        onDay: toDate('2026-10-12'),
        minutes: 600,
        source: 'PERSON',
        writtenById: maria.personId,
      },
      ...{ status: 'APPROVED', decidedAt: new Date('2026-10-13T12:00:00Z'), decidedById: staff.personId },
    },
  })
  const competency = await db.competency.findFirstOrThrow({ where: { programVersionId: version.id } })
  const judged = {
    ...{ enrollmentId, competencyId: competency.id, level: policies.levelToMeet, judgedBy: 'Kim Roe' },
    ...{ judgedOn: toDate('2026-11-02'), recordedById: maria.personId },
  }
  const signOff = await db.signOff.create({ data: judged })
  const requirement = await db.requirement.findFirstOrThrow({
    where: { programVersionId: version.id, code: 'DBS' },
  })
  const check = await db.checkRecord.create({
    data: { enrollmentId, requirementId: requirement.id, outcome: 'PASSED', checkedOn: toDate('2026-10-01') },
  })
  const diploma = await db.credential.create({
    data: { learnerId, kind: 'DIPLOMA_CLINICAL_CODING', awardedOn: toDate('2026-11-01') },
  })

  /** Sends a mutation as somebody; gives what came of it. */
  const act = async (viewer: SignedIn, name: string, input: object, given = '__typename') => {
    const named = name.charAt(0).toUpperCase() + name.slice(1)
    const { data, errors } = await world.ask(
      viewer,
      `mutation ($input: ${named}Input!) { ${name}(input: $input) { __typename ... on ${named}Success { ${given} }
        ... on Refusal { code message } ${name === 'confirmCompletion' ? '... on InputError { fields { path message } }' : ''} } }`,
      { input },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data[name]
  }
  const versionNow = async () =>
    (await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })).version
  const id = sealId('Enrollment', enrollmentId)
  const move = async (viewer: SignedIn, toStage: string, more: object = {}) => {
    const moves = [{ enrollmentId: id, expectedVersion: await versionNow() }]
    return act(viewer, 'changeStage', { moves, toStage, effectiveOn: '2026-11-20', ...more })
  }
  const confirm = async (viewer: SignedIn, reason = 'The paper ledger has the hours') =>
    act(viewer, 'confirmCompletion', { enrollmentId: id, expectedVersion: await versionNow(), reason })
  const reason = 'Of another learner'
  const take: Record<Taking, () => Promise<{ __typename: string }>> = {
    HOURS: () => act(staff, 'reverseHours', { hoursEntryIds: [sealId('HoursEntry', hours.id)], reason }),
    COMPETENCIES: () => act(staff, 'revokeSignOff', { signOffId: sealId('SignOff', signOff.id), reason }),
    CHECK: () => act(staff, 'revokeCheck', { checkRecordId: sealId('CheckRecord', check.id), reason }),
    HELD: () =>
      act(staff, 'updateCredential', {
        ...{ credentialId: sealId('Credential', diploma.id), expectedVersion: diploma.version },
        details: { expiresOn: '2026-11-22' },
      }),
  }
  /** How the completion stands, and the progress beside it, as somebody sees it. */
  const standing = async (viewer: SignedIn) => {
    const [of, which] =
      viewer.kind === 'STAFF'
        ? (['Enrollment', id] as const)
        : (['Placement', sealId('Placement', placement.id)] as const)
    const { data, errors } = await world.ask(
      viewer,
      `query ($id: ID!) { node(id: $id) { ... on ${of} { progress { complete }
        completion { completedOn standing inWords open { code standing }
          ${viewer.kind === 'STAFF' ? 'confirmation { confirmedBy { label } reason }' : ''} } } } }`,
      { id: which },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data.node
  }
  /** Judges the competency anew, as it was. */
  const judgeAgain = () => db.signOff.create({ data: { ...judged, judgedOn: toDate('2026-11-03') } })
  return {
    ...{ id, enrollmentId, cohortId: sealId('Cohort', cohortId), programId },
    ...{ staff, admin, maria, act, move, confirm, take, standing, judgeAgain, versionNow },
  }
}
