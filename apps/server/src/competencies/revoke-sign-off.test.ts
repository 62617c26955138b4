import { describe, expect, test } from 'vitest'
import { givenEvidence } from '../../test/given/evidence.ts'
import { useSignOffs } from '../../test/given/sign-offs.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'

const world = useWorld()
const { facts, signOff, signedOff, revoke, standing, standingOf } = useSignOffs(world)

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
      signOff: { revokedReason: 'Another learner’s charts', revokedBy: { label: 'Sam Okafor' } },
    })
    const { level, met, signOffs } = await standingOf('JF1.A')
    expect([
      level,
      met,
      signOffs.edges.map(({ node }: { node: { revokedAt: string } }) => node.revokedAt),
    ]).toEqual([3, true, ['2026-11-23T15:00:00.000Z', null]])
    // revoked, the same can be written anew
    expect((await signOff(facts.staff, ['JF1.A'], { level: 2 })).__typename).toBe(
      'SignOffCompetenciesSuccess',
    )
  })

  test('happens once, also when two do it at once', async () => {
    const id = await signedOff(facts.staff, 'JF1.A')
    const answers = await Promise.all([revoke(facts.staff, id), revoke(facts.staff, id)])
    expect(answers[0].__typename).toBe('RevokeSignOffSuccess')
    expect(answers[1]).toEqual(answers[0])
    expect((await revoke(facts.staff, id, 'Another reason')).message).toBe(
      'This sign-off of Noor Khan’s JF1.A is revoked already. Read the record again.',
    )
  })

  test('reaches under a completion for staff alone', async () => {
    const id = await signedOff(facts.maria, 'JF1.A')
    await world.database.staff.prisma.enrollment.update({
      where: { id: facts.enrollment },
      data: {
        ...{ stage: 'COMPLETED', stageSince: toDate('2026-11-21') },
        stageChanges: { create: { toStage: 'COMPLETED', effectiveOn: toDate('2026-11-21') } },
      },
    })
    const message =
      'Noor Khan completed the program on November 21, 2026, and JF1.A is part of what that rests on. Ask the sponsor’s staff to revoke the sign-off.'
    expect(await revoke(facts.maria, id)).toEqual({ __typename: 'RuleError', message })
    expect(await revoke(facts.staff, id)).toMatchObject({ __typename: 'RevokeSignOffSuccess' })
    expect(await signOff(facts.maria, ['JF1.B'], { judgedOn: '2026-11-22' })).toMatchObject({
      __typename: 'BatchRefusedError',
      rows: [{ refusal: { __typename: 'RuleError', path: ['judgedOn'] } }],
    })
  })
})
