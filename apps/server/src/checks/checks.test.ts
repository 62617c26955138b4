import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const SHOWN = `checks { standing requirement { code title kind } counts { outcome checkedOn expiresOn }
  records { id outcome reason reference recordedBy { label } revokedAt revokedBy { label } revokedReason } }`
const act = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { message }
    ${name === 'recordCheck' ? '... on AlreadyThereError { path existing { __typename id } }' : ''}
    ... on RuleError { path } ... on InputError { fields { path message } } ... on ${type}Success { checkRecord { id outcome revokedReason } enrollment { ${SHOWN} } } } }`
}

/** A Welsh apprentice, whose program asks for two checks and a declaration. */
async function givenApprentice() {
  const staff = await world.given.staff()
  const { id: programId } = await world.given.program('WALES-CC')
  const { id: cohortId } = await world.given.cohort({ programId })
  const enrollment = await world.given.enrollment({ cohortId })
  const enrollmentId = sealId('Enrollment', enrollment.id)
  const ask = async (name: string, input: object) => {
    const { data, errors } = await world.ask(staff, act(name), { input })
    expect(errors).toBeUndefined()
    // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
    return data[name] as Record<string, any>
  }
  const record = (check: string, more: object = {}) =>
    ask('recordCheck', {
      enrollmentId,
      details: { check, checkedOn: '2026-10-05', outcome: 'PASSED', ...more },
    })
  const revoke = (checkRecordId: string, reason = 'Of another person') =>
    ask('revokeCheck', { checkRecordId, reason })
  return { staff, enrollment, enrollmentId, record, revoke }
}

test('a line for each check and declaration of the version says where the learner stands', async () => {
  const { record, staff } = await givenApprentice()
  await record('PRE_EMPLOYMENT', { outcome: 'WAIVED', reason: 'STILL_COUNTS' })
  const { enrollment } = await record('DBS', { expiresOn: '2026-11-22', reference: '001 234' })
  expect(enrollment.checks).toMatchObject([
    { standing: 'WAIVED', requirement: { code: 'PRE_EMPLOYMENT', kind: 'CHECK' } },
    {
      ...{ standing: 'EXPIRED', requirement: { code: 'DBS' } },
      counts: { outcome: 'PASSED', checkedOn: '2026-10-05', expiresOn: '2026-11-22' },
      records: [{ reference: '001 234', recordedBy: { label: staff.name }, revokedAt: null }],
    },
    { standing: 'MISSING', requirement: { code: 'SHIFTS', kind: 'DECLARATION' }, counts: null, records: [] },
  ])
})

test('of several records the latest counts; one that is revoked stays in view and counts no more', async () => {
  const { record, revoke, staff } = await givenApprentice()
  await record('DBS', { checkedOn: '2026-10-01', outcome: 'FAILED', reason: 'NOT_COMPLETED' })
  const passed = await record('DBS')
  const [, dbs] = passed.enrollment.checks
  expect(dbs).toMatchObject({ standing: 'PASSED', records: [{ outcome: 'PASSED' }, { outcome: 'FAILED' }] })
  const revoked = await revoke(passed.checkRecord.id)
  const { id } = passed.checkRecord
  expect(revoked.checkRecord).toEqual({ id, outcome: 'PASSED', revokedReason: 'Of another person' })
  expect(revoked.enrollment.checks[1]).toMatchObject({
    ...{ standing: 'FAILED', counts: { outcome: 'FAILED' } },
    records: [
      { revokedBy: { label: staff.name }, revokedReason: 'Of another person' },
      { outcome: 'FAILED', revokedAt: null },
    ],
  })
})

test('a check is recorded once and revoked once, even by two at once', async () => {
  const { record, revoke, enrollment } = await givenApprentice()
  const [one, other] = await Promise.all([record('DBS'), record('DBS')])
  expect(one.__typename).toBe('RecordCheckSuccess')
  expect(other).toEqual(one)
  const { id } = await world.database.staff.prisma.checkRecord.findFirstOrThrow({
    where: { enrollmentId: enrollment.id },
  })
  const recordId = sealId('CheckRecord', id)
  expect(await record('DBS', { reference: 'D-2' })).toEqual({
    ...{ __typename: 'AlreadyThereError', path: ['details', 'checkedOn'] },
    message: expect.stringContaining('is on record with this outcome already'),
    existing: { __typename: 'CheckRecord', id: recordId },
  })
  const revoked = await Promise.all([revoke(recordId), revoke(recordId)])
  expect(revoked[0].__typename).toBe('RevokeCheckSuccess')
  expect(revoked[1]).toEqual(revoked[0])
  expect(await revoke(recordId, 'Another reason')).toMatchObject({
    ...{ __typename: 'RuleError', path: ['checkRecordId'] },
  })
})

test('what the version does not ask for is no check, and a reason stands where one is needed', async () => {
  const { record, revoke } = await givenApprentice()
  expect(await record('OJT')).toMatchObject({
    fields: [
      {
        path: ['details', 'check'],
        message: 'The program asks for no check of this code. Send the code of one that it asks for.',
      },
    ],
  })
  expect(await record('DBS', { outcome: 'FAILED' })).toMatchObject({
    fields: [{ path: ['details', 'reason'] }],
  })
  expect(await record('DBS', { checkedOn: '2026-11-24' })).toMatchObject({ path: ['details', 'checkedOn'] })
  const [, dbs] = (await record('DBS')).enrollment.checks
  expect(await revoke(dbs.records[0].id, ' ')).toMatchObject({
    fields: [{ path: ['reason'], message: 'Write why the record is revoked.' }],
  })
})

test('an employer neither records nor sees checks', async () => {
  const { record, enrollmentId } = await givenApprentice()
  const [, dbs] = (await record('DBS')).enrollment.checks
  const employer = await world.given.employerPerson()
  const input = { enrollmentId, details: { check: 'DBS', checkedOn: '2026-10-06', outcome: 'PASSED' } }
  const refused = await world.ask(employer, act('recordCheck'), { input })
  expect(refused.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN'])
  const { id } = dbs.records[0]
  expect(await world.ask(employer, 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
    data: { node: null },
  })
})
