import { describe, expect, test } from 'vitest'
import { problemsIn } from '../../test/given/batch-rows.ts'
import { useSignOffs } from '../../test/given/sign-offs.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()
const { facts, signOff, signedOff, revoke, standing } = useSignOffs(world)

describe('an employer', () => {
  test('sees and signs off the competencies of the people it employs, and of nobody else', async () => {
    await signOff(facts.staff, ['JF1.A'])
    expect((await signOff(facts.maria, ['JF1.B'])).__typename).toBe('SignOffCompetenciesSuccess')
    const { functions, ...sums } = await standing(facts.maria)
    expect(sums).toEqual({ met: 2, asked: 20, distinct: 19 })
    expect(functions).toEqual((await standing()).functions)
    expect(await standing(facts.rival)).toBeNull()
    expect(await signOff(facts.rival, ['JF1.A'])).toMatchObject({
      __typename: 'BatchRefusedError',
      rows: [
        {
          outcome: 'REFUSED',
          refusal: {
            __typename: 'NotFoundError',
            message: 'One of these learners does not exist. Read the list again, and leave out what is gone.',
            path: ['items', '0', 'apprentice', 'placementId'],
          },
        },
      ],
    })
  })

  test('is shown twenty judgements in as many statements as one', async () => {
    const document = `query ($id: ID!) { node(id: $id) { ... on Placement { competencies { functions { competencies {
      signOff { levelName competency { code } recordedBy { label } evidence { name } }
      signOffs { edges { node { levelName revokedBy { label } evidence { name } } } } } } } } } }`
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
    expect(answer.rows[0].refusal.message).toMatch(/^Noor Khan began at .* on October 5, 2026\./)
  })

  test('has whoever decides on the hours sign off: the supervisor, a stand-in, and anybody where nobody is named', async () => {
    const colleague = await world.given.employerPerson(facts.maria.employerId!)
    await world.database.staff.prisma.placement.updateMany({
      where: { enrollmentId: facts.enrollment },
      data: { supervisorId: colleague.personId },
    })
    const may = async (viewer: SignedIn) => {
      const asks =
        'query ($id: ID!) { node(id: $id) { ... on Placement { maySignOff { allowed code reason } } } }'
      return (await world.ask(viewer, asks, { id: facts.placementId })).data.node.maySignOff
    }
    const yes = { allowed: true, code: null, reason: null }
    const reason =
      'Maria Delgado supervises Noor Khan and signs off there. During an absence a stand-in can be named.'
    expect(await may(facts.maria)).toEqual({ allowed: false, code: 'SIGN_OFF_BY_SUPERVISOR', reason })
    const answer = await signOff(facts.maria, ['JF1.A'])
    expect(answer.rows[0].refusal.message).toBe(reason)
    expect([await may(colleague), await may(facts.staff)]).toEqual([yes, yes])
    expect((await signOff(colleague, ['JF1.A'])).__typename).toBe('SignOffCompetenciesSuccess')

    await world.database.staff.prisma.delegation.create({
      data: {
        ...{ employerId: facts.maria.employerId!, fromId: colleague.personId, toId: facts.maria.personId },
        ...{ startsOn: toDate('2026-11-23'), endsOn: toDate('2026-11-23') },
      },
    })
    expect(await may(facts.maria)).toEqual(yes)
    expect((await signOff(facts.maria, ['JF1.B'])).__typename).toBe('SignOffCompetenciesSuccess')
  })

  test('whose apprentice was not employed yet: not even staff write a judgement of that day down', async () => {
    for (const viewer of [facts.staff, facts.maria]) {
      const answer = await signOff(viewer, ['JF1.A'], { judgedOn: '2026-10-04' })
      expect(problemsIn(answer)).toEqual([
        {
          path: ['judgedOn'],
          message: expect.stringContaining(' on October 5, 2026. Give that day or a later one.'),
        },
      ])
    }
    const { id } = await world.given.enrollment({ stage: 'READY', since: '2026-10-05', firstName: 'Amara' })
    const competency = { competencyId: facts.competency('JF1.A') }
    const items = [{ apprentice: { enrollmentId: sealId('Enrollment', id) }, competency }]
    const answer = await signOff(facts.staff, [], { items })
    expect(answer.rows[0].refusal.message).toBe(
      'Nobody employs Amara Khan yet, and competencies are shown on the job. Write the employment down first.',
    )
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
    expect(answer.rows[0].refusal.message).toMatch(
      /employment at .* ended on November 20, 2026\. Ask the sponsor’s staff/,
    )
    expect(await standing(facts.staff)).toMatchObject({ met: 1 })
    expect((await revoke(facts.staff, id)).__typename).toBe('RevokeSignOffSuccess')
  })
})
