import { describe, expect, test } from 'vitest'
import { useSignOffs } from '../../test/given/sign-offs.ts'
import { useWorld } from '../../test/kit.ts'
import { toDate } from '../kernel/days.ts'

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
