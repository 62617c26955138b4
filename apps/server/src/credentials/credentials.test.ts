import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { openId, sealId } from '../graphql/global-id.ts'

const world = useWorld()

const WALLET = 'learner { credentials { kind number awardedOn expiresOn note version standing } }'
const act = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { message }
    ${name === 'deleteCredential' ? '' : '... on RuleError { path } ... on AlreadyThereError { path existing { id } } ... on InputError { fields { path message } }'}
    ... on ${type}Success { ${name === 'deleteCredential' ? 'removedId' : 'credential { kind }'} ${WALLET} } } }`
}

async function someone() {
  const staff = await world.given.staff()
  const learner = await world.given.learner()
  const learnerId = sealId('Learner', learner.id)
  const send = async (name: string, input: object) => {
    const { data, errors } = await world.ask(staff, act(name), { input })
    expect(errors).toBeUndefined()
    return data[name]
  }
  const record = (details: object) => send('recordCredential', { learnerId, details })
  const credentialId = async (kind: string) => {
    const row = await world.database.staff.prisma.credential.findFirstOrThrow({
      where: { learnerId: learner.id, kind },
    })
    return sealId('Credential', row.id)
  }
  const audit = () =>
    world.database.staff.prisma.auditEntry.findMany({
      where: { subjectId: learner.id },
      orderBy: { id: 'asc' },
    })
  return { staff, learner, learnerId, send, record, credentialId, audit }
}

const cca = {
  kind: 'CCA',
  number: 'A-100',
  awardedOn: '2026-01-10',
  expiresOn: '2026-12-31',
  note: 'By post',
}

test('an award is recorded with number, days and note, and says how it stands today', async () => {
  const { record, audit, staff, learner } = await someone()
  const recorded = { ...cca, version: 1, standing: 'EXPIRING' }
  expect(await record(cca)).toEqual({
    __typename: 'RecordCredentialSuccess',
    credential: { kind: 'CCA' },
    learner: { credentials: [recorded] },
  })
  expect(await record({ kind: 'DIPLOMA_CLINICAL_CODING', awardedOn: '2026-11-23' })).toEqual({
    __typename: 'RecordCredentialSuccess',
    credential: { kind: 'DIPLOMA_CLINICAL_CODING' },
    learner: {
      credentials: [
        recorded,
        {
          kind: 'DIPLOMA_CLINICAL_CODING',
          number: null,
          awardedOn: '2026-11-23',
          expiresOn: null,
          note: null,
          version: 1,
          standing: 'IN_FORCE',
        },
      ],
    },
  })
  expect((await audit())[0]).toMatchObject({
    actorId: staff.personId,
    act: 'credential.recorded',
    subjectType: 'Learner',
    subjectId: learner.id,
    detail: cca,
  })
})

test('the full form supersedes the apprentice form, and what is past its last day has expired', async () => {
  const { record } = await someone()
  await record({ kind: 'CPC_A', awardedOn: '2025-03-01' })
  await record({ kind: 'CCS', awardedOn: '2024-03-01', expiresOn: '2026-11-22' })
  const { learner } = await record({ kind: 'CPC', awardedOn: '2026-09-01' })
  expect(
    learner.credentials.map(({ kind, standing }: { kind: string; standing: string }) => [kind, standing]),
  ).toEqual([
    ['CCS', 'EXPIRED'],
    ['CPC', 'IN_FORCE'],
    ['CPC_A', 'SUPERSEDED'],
  ])
})

test('a kind stands in the wallet once, also when two record it at once', async () => {
  const { record, credentialId } = await someone()
  const [one, other] = await Promise.all([record(cca), record(cca)])
  expect(one.__typename).toBe('RecordCredentialSuccess')
  expect(other).toEqual(one)
  expect(await record({ ...cca, number: 'A-200' })).toEqual({
    __typename: 'AlreadyThereError',
    ...{ path: ['details', 'kind'], existing: { id: await credentialId('CCA') } },
    message: 'Noor Khan already has CCA on record. Change that entry instead.',
  })
})

test('days to come, wrong details and unknown learners are named', async () => {
  const { record, send } = await someone()
  expect(await record({ ...cca, awardedOn: '2026-11-24', expiresOn: null })).toEqual({
    __typename: 'RuleError',
    path: ['details', 'awardedOn'],
    message:
      "CCA can't be awarded in the future: November 24, 2026 is yet to come. Give today or an earlier day.",
  })
  expect(await record({ ...cca, expiresOn: '2026-01-10' })).toMatchObject({
    __typename: 'InputError',
    fields: [
      {
        path: ['details', 'expiresOn'],
        message: 'Give a last day after the day of the award, or leave it empty.',
      },
    ],
  })
  const unknown = sealId('Learner', '00000000-0000-7000-8000-000000000000')
  expect(await send('recordCredential', { learnerId: unknown, details: cca })).toMatchObject({
    __typename: 'NotFoundError',
  })
})

test('an award is corrected by whoever read it last, and once where it is sent twice; the audit trail keeps what it was, the log which details changed', async () => {
  const { record, send, credentialId, audit, learner } = await someone()
  await record(cca)
  await record({ kind: 'CRC', awardedOn: '2026-02-01' })
  const edit = { credentialId: await credentialId('CCA'), expectedVersion: 1 }
  const ccs = { ...cca, kind: 'CCS', number: 'S-7', expiresOn: null, note: null }
  expect(await send('updateCredential', { ...edit, details: { ...cca, kind: 'CRC' } })).toMatchObject({
    __typename: 'AlreadyThereError',
    ...{ path: ['details', 'kind'], existing: { id: await credentialId('CRC') } },
  })
  const answers = await Promise.all([
    send('updateCredential', { ...edit, details: ccs }),
    send('updateCredential', { ...edit, details: ccs }),
  ])
  const corrected = { ...ccs, version: 2, standing: 'IN_FORCE' }
  expect(answers.map(({ learner }) => learner.credentials[0])).toEqual([corrected, corrected])
  expect(await send('updateCredential', { ...edit, details: { number: 'S-8' } })).toMatchObject({
    __typename: 'StaleVersionError',
  })
  expect((await audit()).at(-1)).toMatchObject({
    act: 'credential.updated',
    detail: { before: { kind: 'CCA', number: 'A-100', version: 1 }, after: { kind: 'CCS', number: 'S-7' } },
  })
  const told = { subjectId: learner.id, act: 'credential.updated' }
  const [event, ...others] = await world.database.staff.prisma.event.findMany({ where: told })
  expect(others).toEqual([])
  expect(event!.data).toEqual({
    credentialId: openId(edit.credentialId).id,
    changed: ['kind', 'number', 'expiresOn', 'note'],
    version: 2,
  })
})

test('an award that was removed is gone once and for all, but the audit trail keeps it', async () => {
  const { record, send, credentialId, audit } = await someone()
  await record(cca)
  const input = { credentialId: await credentialId('CCA'), expectedVersion: 1 }
  const answers = await Promise.all([send('deleteCredential', input), send('deleteCredential', input)])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'DeleteCredentialSuccess',
    'NotFoundError',
  ])
  expect(answers.find(({ removedId }) => removedId).removedId).toBe(input.credentialId)
  expect((await audit()).at(-1)).toMatchObject({
    act: 'credential.removed',
    detail: { before: { kind: 'CCA', number: 'A-100', note: 'By post' } },
  })
})

test('a published candidate shows the certifications of the wallet, corrected ones too, and nothing else of it', async () => {
  const { staff, send } = await someone()
  const candidate = await world.given.candidate()
  const employer = await world.given.employerPerson()
  const learnerId = sealId('Learner', candidate.enrollment.learnerId)
  const shown = async () => {
    const { data } = await world.ask(
      employer,
      'query($id: ID!) { node(id: $id) { ... on Candidate { credentials } } }',
      { id: sealId('Candidate', candidate.id) },
    )
    return data.node.credentials
  }
  await send('recordCredential', {
    learnerId,
    details: { kind: 'ESW_COMMUNICATION', awardedOn: '2026-02-01' },
  })
  await send('recordCredential', { learnerId, details: cca })
  expect(await shown()).toEqual(['CCA'])
  const row = await world.database.staff.prisma.credential.findFirstOrThrow({
    where: { learnerId: candidate.enrollment.learnerId, kind: 'CCA' },
  })
  const edit = { credentialId: sealId('Credential', row.id), expectedVersion: 1 }
  await send('updateCredential', { ...edit, details: { ...cca, kind: 'CCS' } })
  expect(await shown()).toEqual(['CCS'])

  const { data } = await world.ask(
    staff,
    'query($id: ID!) { cohort(id: $id) { rows { edges { node { credentials } } } } }',
    { id: sealId('Cohort', candidate.enrollment.cohortId) },
  )
  expect(data.cohort.rows.edges).toEqual([{ node: { credentials: ['CCS'] } }])
})

test('employers neither read nor change a wallet', async () => {
  const { record, credentialId, learnerId, learner } = await someone()
  await record(cca)
  const employer = await world.given.employerPerson()
  const input = { credentialId: await credentialId('CCA'), expectedVersion: 1 }
  const { data, errors } = await world.ask(employer, act('deleteCredential'), { input })
  expect([data, errors?.map(({ extensions }) => extensions?.code)]).toEqual([undefined, ['FORBIDDEN']])
  expect(
    await world.ask(employer, 'query($a: ID!, $b: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } }', {
      a: input.credentialId,
      b: learnerId,
    }),
  ).toEqual({ data: { a: null, b: null } })
  expect(await world.database.staff.prisma.credential.count({ where: { learnerId: learner.id } })).toBe(1)
})
