import { describe, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

const SHOWN = `practicodeCases practicodeScore practicodeStartedOn version
  practicode { cases scorePercent state startedOn expiresOn daysLeft projection { kind doneOn inTime sentence }
    conditions { code met standing next } curve { readOn casesDone } }
  practicodeReadings(first: 10) { totalCount edges { node {
    readOn casesDone scorePercent source note correctionReason recordedBy { label } corrects { readOn casesDone } } } }`
const act = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { message }
    ${name === 'recordPracticodeReading' ? '... on AlreadyThereError { path existing { __typename id } }' : ''}
    ... on RuleError { path } ... on InputError { fields { path message } } ... on ${type}Success { ${name === 'recordPracticodeReading' ? 'practicodeReading { casesDone }' : ''} enrollment { ${SHOWN} } } } }`
}

/** Noor, in Practicode since October 1, and what a member of staff may do. */
async function givenNoor(stage: 'TRAINING' | 'PRACTICODE' = 'PRACTICODE') {
  const staff = await world.given.staff()
  const enrollment = await world.given.enrollment({ stage, since: '2026-10-01' })
  const enrollmentId = sealId('Enrollment', enrollment.id)
  const ask = async (name: string, input: object, viewer: SignedIn = staff) => {
    const { data, errors } = await world.ask(viewer, act(name), { input: { enrollmentId, ...input } })
    expect(errors).toBeUndefined()
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
    return data[name] as Record<string, any>
  }
  const start = (startedOn: string, expectedVersion = 1) =>
    ask('recordPracticodeStart', { details: { startedOn }, expectedVersion })
  const read = (readOn: string, casesDone: number, more: object = {}, viewer: SignedIn = staff) =>
    ask('recordPracticodeReading', { details: { readOn, casesDone, scorePercent: 74, ...more } }, viewer)
  const trail = () =>
    world.database.staff.prisma.auditEntry.findMany({
      where: { subjectId: enrollment.id },
      orderBy: { at: 'asc' },
    })
  return { staff, enrollment, enrollmentId, start, read, trail }
}

describe('access', () => {
  test('runs from its first day for the months of the version, and is corrected by saying it again', async () => {
    const { start, trail } = await givenNoor()
    expect(await start('2026-10-01')).toMatchObject({
      enrollment: {
        ...{ practicodeStartedOn: '2026-10-01', version: 2 },
        practicode: { state: 'RUNNING', startedOn: '2026-10-01', expiresOn: '2028-04-01', daysLeft: 495 },
      },
    })
    expect(await start('2026-10-05', 2)).toMatchObject({ enrollment: { practicodeStartedOn: '2026-10-05' } })
    expect((await trail()).map(({ act, detail }) => [act, detail])).toEqual([
      ['practicode.started', { startedOn: '2026-10-01', before: null }],
      ['practicode.started', { startedOn: '2026-10-05', before: '2026-10-01' }],
    ])
  })

  test('begins neither before the enrollment nor after a reading, and is not set by two at once', async () => {
    const { start, read } = await givenNoor()
    expect(await start('2026-09-09')).toMatchObject({
      __typename: 'RuleError',
      path: ['details', 'startedOn'],
    })
    await read('2026-10-05', 48)
    expect(await start('2026-10-06')).toMatchObject({
      message:
        'Noor Khan has a reading of October 5, 2026, so access had begun by then. Give that day or an earlier one.',
    })
    const answers = await Promise.all([start('2026-10-01'), start('2026-10-02')])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'RecordPracticodeStartSuccess',
      'StaleVersionError',
    ])
  })
})

describe('a reading', () => {
  test('is added to the ledger, shown on the enrollment, and moves the projection', async () => {
    const { start, read, staff } = await givenNoor()
    await start('2026-10-01')
    await read('2026-10-26', 120)
    expect(await read('2026-11-16', 304, { note: 'Weekly call' })).toEqual({
      __typename: 'RecordPracticodeReadingSuccess',
      practicodeReading: { casesDone: 304 },
      enrollment: {
        ...{ practicodeCases: 304, practicodeScore: 74, practicodeStartedOn: '2026-10-01', version: 2 },
        practicode: {
          ...{ cases: 600, scorePercent: 70, state: 'RUNNING', startedOn: '2026-10-01' },
          ...{ expiresOn: '2028-04-01', daysLeft: 495 },
          projection: {
            ...{ kind: 'EXPECTED', doneOn: '2026-12-27', inTime: true },
            sentence:
              'At about 61 cases a week, Noor Khan will have done all 600 Practicode cases by December 27, 2026, 461 days before the access ends.',
          },
          conditions: [
            {
              ...{ code: 'CASES', met: false, standing: '304 of 600 Practicode cases are done' },
              next: 'Record a new reading when the other 296 are done.',
            },
            {
              ...{ code: 'SCORE', met: true, next: null },
              standing: 'the Practicode score is 74%, and 70% is asked',
            },
          ],
          curve: [
            { readOn: '2026-10-26', casesDone: 120 },
            { readOn: '2026-11-16', casesDone: 304 },
          ],
        },
        practicodeReadings: {
          totalCount: 2,
          edges: [
            {
              node: {
                ...{ readOn: '2026-11-16', casesDone: 304, scorePercent: 74, source: 'PERSON' },
                ...{ note: 'Weekly call', correctionReason: null, corrects: null },
                recordedBy: { label: staff.name },
              },
            },
            {
              node: {
                ...{ readOn: '2026-10-26', casesDone: 120, scorePercent: 74, source: 'PERSON' },
                ...{ note: null, correctionReason: null, corrects: null },
                recordedBy: { label: staff.name },
              },
            },
          ],
        },
      },
    })
  })

  test('that corrects says why, keeps the original in view, and the audit trail names both', async () => {
    const { read, trail, staff, enrollment } = await givenNoor()
    await read('2026-10-26', 180, { scorePercent: 81 })
    expect(await read('2026-10-26', 108)).toMatchObject({
      ...{ __typename: 'RuleError', path: ['details', 'casesDone'] },
      message:
        '180 cases were done by October 26, 2026, so 108 is fewer. Write 180 or more, or record it as a correction with its reason.',
    })
    const corrected = await read('2026-10-26', 108, { correctionReason: 'Two digits swapped' })
    expect(corrected.enrollment).toMatchObject({
      ...{ practicodeCases: 108, practicodeScore: 74 },
      practicode: { curve: [{ readOn: '2026-10-26', casesDone: 108 }] },
      practicodeReadings: {
        edges: [
          {
            node: {
              ...{ casesDone: 108, correctionReason: 'Two digits swapped' },
              corrects: { readOn: '2026-10-26', casesDone: 180 },
            },
          },
          { node: { casesDone: 180, corrects: null } },
        ],
      },
    })
    const rows = await world.database.staff.prisma.practicodeReading.findMany({
      where: { enrollmentId: enrollment.id },
      orderBy: { id: 'asc' },
    })
    const [original, correction] = rows
    expect((await trail()).at(-1)).toMatchObject({
      ...{ act: 'practicode.reading_corrected', actorId: staff.personId },
      detail: {
        ...{ practicodeReadingId: correction!.id, readOn: '2026-10-26', casesDone: 108, scorePercent: 74 },
        reason: 'Two digits swapped',
        original: {
          practicodeReadingId: original!.id,
          readOn: '2026-10-26',
          casesDone: 180,
          scorePercent: 81,
        },
      },
    })
  })

  test('is written down once, even by two at once', async () => {
    const { read, enrollment } = await givenNoor()
    const [one, ...others] = await Promise.all([1, 2, 3].map(() => read('2026-11-16', 304)))
    expect(one!.__typename).toBe('RecordPracticodeReadingSuccess')
    expect(others).toEqual([one, one])
    expect(await read('2026-11-16', 304, { note: 'Read again' })).toMatchObject({
      ...{ __typename: 'AlreadyThereError', path: ['details', 'casesDone'] },
      existing: { __typename: 'PracticodeReading' },
    })
    const where = { enrollmentId: enrollment.id }
    expect(await world.database.staff.prisma.practicodeReading.count({ where })).toBe(1)
  })

  test('is refused with the field to mend', async () => {
    const { read } = await givenNoor()
    expect(await read('2026-11-24', 1)).toMatchObject({
      __typename: 'RuleError',
      path: ['details', 'readOn'],
    })
    expect(await read('2026-11-16', 601)).toMatchObject({
      __typename: 'RuleError',
      path: ['details', 'casesDone'],
    })
    expect(await read('2026-11-16', -1, { scorePercent: 101 })).toMatchObject({
      fields: [{ path: ['details', 'casesDone'] }, { path: ['details', 'scorePercent'] }],
    })
  })

  test('has no place where the version has no Practicode', async () => {
    const staff = await world.given.staff()
    const { id: programId } = await world.given.program('WALES-CC')
    const { id: cohortId } = await world.given.cohort({ programId })
    const { id } = await world.given.enrollment({ cohortId })
    const enrollmentId = sealId('Enrollment', id)
    const { data } = await world.ask(staff, act('recordPracticodeReading'), {
      input: { enrollmentId, details: { readOn: '2026-11-16', casesDone: 1 } },
    })
    expect(data.recordPracticodeReading).toMatchObject({
      message: 'The program of Noor Khan asks for no Practicode, so there is nothing to write down.',
    })
    const seen = await world.ask(
      staff,
      'query ($id: ID!) { node(id: $id) { ... on Enrollment { practicode { state } } } }',
      { id: enrollmentId },
    )
    expect(seen.data.node).toEqual({ practicode: null })
  })
})

test('an employer neither records nor sees readings', async () => {
  const { enrollmentId, read } = await givenNoor()
  await read('2026-11-16', 304)
  const employer = await world.given.employerPerson()
  const refused = await world.ask(employer, act('recordPracticodeReading'), {
    input: { enrollmentId, details: { readOn: '2026-11-16', casesDone: 1 } },
  })
  expect(refused.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN'])
  const seen = await world.ask(employer, 'query ($id: ID!) { node(id: $id) { id } }', { id: enrollmentId })
  expect(seen).toEqual({ data: { node: null } })
})
