import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenReadyToComplete, TAKINGS, type Taking } from '../../../test/given/completions.ts'
import { clock, useWorld } from '../../../test/kit.ts'
import { progressReportOf } from '../../documents/report/progress-report-of.ts'
import { say } from '../../words/say.ts'

const world = useWorld()

/** What is said of each when it was taken away. */
const SAID: Record<Taking, string> = {
  HOURS: '0 h of 10 h on the job are approved',
  COMPETENCIES: '0 of 1 competencies are signed off',
  HELD: 'Level 4 - Diploma in Clinical Coding (Wales) has expired',
  CHECK: 'Disclosure and Barring Service check: not made yet',
}
const IN_ORDER: readonly Taking[] = ['HOURS', 'COMPETENCIES', 'HELD', 'CHECK']

async function givenCompleted() {
  const given = await givenReadyToComplete(world)
  expect((await given.move(given.staff, 'COMPLETED')).__typename).toBe('ChangeStageSuccess')
  return given
}

describe('a completion', () => {
  test('given everything is met, then it stands, and nobody can confirm it', async () => {
    const { standing, staff, admin, confirm } = await givenCompleted()
    expect(await standing(staff)).toEqual({
      progress: { complete: true },
      completion: {
        ...{ completedOn: '2026-11-20', standing: 'STANDS', open: [], confirmation: null },
        inWords: 'Completed on November 20, 2026. Everything that completion asks for is met.',
      },
    })
    expect(await confirm(admin)).toEqual({
      ...{ __typename: 'RuleError', code: 'COMPLETION_NOT_IN_QUESTION' },
      message: 'Everything that completion asks of Noor Khan is met. There is nothing to confirm.',
    })
  })

  test('given nobody completed, then there is none, and none to confirm', async () => {
    const { standing, staff, admin, confirm } = await givenReadyToComplete(world)
    expect(await standing(staff)).toEqual({ progress: { complete: true }, completion: null })
    expect(await confirm(admin)).toMatchObject({
      message:
        "You can't confirm a completion of Noor Khan, who is in Apprenticeship. Only what is completed is confirmed.",
    })
  })

  test.each(TAKINGS)(
    'given %s is taken away, then it is open, in the same words everywhere',
    async (what) => {
      const { standing, staff, maria, take, enrollmentId } = await givenCompleted()
      expect((await take[what]()).__typename).toMatch(/Success$/)
      const { progress, completion } = await standing(staff)
      expect({ progress, completion }).toEqual({
        progress: { complete: false },
        completion: {
          ...{ completedOn: '2026-11-20', standing: 'OPEN', confirmation: null },
          open: [{ code: what, standing: SAID[what] }],
          inWords: `Completed on November 20, 2026, but what completion asks for is not all met any more: ${SAID[what]}.`,
        },
      })
      const report = await progressReportOf(staff, enrollmentId, { asOf: null }, clock)
      expect(say(report.completion!.inWords)).toBe(completion.inWords)
      // an employer is told of what it sees
      const seen = what === 'HOURS' || what === 'COMPETENCIES'
      expect((await standing(maria)).completion).toEqual(
        seen
          ? { ...completion, confirmation: undefined }
          : {
              ...{ completedOn: '2026-11-20', standing: 'STANDS', open: [] },
              inWords: 'Completed on November 20, 2026. Everything that completion asks for is met.',
            },
      )
    },
  )

  test('given what is open is mended, then it stands again', async () => {
    const { standing, staff, take, judgeAgain } = await givenCompleted()
    await take.COMPETENCIES()
    await judgeAgain()
    expect((await standing(staff)).completion.standing).toBe('STANDS')
  })

  test('given it is open, then staff find it among those of the program and in its cohort, until it is decided on', async () => {
    const { staff, admin, take, confirm, id, cohortId, programId, standing } = await givenCompleted()
    const found = async () => {
      const { data, errors } = await world.ask(
        staff,
        `query ($programId: ID!, $cohortId: ID!) { openCompletions(programId: $programId) { enrollmentId learnerName completion { inWords } }
          node(id: $cohortId) { ... on Cohort { progress(first: 5) { edges { node { completion { standing } } } } } } }`,
        { programId, cohortId },
      )
      expect(errors).toBeUndefined()
      return [data.openCompletions, data.node.progress.edges[0].node.completion.standing]
    }
    expect(await found()).toEqual([[], 'STANDS'])
    await take.HOURS()
    const { inWords } = (await standing(staff)).completion
    expect(await found()).toEqual([
      [{ enrollmentId: id, learnerName: 'Noor Khan', completion: { inWords } }],
      'OPEN',
    ])
    await confirm(admin)
    expect(await found()).toEqual([[], 'CONFIRMED'])
  })

  test('given the learner is reinstated, then there is none any more, and completing again asks for everything', async () => {
    const { standing, staff, admin, take, confirm, move, judgeAgain } = await givenCompleted()
    await take.COMPETENCIES()
    await confirm(admin)
    await move(staff, 'APPRENTICESHIP', { reason: 'Judge it anew' })
    expect((await standing(staff)).completion).toBeNull()
    expect((await move(staff, 'COMPLETED')).__typename).toBe('BatchRefusedError')
    await judgeAgain()
    await move(staff, 'COMPLETED')
    expect((await standing(staff)).completion).toMatchObject({ standing: 'STANDS', confirmation: null })
  })
})

