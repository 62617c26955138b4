import { describe, expect, test } from 'vitest'
import { problemsIn } from '../../../test/given/batch-rows.ts'
import { givenEvidence } from '../../../test/given/evidence.ts'
import { useHours } from '../../../test/given/written-hours.ts'
import { sealId } from '../../graphql/global-id.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const { facts, decide, mutate, totals, world } = useHours()

describe('prior credit', () => {
  const proof = async (learnerId = facts.learnerId) => {
    const file = await givenEvidence(world).file(facts.staff, { learner: sealId('Learner', learnerId) })
    return sealId('EvidenceFile', file)
  }
  const grant = async (
    viewer: SignedIn,
    input: Record<string, unknown> = {},
    { enrollmentId = facts.enrollmentId, files }: { enrollmentId?: string; files?: string[] } = {},
  ) =>
    mutate(
      viewer,
      'grantPriorCredit',
      {
        enrollmentId,
        evidenceFileIds: files ?? [await proof()],
        details: {
          ...{ kind: 'OJT', onDay: '2026-11-02', minutes: 24_000 },
          ...{ reason: 'Four years of coding at Valley Imaging', ...input },
        },
      },
      'hoursEntry { id basis minutes status evidence { name } writtenBy { label } decidedBy { label } }',
    )

  test('is granted by a staff admin on evidence, and counts once another one approves it', async () => {
    const another = await world.given.staff('STAFF_ADMIN')
    expect(await grant(facts.staff)).toMatchObject({
      message: 'Only staff admins grant prior credit. Ask one of them.',
    })
    const granted = await grant(facts.admin)
    const entry = { id: expect.any(String), basis: 'PRIOR_CREDIT', minutes: 24_000 }
    expect(granted).toEqual({
      __typename: 'GrantPriorCreditSuccess',
      hoursEntry: {
        ...{ ...entry, status: 'SUBMITTED', evidence: [{ name: 'scan.pdf' }] },
        ...{ writtenBy: { label: 'Sam Okafor' }, decidedBy: null },
      },
    })
    expect(await totals()).toEqual({ approved: 0, waiting: 24_000 })
    const ids = [granted.hoursEntry.id]
    const why = async (viewer: SignedIn) => problemsIn(await decide(viewer, 'approve', ids))[0]?.message
    expect(await why(facts.staff)).toBe('Only staff admins decide on prior credit. Ask one of them.')
    expect(await why(facts.admin)).toMatch(/^You wrote/)
    expect(await totals()).toEqual({ approved: 0, waiting: 24_000 })
    await decide(another, 'approve', ids)
    expect(await totals()).toEqual({ approved: 24_000, waiting: 0 })
  })

  test('without evidence is not granted', async () => {
    expect(await grant(facts.admin, {}, { files: [] })).toMatchObject({
      __typename: 'RuleError',
      message:
        'Credit rests on evidence. Add a file that proves the learning, such as a certificate or an employer’s letter.',
    })
  })

  test('waits in no week and no month, and counts in none', async () => {
    await grant(facts.admin)
    const { data } = await world.ask(
      facts.staff,
      `query ($id: ID!) { node(id: $id) { ... on Placement {
        weeks: hoursTotals(by: WEEK) { kind } months: hoursTotals(by: MONTH) { kind }
        competencies: hoursTotals(by: COMPETENCY) { code submittedMinutes } } } }`,
      { id: facts.placementId },
    )
    expect(data.node).toEqual({
      ...{ weeks: [], months: [] },
      competencies: [{ code: null, submittedMinutes: 24_000 }],
    })
  })

  test('is never more than the version allows, even when two grant at once', async () => {
    const answers = await Promise.all([
      grant(facts.admin, { minutes: 40_000 }),
      grant(facts.admin, { minutes: 40_000 }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'GrantPriorCreditSuccess',
      'RuleError',
    ])
    expect(answers.find(({ __typename }) => __typename === 'RuleError')?.message).toBe(
      'This program gives credit for at most 50 % of 2,000 h. Grant 333:20 h or less.',
    )
  })

  test('in Wales is none of what was done on the job, and of what was learned for an award no more than that is', async () => {
    const { id: programId } = await world.given.program('WALES-CC')
    const { id: cohortId } = await world.given.cohort({ programId })
    const welsh = await world.given.enrollment({ cohortId })
    const enrollmentId = sealId('Enrollment', welsh.id)
    const files = async () => [await proof(welsh.learnerId)]
    expect(await grant(facts.admin, {}, { enrollmentId, files: await files() })).toMatchObject({
      message: 'This program gives no credit for what was done on the job before it.',
    })
    const esw = { kind: 'RTI', awardCode: 'ESW_COMMUNICATION' }
    expect(
      await grant(facts.admin, { ...esw, minutes: 6600 }, { enrollmentId, files: await files() }),
    ).toMatchObject({ message: 'Communication is 60 h of learning. Grant 60 h or less for it.' })
    expect(
      await grant(facts.admin, { ...esw, minutes: 3600 }, { enrollmentId, files: await files() }),
    ).toMatchObject({ hoursEntry: { minutes: 3600, status: 'SUBMITTED' } })
    expect(
      await grant(facts.admin, { ...esw, minutes: 1 }, { enrollmentId, files: await files() }),
    ).toMatchObject({ message: 'Communication is 60 h of learning. Grant nothing more for it.' })
  })
})
