import { describe, expect, test } from 'vitest'
import { problemsIn } from '../../test/given/batch-rows.ts'
import { useSignOffs } from '../../test/given/sign-offs.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'

const world = useWorld()
const { facts, whose, signOff, signedOff, revoke, standing, standingOf } = useSignOffs(world)

describe('a sign-off', () => {
  test('is written with level, day, judge and witness, and counts', async () => {
    const witness = 'Omar Haddad, Auditor'
    expect(await signOff(facts.staff, ['JF1.A', 'JF1.B'], { witness })).toEqual({
      __typename: 'SignOffCompetenciesSuccess',
      rows: ['JF1.A', 'JF1.B'].map((code) => ({
        outcome: 'CREATED',
        signOff: {
          id: expect.any(String),
          ...{ level: 3, levelName: 'Works alone', judgedOn: '2026-11-20', witness },
          judgedBy: 'Maria Delgado, Coding manager',
          competency: { code },
          recordedBy: { label: 'Sam Okafor' },
        },
      })),
    })
    expect(await standing()).toMatchObject({ met: 2, asked: 20, distinct: 19 })
    expect(await standingOf('JF1.A')).toEqual({
      competency: { code: 'JF1.A' },
      ...{ level: 3, levelName: 'Works alone', met: true, sameAs: [] },
      inWords: '“Works alone” since November 20, 2026.',
      signOff: { level: 3, judgedBy: 'Maria Delgado, Coding manager' },
      signOffs: {
        totalCount: 1,
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
        edges: [{ node: { level: 3, judgedOn: '2026-11-20', revokedAt: null } }],
      },
    })
  })

  test('of several is refused when one is, each with its reason at its place', async () => {
    const id = await signedOff(facts.staff, 'JF1.B')
    const answer = await signOff(facts.staff, ['JF1.A', 'JF1.B', 'JF1.A'], { note: 'Twenty charts' })
    expect(answer).toMatchObject({
      __typename: 'BatchRefusedError',
      rows: [
        { outcome: 'NOT_DONE', refusal: null },
        {
          refusal: {
            ...{ __typename: 'AlreadyThereError', path: ['level'], there: { id } },
            message:
              'Noor Khan’s JF1.B is at “Works alone” already, judged by Maria Delgado, Coding manager on November 20, 2026. Give another level, or leave it out.',
          },
        },
        { outcome: 'NOT_DONE', refusal: null },
      ],
    })
    expect(await standing()).toMatchObject({ met: 1 })
  })

  test('is told all that is wrong with it at once', async () => {
    const answer = await signOff(facts.staff, ['JF1.A'], {
      level: 9,
      judgedOn: '2026-11-24',
      judgedBy: 'Noor Khan',
    })
    expect(problemsIn(answer).map(({ path }) => path)).toEqual([['level'], ['judgedOn'], ['judgedBy']])
  })

  test('of one competency for several learners is one act, too', async () => {
    const other = await world.given.enrollment({
      stage: 'APPRENTICESHIP',
      since: '2026-10-05',
      firstName: 'Amara',
    })
    await world.database.staff.prisma.placement.create({
      data: {
        ...{ enrollmentId: other.id, employerId: facts.maria.employerId! },
        startedOn: toDate('2026-10-05'),
      },
    })
    const { data } = await world.ask(
      facts.staff,
      `mutation ($input: SignOffCompetenciesInput!) { signOffCompetencies(input: $input) {
        __typename ... on SignOffCompetenciesSuccess { rows { signOff { enrollment { learner { firstName } } } } } } }`,
      {
        input: {
          items: [facts.enrollmentId, sealId('Enrollment', other.id)].map((enrollmentId) => ({
            apprentice: { enrollmentId },
            competency: { competencyId: facts.competency('JF3.A') },
          })),
          ...{ level: 3, judgedOn: '2026-11-20', judgedBy: 'Maria Delgado' },
        },
      },
    )
    expect(data.signOffCompetencies.rows).toEqual(
      ['Noor', 'Amara'].map((firstName) => ({ signOff: { enrollment: { learner: { firstName } } } })),
    )
  })

  test('is checked by its fields before anything is looked up', async () => {
    expect(await signOff(facts.staff, ['JF1.A'], { level: 0, judgedBy: ' ' })).toMatchObject({
      fields: [
        { path: ['level'], message: 'Give the level.' },
        { path: ['judgedBy'], message: 'Write who judged, with name and position.' },
      ],
    })
    expect(await signOff(facts.staff, [])).toMatchObject({
      fields: [{ path: ['items'], message: 'Name at least one.' }],
    })
  })

  test('by its code is of the version the learner is on, and by the learner of the enrollment they are in', async () => {
    const learnerId = sealId('Learner', facts.learnerId)
    const item = (competencyCode: string) => ({ apprentice: { learnerId }, competency: { competencyCode } })
    expect(await signOff(facts.staff, [], { items: [item('JF1.A')] })).toMatchObject({
      rows: [{ signOff: { competency: { code: 'JF1.A' } } }],
    })
    expect(await signOff(facts.staff, [], { items: [item('JF2.A'), item('JF99.Z')] })).toMatchObject({
      rows: [{}, { refusal: { path: ['items', '1', 'competency', 'competencyCode'] } }],
    })
  })

  test('of another version’s competency, or of a day that is not theirs, is refused', async () => {
    const wales = await world.database.staff.prisma.programVersion.findFirstOrThrow({
      where: { program: { code: 'WALES-CC' } },
      include: { competencies: true },
    })
    const [foreign] = wales.competencies
    const items = [
      {
        apprentice: whose(facts.staff),
        competency: { competencyId: sealId('Competency', foreign?.id ?? facts.enrollment) },
      },
    ]
    expect(problemsIn(await signOff(facts.staff, [], { items }))).toEqual([
      {
        path: ['items', '0', 'competency', 'competencyId'],
        message: 'This competency is not of the program version Noor Khan is on. Name one that is.',
      },
    ])
    for (const judgedOn of ['2026-11-24', '2026-09-09'])
      expect(problemsIn(await signOff(facts.staff, ['JF1.A'], { judgedOn }))).toMatchObject([
        { path: ['judgedOn'] },
      ])
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
    expect(await standingOf('JF1.A')).toMatchObject({ level: 3, met: true, signOffs: { totalCount: 3 } })
  })

  test('sent twice at once is written once, and is the same; another of that level is told who was first', async () => {
    const answers = await Promise.all([signOff(facts.staff, ['JF1.A']), signOff(facts.maria, ['JF1.A'])])
    expect(answers.map(({ rows }) => rows[0].outcome).sort()).toEqual(['CREATED', 'SAME'])
    const refused = await signOff(facts.maria, ['JF1.A'], { judgedOn: '2026-11-21' })
    expect(refused.message).toContain('is at “Works alone” already, judged by Maria Delgado')
    expect(await standingOf('JF1.A')).toMatchObject({ signOffs: { totalCount: 1 } })
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
