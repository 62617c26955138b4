import { beforeEach, describe, expect, test } from 'vitest'
import { givenClasses } from '../../../test/given/classes.ts'
import { useHours } from '../../../test/given/written-hours.ts'
import { sealId } from '../../graphql/global-id.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const { world, facts } = useHours()

const LOOK = 'hoursEntry { placement { id } competency { code } course { number } }'
const write = async (viewer: SignedIn, ...entries: object[]) => {
  const { data, errors } = await world.ask(
    viewer,
    `mutation ($input: RecordHoursInput!) { recordHours(input: $input) { __typename
      ... on RecordHoursSuccess { rows { ${LOOK} } }
      ... on BatchRefusedError { rows { refusal { __typename path ... on NotFoundError { missing { path } } } } } } }`,
    { input: { entries: entries.map((one) => ({ onDay: '2026-11-20', minutes: 60, kind: 'OJT', ...one })) } },
  )
  return errors ? errors.map(({ message, extensions }) => extensions?.code ?? message) : data.recordHours
}

describe('given an apprentice whom another system knows as a learner, hours', () => {
  let learner: string
  beforeEach(() => {
    learner = sealId('Learner', facts.learnerId)
  })

  test('are written under the enrollment that the learner is in, and to a competency by its code', async () => {
    const placement = { id: facts.placementId }
    expect(
      await write(
        facts.staff,
        { apprentice: { learnerId: learner }, subject: { competencyCode: 'JF1.A' } },
        { apprentice: { placementId: facts.placementId } },
      ),
    ).toEqual({
      __typename: 'RecordHoursSuccess',
      rows: [
        { hoursEntry: { placement, competency: { code: 'JF1.A' }, course: null } },
        { hoursEntry: { placement, competency: null, course: null } },
      ],
    })
    expect(
      await write(facts.maria, {
        apprentice: { placementId: facts.placementId },
        subject: { competencyCode: 'JF2.A' },
      }),
    ).toEqual({
      __typename: 'RecordHoursSuccess',
      rows: [{ hoursEntry: { placement, competency: { code: 'JF2.A' }, course: null } }],
    })
  })

  test('in class go to a course of the learner’s version by its number', async () => {
    await givenClasses(world).version()
    const { learnerId } = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-09-14' })
    const apprentice = { learnerId: sealId('Learner', learnerId) }
    expect(
      await write(facts.staff, { apprentice, kind: 'RTI', subject: { courseNumber: 'RTI-201' } }),
    ).toEqual({
      __typename: 'RecordHoursSuccess',
      rows: [{ hoursEntry: { placement: null, competency: null, course: { number: 'RTI-201' } } }],
    })
  })

  test('are refused with their place where the version has no such code, or the learner is in no enrollment', async () => {
    const { id } = await world.given.learner()
    const notFound = (index: string) => {
      const path = ['entries', index, 'apprentice', 'learnerId']
      return { __typename: 'NotFoundError', path, missing: [{ path }] }
    }
    expect(
      await write(
        facts.staff,
        { apprentice: { learnerId: learner } },
        { apprentice: { learnerId: sealId('Learner', id) } },
      ),
    ).toEqual({
      __typename: 'BatchRefusedError',
      rows: [{ refusal: null }, { refusal: notFound('1') }],
    })
    // whose learner it is, an employer does not know, and has no field to say it
    expect(await write(facts.maria, { apprentice: { learnerId: learner } })).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ])
    for (const [kind, subject, field] of [
      ['OJT', { competencyCode: 'JF99.Z' }, 'competencyCode'],
      ['RTI', { courseNumber: 'none' }, 'courseNumber'],
    ] as const)
      expect(await write(facts.staff, { apprentice: { learnerId: learner }, kind, subject })).toEqual({
        __typename: 'BatchRefusedError',
        rows: [{ refusal: { __typename: 'InputError', path: ['entries', '0', 'subject', field] } }],
      })
  })

  test('are asked for in one way alone: two at once are no input', async () => {
    const both = { enrollmentId: facts.enrollmentId, placementId: facts.placementId }
    expect(await write(facts.staff, { apprentice: both })).toEqual(['BAD_USER_INPUT'])
    expect(await write(facts.staff, { apprentice: {} })).toEqual(['BAD_USER_INPUT'])
  })
})
