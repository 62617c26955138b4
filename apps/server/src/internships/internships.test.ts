import { RATED_SKILLS } from '@journeyline/domain/internships/internship-evaluation'
import { describe, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const SHOWN = `internshipSite internshipStartedOn
  internships { id site startsOn endsOn endedOn minutes codingMinutes supervisorName supervisorEmail version
    evaluation { evaluatedOn evaluatedBy recommendation comment ratings { skill rating } } }
  internshipAsked { codingPercent conditions { code met standing next meetsOn } }`
const act = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { message }
    ${name !== 'recordInternshipEvaluation' ? '... on AlreadyThereError { path existing { __typename id } }' : ''}
    ... on RuleError { path } ... on InputError { fields { path message } } ... on ${type}Success { internship { id } enrollment { ${SHOWN} } } } }`
}
const riverbend = {
  ...{ site: 'Riverbend', startsOn: '2026-10-05', endsOn: '2026-11-13', minutes: 0, codingMinutes: 0 },
  ...{ supervisorName: 'Kim Roe', supervisorEmail: 'kim@example.org' },
}
const ratings = RATED_SKILLS.map((skill, index) => ({ skill, rating: 1 + (index % 4) }))
const evaluation = {
  ...{ evaluatedOn: '2026-11-16', evaluatedBy: 'Kim Roe', recommendation: 'READY' },
  ...{ comment: 'Would hire.', ratings },
}

async function givenNoor() {
  const staff = await world.given.staff()
  const enrollment = await world.given.enrollment({ stage: 'INTERNSHIP', since: '2026-10-05' })
  const ask = async (name: string, input: object) => {
    const { data, errors } = await world.ask(staff, act(name), { input })
    expect(errors).toBeUndefined()
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
    return data[name] as Record<string, any>
  }
  const enrollmentId = sealId('Enrollment', enrollment.id)
  const record = (details: object = {}) =>
    ask('recordInternship', { enrollmentId, details: { ...riverbend, ...details } })
  return { staff, enrollment, enrollmentId, ask, record }
}

test('an internship is recorded, filled in, evaluated, and then meets what the version asks', async () => {
  const { ask, record } = await givenNoor()
  const recorded = await record()
  expect(recorded.enrollment).toMatchObject({
    ...{ internshipSite: 'Riverbend', internshipStartedOn: '2026-10-05' },
    internships: [{ ...riverbend, endedOn: null, version: 1, evaluation: null }],
    internshipAsked: {
      codingPercent: 60,
      conditions: [
        { code: 'ENDED', met: true },
        { code: 'CODING_SHARE', met: false, next: 'Write the hours in all and those on coding.' },
        { code: 'EVALUATED', met: false, next: 'Ask Kim Roe for the evaluation.' },
      ],
    },
  })
  const internshipId = recorded.internship.id
  const details = { ...riverbend, endedOn: '2026-11-12', minutes: 9000, codingMinutes: 5400 }
  const updated = await ask('updateInternship', { internshipId, expectedVersion: 1, details })
  expect(updated.enrollment.internships).toMatchObject([{ ...details, version: 2 }])
  const evaluated = await ask('recordInternshipEvaluation', {
    internshipId,
    expectedVersion: 2,
    details: evaluation,
  })
  expect(evaluated.enrollment).toMatchObject({
    internships: [{ version: 3, evaluation }],
    internshipAsked: {
      conditions: [
        { met: true, standing: 'the internship ended on November 12, 2026' },
        { met: true, standing: '90 h of 150 h were coding, 60%, and 60% is asked' },
        { met: true, standing: 'the internship is evaluated by Kim Roe' },
        { met: true, standing: 'Kim Roe recommends going on' },
      ],
    },
  })
})

test('the latest internship is the one the enrollment shows', async () => {
  const { record } = await givenNoor()
  await record()
  expect((await record({ site: 'Lakeside', startsOn: '2026-11-16', endsOn: null })).enrollment).toMatchObject(
    {
      ...{ internshipSite: 'Lakeside', internshipStartedOn: '2026-11-16' },
      internships: [{ site: 'Lakeside' }, { site: 'Riverbend' }],
      internshipAsked: { conditions: [{ code: 'ENDED', met: false }, {}, {}] },
    },
  )
})

describe('a refusal', () => {
  test('names the field to mend', async () => {
    const { record } = await givenNoor()
    expect(await record({ minutes: 60, codingMinutes: 61, endsOn: '2026-10-01' })).toMatchObject({
      fields: [{ path: ['details', 'endsOn'] }, { path: ['details', 'codingMinutes'] }],
    })
    expect(await record({ endedOn: '2026-11-24' })).toMatchObject({
      __typename: 'RuleError',
      path: ['details', 'endedOn'],
    })
  })

  test('keeps an internship from being written down twice, even by two at once', async () => {
    const { record, enrollment } = await givenNoor()
    const answers = await Promise.all([record(), record({ site: ' riverbend ' })])
    const { internship } = answers.find((answer) => answer.__typename === 'RecordInternshipSuccess')!
    expect(answers).toContainEqual({
      ...{ __typename: 'AlreadyThereError', path: ['details', 'site'] },
      message: expect.stringContaining('is written down already'),
      existing: { __typename: 'Internship', id: internship.id },
    })
    const where = { enrollmentId: enrollment.id }
    expect(await world.database.staff.prisma.internship.count({ where })).toBe(1)
  })

  test('tells the second of two who edit or evaluate at once that somebody was first', async () => {
    const { ask, record } = await givenNoor()
    const { id: internshipId } = (await record()).internship
    const edit = { internshipId, expectedVersion: 1, details: { ...riverbend, minutes: 600 } }
    const answers = await Promise.all([
      ask('updateInternship', edit),
      ask('recordInternshipEvaluation', { internshipId, expectedVersion: 1, details: evaluation }),
    ])
    expect(
      answers.map(({ __typename }) => __typename).filter((name) => name === 'StaleVersionError'),
    ).toEqual(['StaleVersionError'])
  })

  test('of an evaluation asks for every skill and a day of the internship', async () => {
    const { ask, record } = await givenNoor()
    const { id: internshipId } = (await record()).internship
    const evaluate = (more: object) =>
      ask('recordInternshipEvaluation', {
        internshipId,
        expectedVersion: 1,
        details: { ...evaluation, ...more },
      })
    expect(await evaluate({ ratings: ratings.slice(1) })).toMatchObject({ __typename: 'InputError' })
    expect(await evaluate({ ratings: ratings.map((one) => ({ ...one, rating: 5 })) })).toMatchObject({
      __typename: 'InputError',
    })
    expect(await evaluate({ evaluatedOn: '2026-10-04' })).toMatchObject({ path: ['details', 'evaluatedOn'] })
    await evaluate({})
    const details = { ...riverbend, startsOn: '2026-11-17', endsOn: null }
    expect(await ask('updateInternship', { internshipId, expectedVersion: 2, details })).toMatchObject({
      message: 'The internship was evaluated on November 16, 2026. Give that day or an earlier one.',
    })
  })
})

test('a later evaluation takes the place of the one before, which the audit trail keeps', async () => {
  const { ask, record, enrollment } = await givenNoor()
  const { id: internshipId } = (await record()).internship
  await ask('recordInternshipEvaluation', { internshipId, expectedVersion: 1, details: evaluation })
  const better = { ...evaluation, recommendation: 'MORE_PRACTICE', evaluatedOn: '2026-11-20' }
  const again = await ask('recordInternshipEvaluation', { internshipId, expectedVersion: 2, details: better })
  expect(again.enrollment.internships[0].evaluation).toMatchObject({ recommendation: 'MORE_PRACTICE' })
  expect(
    await world.database.staff.prisma.auditEntry.findFirstOrThrow({
      where: { act: 'internship.evaluated', subjectId: enrollment.id },
      orderBy: { at: 'desc' },
    }),
  ).toMatchObject({
    detail: {
      recommendation: 'MORE_PRACTICE',
      before: { recommendation: 'READY', evaluatedOn: '2026-11-16' },
    },
  })
})
