import { describe, expect, test } from 'vitest'
import { useHours } from '../../../test/given/written-hours.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const { facts, mutate, totals, world } = useHours()

describe('prior credit', () => {
  const grant = (viewer: SignedIn, input: Record<string, unknown> = {}) =>
    mutate(
      viewer,
      'grantPriorCredit',
      {
        enrollmentId: facts.enrollmentId,
        details: {
          ...{ kind: 'OJT', onDay: '2026-11-02', minutes: 24_000 },
          ...{ reason: 'Four years of coding at Valley Imaging', ...input },
        },
      },
      'hoursEntry { basis minutes status decidedBy { label } }',
    )

  test('is granted by staff admins, with its reason, beside the 24 hours of a day', async () => {
    expect(await grant(facts.staff)).toMatchObject({
      message: 'Only staff admins grant prior credit. Ask one of them.',
    })
    expect(await grant(facts.admin)).toEqual({
      __typename: 'GrantPriorCreditSuccess',
      hoursEntry: {
        basis: 'PRIOR_CREDIT',
        minutes: 24_000,
        status: 'APPROVED',
        decidedBy: { label: 'Sam Okafor' },
      },
    })
    expect(await totals()).toEqual({ approved: 24_000, waiting: 0 })
  })

  test('counts, but stands in no week and no month', async () => {
    await grant(facts.admin)
    const { data } = await world.ask(
      facts.staff,
      `query ($id: ID!) { node(id: $id) { ... on Placement {
        weeks: hoursTotals(by: WEEK) { kind } months: hoursTotals(by: MONTH) { kind }
        competencies: hoursTotals(by: COMPETENCY) { code approvedMinutes } } } }`,
      { id: facts.placementId },
    )
    expect(data.node).toEqual({
      ...{ weeks: [], months: [] },
      competencies: [{ code: null, approvedMinutes: 24_000 }],
    })
  })

  test('is never more than the version asks for, even when two grant at once', async () => {
    const answers = await Promise.all([
      grant(facts.admin, { minutes: 100_000 }),
      grant(facts.admin, { minutes: 100_000 }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'GrantPriorCreditSuccess',
      'RuleError',
    ])
    expect(answers.find(({ __typename }) => __typename === 'RuleError')?.message).toBe(
      'Noor Khan needs 333:20 h more of 2,000 h. Grant that or less.',
    )
  })
})
