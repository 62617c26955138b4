import { beforeEach, describe, expect, test } from 'vitest'
import { givenEvidence } from '../../test/given/evidence.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()

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
let facts: Facts

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
  facts = {
    ...{ staff, maria, rival, enrollment: id, learnerId },
    enrollmentId: sealId('Enrollment', id),
    placementId: sealId('Placement', placement.id),
    competency: (code) => sealId('Competency', competencies.find((one) => one.code === code)!.id),
  }
})

/** Whose competency, as this viewer names them. */
const whose = (viewer: SignedIn) =>
  viewer.kind === 'STAFF' ? { enrollmentId: facts.enrollmentId } : { placementId: facts.placementId }

const signOff = async (viewer: SignedIn, codes: string[], input: Record<string, unknown> = {}) => {
  const { data, errors } = await world.ask(
    viewer,
    `mutation ($input: SignOffCompetenciesInput!) { signOffCompetencies(input: $input) { __typename
      ... on SignOffCompetenciesSuccess { data { id level levelName judgedOn judgedBy witness competency { code } recordedBy { name } } }
      ... on Refusal { message } ... on InputError { fields { path message } } } }`,
    {
      input: {
        items: codes.map((code) => ({ ...whose(viewer), competencyId: facts.competency(code) })),
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
  (await signOff(viewer, [code], input)).data[0].id as string

const revoke = async (viewer: SignedIn, signOffId: string, reason = 'Another learner’s charts') => {
  const { data, errors } = await world.ask(
    viewer,
    `mutation ($input: RevokeSignOffInput!) { revokeSignOff(input: $input) { __typename
      ... on RevokeSignOffSuccess { data { revokedReason revokedBy { name } } }
      ... on Refusal { message } ... on InputError { fields { path message } } } }`,
    { input: { signOffId, reason } },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.revokeSignOff
}

const STANDING = `met asked distinct functions { jobFunction { code } met competencies { competency { code } level levelName met
  inWords sameAs signOff { level judgedBy } history(first: 2) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { level judgedOn revokedAt } } } } }`

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

describe('a sign-off', () => {
  test('is written with level, day, judge and witness, and counts', async () => {
    const witness = 'Omar Haddad, Auditor'
    expect(await signOff(facts.staff, ['JF1.A', 'JF1.B'], { witness })).toEqual({
      __typename: 'SignOffCompetenciesSuccess',
      data: ['JF1.A', 'JF1.B'].map((code) => ({
        id: expect.any(String),
        ...{ level: 3, levelName: 'Works alone', judgedOn: '2026-11-20', witness },
        judgedBy: 'Maria Delgado, Coding manager',
        competency: { code },
        recordedBy: { name: 'Sam Okafor' },
      })),
    })
    expect(await standing()).toMatchObject({ met: 2, asked: 20, distinct: 19 })
    expect(await standingOf('JF1.A')).toEqual({
      competency: { code: 'JF1.A' },
      ...{ level: 3, levelName: 'Works alone', met: true, sameAs: [] },
      inWords: '“Works alone” since November 20, 2026.',
      signOff: { level: 3, judgedBy: 'Maria Delgado, Coding manager' },
      history: {
        totalCount: 1,
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
        edges: [{ node: { level: 3, judgedOn: '2026-11-20', revokedAt: null } }],
      },
    })
  })

  test('of several is refused when one is, each with its reason at its place', async () => {
    await signOff(facts.staff, ['JF1.B'])
    const answer = await signOff(facts.staff, ['JF1.A', 'JF1.B', 'JF1.A'])
    expect(answer).toMatchObject({
      __typename: 'InputError',
      fields: [
        {
          path: ['items', '1', 'level'],
          message:
            'Noor Khan’s JF1.B is at “Works alone” already, judged by Maria Delgado, Coding manager on November 20, 2026. Choose another level, or leave it out.',
        },
        {
          path: ['items', '2', 'level'],
          message:
            'Noor Khan’s JF1.A is at “Works alone” already, judged by Maria Delgado, Coding manager on November 20, 2026. Choose another level, or leave it out.',
        },
      ],
    })
    expect(await standing()).toMatchObject({ met: 1 })
  })

  test('of one competency for several learners is one act, too', async () => {
    const other = await world.given.enrollment({
      stage: 'APPRENTICESHIP',
      since: '2026-10-05',
      firstName: 'Amara',
    })
    const { data } = await world.ask(
      facts.staff,
      `mutation ($input: SignOffCompetenciesInput!) { signOffCompetencies(input: $input) {
        ... on SignOffCompetenciesSuccess { data { enrollment { learner { firstName } } } } } }`,
      {
        input: {
          items: [facts.enrollmentId, sealId('Enrollment', other.id)].map((enrollmentId) => ({
            enrollmentId,
            competencyId: facts.competency('JF3.A'),
          })),
          ...{ level: 3, judgedOn: '2026-11-20', judgedBy: 'Maria Delgado' },
        },
      },
    )
    expect(data.signOffCompetencies.data).toEqual(
      ['Noor', 'Amara'].map((firstName) => ({ enrollment: { learner: { firstName } } })),
    )
  })

  test('is checked by its fields before anything is looked up', async () => {
    expect(await signOff(facts.staff, ['JF1.A'], { level: 0, judgedBy: ' ' })).toMatchObject({
      fields: [
        { path: ['level'], message: 'Choose the level.' },
        { path: ['judgedBy'], message: 'Write who judged, with name and position.' },
      ],
    })
    expect(await signOff(facts.staff, [])).toMatchObject({
      fields: [{ path: ['items'], message: 'Choose at least one competency to sign off.' }],
    })
  })

  test('of another version’s competency, or of a day that is not theirs, is refused', async () => {
    const wales = await world.database.staff.prisma.programVersion.findFirstOrThrow({
      where: { program: { code: 'WALES-CC' } },
      include: { competencies: true },
    })
    const [foreign] = wales.competencies
    const items = [
      { ...whose(facts.staff), competencyId: sealId('Competency', foreign?.id ?? facts.enrollment) },
    ]
    expect(await signOff(facts.staff, [], { items })).toMatchObject({
      fields: [
        {
          path: ['items', '0', 'competencyId'],
          message: 'This competency is not of the program version Noor Khan is on. Choose one from the list.',
        },
      ],
    })
    expect(await signOff(facts.staff, ['JF1.A'], { judgedOn: '2026-11-24' })).toMatchObject({
      fields: [{ path: ['items', '0', 'judgedOn'] }],
    })
    expect(await signOff(facts.staff, ['JF1.A'], { judgedOn: '2026-09-09' })).toMatchObject({
      fields: [{ path: ['items', '0', 'judgedOn'] }],
    })
  })

  test('at a lower level later supersedes a higher one, and a third brings it back', async () => {
    await signOff(facts.staff, ['JF1.A'], { judgedOn: '2026-10-20' })
    await signOff(facts.staff, ['JF1.A'], { judgedOn: '2026-11-02', level: 2 })
    expect(await standingOf('JF1.A')).toMatchObject({
      level: 2,
      met: false,
      inWords:
        '“Works with help” since November 2, 2026; it is met from “Works alone” on. “Works alone” of October 20, 2026 no longer counts: the later judgement does.',
    })
    await signOff(facts.staff, ['JF1.A'], { judgedOn: '2026-11-20' })
    expect(await standingOf('JF1.A')).toMatchObject({ level: 3, met: true, history: { totalCount: 3 } })
  })

  test('sent twice at once is written once; the other is told who was first', async () => {
    const answers = await Promise.all([signOff(facts.staff, ['JF1.A']), signOff(facts.maria, ['JF1.A'])])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'InputError',
      'SignOffCompetenciesSuccess',
    ])
    const refused = answers.find(({ __typename }) => __typename === 'InputError')
    expect(refused.fields[0].message).toContain('is at “Works alone” already, judged by Maria Delgado')
    expect(await standingOf('JF1.A')).toMatchObject({ history: { totalCount: 1 } })
  })

  test('leaves a line in the audit trail, and so does its revocation', async () => {
    const id = await signedOff(facts.staff, 'JF1.A')
    await revoke(facts.staff, id)
    const trail = await world.database.staff.prisma.auditEntry.findMany({
      where: { subjectType: 'SignOff', actorId: facts.staff.personId },
      orderBy: { id: 'asc' },
    })
    expect(trail.map(({ act, detail }) => [act, detail])).toEqual([
      [
        'competency.signed_off',
        { enrollmentId: facts.enrollment, competency: 'JF1.A', level: 3, judgedOn: '2026-11-20' },
      ],
      [
        'competency.sign_off_revoked',
        { enrollmentId: facts.enrollment, competency: 'JF1.A', reason: 'Another learner’s charts' },
      ],
    ])
  })
})

describe('evidence', () => {
  const EVIDENCE = `query ($id: ID!) { node(id: $id) { ... on Enrollment { competencies { functions { competencies {
    signOff { evidence { name } } } } } } } }`

  test.each(['staff', 'maria'] as const)('that %s sent in proves the sign-off it came with', async (who) => {
    const sender = facts[who]
    const learner = sealId('Learner', facts.learnerId)
    const file = await givenEvidence(world).file(
      sender,
      sender.kind === 'STAFF' ? { learner } : { placement: facts.placementId },
      { name: 'audit.pdf' },
    )
    const evidenceFileIds = [sealId('EvidenceFile', file)]
    expect(await signOff(sender, ['JF1.A', 'JF1.B'], { evidenceFileIds })).toMatchObject({
      fields: [
        {
          path: ['evidenceFileIds'],
          message:
            'A file proves one sign-off. Leave the files out, or sign off one competency of one learner at a time.',
        },
      ],
    })
    expect(await signOff(sender, ['JF1.A'], { evidenceFileIds })).toMatchObject({
      __typename: 'SignOffCompetenciesSuccess',
    })
    const { data } = await world.ask(facts.staff, EVIDENCE, { id: facts.enrollmentId })
    expect(data.node.competencies.functions[0].competencies[0].signOff).toEqual({
      evidence: [{ name: 'audit.pdf' }],
    })
    // one that cannot be linked takes the sign-off with it
    expect(await signOff(sender, ['JF1.B'], { evidenceFileIds })).toEqual({
      __typename: 'RuleError',
      message: 'audit.pdf already proves something else. Add the file again to prove this as well.',
    })
    expect(await standing()).toMatchObject({ met: 1 })
  })
})

describe('a revocation', () => {
  test('says why, stays in view, and lets what was judged before count again', async () => {
    await signOff(facts.staff, ['JF1.A'], { judgedOn: '2026-10-20' })
    const id = await signedOff(facts.staff, 'JF1.A', { level: 2 })
    expect(await revoke(facts.staff, id, 'no')).toMatchObject({
      fields: [{ path: ['reason'], message: 'Say why the sign-off is revoked, in 3 characters or more.' }],
    })
    expect(await revoke(facts.staff, id)).toEqual({
      __typename: 'RevokeSignOffSuccess',
      data: { revokedReason: 'Another learner’s charts', revokedBy: { name: 'Sam Okafor' } },
    })
    const { level, met, history } = await standingOf('JF1.A')
    expect([
      level,
      met,
      history.edges.map(({ node }: { node: { revokedAt: string } }) => node.revokedAt),
    ]).toEqual([3, true, ['2026-11-23T15:00:00.000Z', null]])
    // revoked, the same can be written anew
    expect((await signOff(facts.staff, ['JF1.A'], { level: 2 })).__typename).toBe(
      'SignOffCompetenciesSuccess',
    )
  })

  test('happens once, also when two do it at once', async () => {
    const id = await signedOff(facts.staff, 'JF1.A')
    const answers = await Promise.all([revoke(facts.staff, id), revoke(facts.staff, id)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['RevokeSignOffSuccess', 'RuleError'])
    expect(answers.find(({ __typename }) => __typename === 'RuleError').message).toBe(
      'This sign-off of Noor Khan’s JF1.A is revoked already. Reload to see the record as it is.',
    )
  })

  test('does not reach under a completion, whoever asks', async () => {
    const id = await signedOff(facts.maria, 'JF1.A')
    await world.database.staff.prisma.enrollment.update({
      where: { id: facts.enrollment },
      data: {
        ...{ stage: 'COMPLETED', stageSince: toDate('2026-11-21') },
        stageChanges: { create: { toStage: 'COMPLETED', effectiveOn: toDate('2026-11-21') } },
      },
    })
    const message =
      'Noor Khan completed the program on November 21, 2026, and JF1.A is part of what that rests on. Have the completion taken back first, then revoke the sign-off.'
    expect(await revoke(facts.staff, id)).toEqual({ __typename: 'RuleError', message })
    expect(await revoke(facts.maria, id)).toEqual({ __typename: 'RuleError', message })
    expect(await signOff(facts.maria, ['JF1.B'], { judgedOn: '2026-11-22' })).toMatchObject({
      fields: [{ path: ['items', '0', 'judgedOn'] }],
    })
  })
})

describe('an employer', () => {
  test('sees and signs off the competencies of the people it employs, and of nobody else', async () => {
    await signOff(facts.staff, ['JF1.A'])
    expect((await signOff(facts.maria, ['JF1.B'])).__typename).toBe('SignOffCompetenciesSuccess')
    const { functions, ...sums } = await standing(facts.maria)
    expect(sums).toEqual({ met: 2, asked: 20, distinct: 19 })
    expect(functions).toEqual((await standing()).functions)
    expect(await standing(facts.rival)).toBeNull()
    expect(await signOff(facts.rival, ['JF1.A'])).toEqual({
      __typename: 'NotFoundError',
      message: 'One of these learners does not exist. Reload the page and choose again.',
    })
  })

  test('is shown twenty judgements in as many statements as one', async () => {
    const document = `query ($id: ID!) { node(id: $id) { ... on Placement { competencies { functions { competencies {
      signOff { levelName competency { code } recordedBy { name } evidence { name } }
      history { edges { node { levelName revokedBy { name } evidence { name } } } } } } } } } }`
    const statements = async () => {
      const before = world.statements.length
      const { errors } = await world.ask(facts.maria, document, { id: facts.placementId })
      expect(errors).toBeUndefined()
      return world.statements.length - before
    }
    await signOff(facts.maria, ['JF1.A'])
    const few = await statements()
    await signOff(facts.staff, ['JF1.B', 'JF2.A', 'JF2.B', 'JF2.C', 'JF2.D', 'JF2.E', 'JF2.F', 'JF2.G'])
    await signOff(facts.maria, ['JF1.A', 'JF1.B'], { level: 4 })
    expect(await statements()).toBe(few)
  })

  test('judges from the first day of the employment on', async () => {
    const answer = await signOff(facts.maria, ['JF1.A'], { judgedOn: '2026-10-04' })
    expect(answer.fields[0].message).toMatch(/^Noor Khan began at .* on October 5, 2026\./)
  })

  test('revokes what its own people recorded; of others it can judge anew', async () => {
    const [theirs, ours] = [await signedOff(facts.staff, 'JF1.A'), await signedOff(facts.maria, 'JF1.B')]
    expect(await revoke(facts.maria, theirs)).toEqual({
      __typename: 'RuleError',
      message:
        'Your people did not record this sign-off, so the sponsor’s staff revoke it. Ask them, or record a judgement of your own.',
    })
    expect((await revoke(facts.maria, ours)).__typename).toBe('RevokeSignOffSuccess')
    expect((await revoke(facts.rival, theirs)).__typename).toBe('NotFoundError')
  })

  test('sees and writes no more once the employment has ended', async () => {
    const id = await signedOff(facts.maria, 'JF1.A')
    await world.database.staff.prisma.placement.updateMany({
      where: { enrollmentId: facts.enrollment },
      data: { endedOn: toDate('2026-11-20') },
    })
    expect(await standing(facts.maria)).toBeNull()
    const answer = await signOff(facts.maria, ['JF1.B'])
    expect(answer.fields[0].message).toMatch(
      /employment at .* ended on November 20, 2026\. Ask the sponsor’s staff/,
    )
    expect(await standing(facts.staff)).toMatchObject({ met: 1 })
    expect((await revoke(facts.staff, id)).__typename).toBe('RevokeSignOffSuccess')
  })
})