describe('a confirmation', () => {
  test('given a reason, then a staff admin’s word holds, is kept with who and why, and an employer sees that it was given', async () => {
    const { standing, staff, admin, maria, take, confirm } = await givenCompleted()
    await take.HOURS()
    expect(await confirm(admin, ' x ')).toMatchObject({
      fields: [
        {
          path: ['reason'],
          message: 'Say why the completion holds all the same, in 3 characters or more.',
        },
      ],
    })
    expect(await confirm(admin)).toMatchObject({ __typename: 'ConfirmCompletionSuccess' })
    const { completion } = await standing(staff)
    expect(completion).toEqual({
      ...{ completedOn: '2026-11-20', standing: 'CONFIRMED' },
      open: [{ code: 'HOURS', standing: SAID.HOURS }],
      inWords: expect.stringMatching(
        /^Completed on November 20, 2026, and confirmed on \w+ \d+, \d{4} although 0 h of 10 h on the job are approved\.$/,
      ),
      confirmation: { confirmedBy: { label: admin.name }, reason: 'The paper ledger has the hours' },
    })
    expect((await standing(maria)).completion).toEqual({ ...completion, confirmation: undefined })
  })

  test('given staff who are no admins, then they are not asked', async () => {
    const { staff, id } = await givenCompleted()
    const { errors } = await world.ask(
      staff,
      'mutation ($input: ConfirmCompletionInput!) { confirmCompletion(input: $input) { __typename } }',
      { input: { enrollmentId: id, expectedVersion: 1, reason: 'It holds' } },
    )
    expect(errors).toMatchObject([
      { message: 'Your account may not do or see this. Ask a staff administrator if you need it.' },
    ])
  })

  test('given it is sent again, then it is done once; another reason is told that it is confirmed', async () => {
    const { admin, take, confirm, versionNow } = await givenCompleted()
    await take.HOURS()
    await confirm(admin)
    const version = await versionNow()
    expect(await confirm(admin)).toMatchObject({ __typename: 'ConfirmCompletionSuccess' })
    expect(await confirm(admin, 'Another reason')).toMatchObject({ code: 'COMPLETION_CONFIRMED_ALREADY' })
    expect(await versionNow()).toBe(version)
  })

  test('given two admins at once, then one of them is told that the other was first', async () => {
    const { take, act, id, versionNow, admin } = await givenCompleted()
    const other = await world.given.staff('STAFF_ADMIN')
    await take.HOURS()
    const expectedVersion = await versionNow()
    const answers = await Promise.all(
      [admin, other].map((viewer) =>
        act(viewer, 'confirmCompletion', {
          enrollmentId: id,
          expectedVersion,
          reason: `So says ${viewer.personId}`,
        }),
      ),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ConfirmCompletionSuccess',
      'StaleVersionError',
    ])
  })

  test('given an admin completed somebody although something was open, then that is one, with its reason', async () => {
    const { standing, staff, admin, take, move } = await givenReadyToComplete(world)
    await take.HOURS()
    await move(admin, 'COMPLETED', { override: true, reason: 'Coded at Lakeside for six years' })
    expect((await standing(staff)).completion).toMatchObject({
      standing: 'CONFIRMED',
      confirmation: { confirmedBy: { label: admin.name }, reason: 'Coded at Lakeside for six years' },
    })
    await take.CHECK()
    expect((await standing(staff)).completion.standing).toBe('OPEN')
  })
})

test('given any of it is taken away and confirmed in any order, then it is open exactly while something is that nobody confirmed', async () => {
  const acts = fc.shuffledSubarray([...TAKINGS, 'CONFIRM', 'CONFIRM AGAIN'] as const, { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(acts, async (course) => {
      const { standing, staff, admin, take, confirm } = await givenCompleted()
      const taken = new Set<Taking>()
      let confirmed = new Set<Taking>()
      for (const one of course) {
        const isOpen = [...taken].some((what) => !confirmed.has(what))
        if (one === 'CONFIRM' || one === 'CONFIRM AGAIN') {
          expect((await confirm(admin, one)).__typename).toBe(
            isOpen ? 'ConfirmCompletionSuccess' : 'RuleError',
          )
          if (isOpen) confirmed = new Set(taken)
        } else {
          await take[one]()
          taken.add(one)
        }
        const { progress, completion } = await standing(staff)
        const open = [...taken].some((what) => !confirmed.has(what))
        expect({
          complete: progress.complete,
          standing: completion.standing,
          open: completion.open.map(({ code }: { code: string }) => code),
        }).toEqual({
          complete: taken.size === 0,
          standing: taken.size === 0 ? 'STANDS' : open ? 'OPEN' : 'CONFIRMED',
          open: IN_ORDER.filter((what) => taken.has(what)),
        })
      }
    }),
    { numRuns: 6 },
  )
})
