import { beforeEach } from 'vitest'
import { sealId } from '../../src/graphql/global-id.ts'
import { toDate } from '../../src/kernel/days.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import type { World } from '../kit.ts'
import { answersOf, WHY_AND_WHAT } from './batch-rows.ts'

/** Noor, an apprentice of Maria's employer since October 5, on version 1; today is November 23. */
interface Facts {
  staff: SignedIn
  maria: SignedIn
  rival: SignedIn
  enrollment: string
  learnerId: string
  enrollmentId: string
  placementId: string
  competency(code: string): string
}

const STANDING = `met asked distinct functions { jobFunction { code } met competencies { competency { code } level levelName met
  inWords sameAs signOff { level judgedBy } signOffs(first: 2) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { level judgedOn revokedAt } } } } }`

/** Competencies as they are signed off, and what everybody is who does. */
export function useSignOffs(world: World) {
  const facts = {} as Facts

  beforeEach(async () => {
    const { given, database } = world
    const [staff, maria, rival] = [
      await given.staff(),
      await given.employerPerson(),
      await given.employerPerson(),
    ]
    const { id, learnerId, programVersionId } = await given.enrollment({
      stage: 'APPRENTICESHIP',
      since: '2026-10-05',
    })
    const placement = await database.staff.prisma.placement.create({
      data: { enrollmentId: id, employerId: maria.employerId!, startedOn: toDate('2026-10-05') },
    })
    const competencies = await database.staff.prisma.competency.findMany({ where: { programVersionId } })
    Object.assign(facts, {
      ...{ staff, maria, rival, enrollment: id, learnerId },
      enrollmentId: sealId('Enrollment', id),
      placementId: sealId('Placement', placement.id),
      competency: (code) => sealId('Competency', competencies.find((one) => one.code === code)!.id),
    } satisfies Facts)
  })

  /** Whose competency, as this viewer names them. */
  const whose = (viewer: SignedIn) =>
    viewer.kind === 'STAFF' ? { enrollmentId: facts.enrollmentId } : { placementId: facts.placementId }

  const signOff = async (viewer: SignedIn, codes: string[], input: Record<string, unknown> = {}) => {
    const { data, errors } = await world.ask(
      viewer,
      `mutation ($input: SignOffCompetenciesInput!) { signOffCompetencies(input: $input) { __typename
        ${answersOf('signOffCompetencies', 'signOff { id level levelName judgedOn judgedBy witness competency { code } recordedBy { label } }', WHY_AND_WHAT)}
        ... on Refusal { message } ... on InputError { fields { path message } } } }`,
      {
        input: {
          items: codes.map((code) => ({
            apprentice: whose(viewer),
            competency: { competencyId: facts.competency(code) },
          })),
          ...{ level: 3, judgedOn: '2026-11-20', judgedBy: 'Maria Delgado, Coding manager' },
          ...input,
        },
      },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data.signOffCompetencies
  }

  /** A sign-off that was written, by id. */
  const signedOff = async (viewer: SignedIn, code: string, input: Record<string, unknown> = {}) =>
    (await signOff(viewer, [code], input)).rows[0].signOff.id as string

  const revoke = async (viewer: SignedIn, signOffId: string, reason = 'Another learner’s charts') => {
    const { data, errors } = await world.ask(
      viewer,
      `mutation ($input: RevokeSignOffInput!) { revokeSignOff(input: $input) { __typename
        ... on RevokeSignOffSuccess { signOff { revokedReason revokedBy { label } } }
        ... on Refusal { message } ... on InputError { fields { path message } } } }`,
      { input: { signOffId, reason } },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data.revokeSignOff
  }

  /** Where Noor stands, as the viewer sees it. */
  const standing = async (viewer: SignedIn = facts.staff, code?: string) => {
    const type = viewer.kind === 'STAFF' ? 'Enrollment' : 'Placement'
    const id = viewer.kind === 'STAFF' ? facts.enrollmentId : facts.placementId
    const { data, errors } = await world.ask(
      viewer,
      `query ($id: ID!, $competencyId: ID) { node(id: $id) { ... on ${type} { competencies(competencyId: $competencyId) { ${STANDING} } } } }`,
      { id, competencyId: code ? facts.competency(code) : null },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data.node?.competencies ?? null
  }
  const standingOf = async (code: string, viewer: SignedIn = facts.staff) =>
    (await standing(viewer, code)).functions[0].competencies[0]

  return { facts, whose, signOff, signedOff, revoke, standing, standingOf }
}
