import { describe, expect, test } from 'vitest'
import { problemsIn } from '../../../test/given/batch-rows.ts'
import { useHours } from '../../../test/given/written-hours.ts'
import { sealId } from '../../graphql/global-id.ts'

const { facts, write, written, decide, mutate, totals, world } = useHours()

describe('hours written down', () => {
  test('wait for a decision and count once they are approved', async () => {
    expect(await write(facts.maria, {})).toEqual({
      __typename: 'RecordHoursSuccess',
      rows: [
        {
          outcome: 'CREATED',
          hoursEntry: { id: expect.any(String), status: 'SUBMITTED', minutes: 480 },
        },
      ],
    })
    expect(await totals()).toEqual({ approved: 0, waiting: 480 })
    const id = await written(facts.staff, { onDay: '2026-11-19' })
    expect(await decide(facts.maria, 'approve', [id])).toEqual({
      __typename: 'ApproveHoursSuccess',
      rows: [{ outcome: 'UPDATED', hoursEntry: { id, status: 'APPROVED' } }],
    })
    expect(await totals()).toEqual({ approved: 480, waiting: 480 })
    expect(await totals(facts.maria)).toEqual({ approved: 480, waiting: 480 })
  })

  test('are all refused when one is, each with its reason at its field', async () => {
    const answer = await write(
      facts.staff,
      { onDay: '2026-11-24' },
      { onDay: '2026-11-01' },
      { onDay: '2026-11-18', minutes: 1000 },
      { onDay: '2026-11-18', minutes: 500 },
      { onDay: '2026-11-05' },
    )
    expect(answer).toMatchObject({
      __typename: 'BatchRefusedError',
      message:
        "Nothing was written: 4 of 5 can't be done. Leave them out or mend what is named, then try again.",
      path: ['entries', '0', 'onDay'],
    })
    expect(answer.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['REFUSED', 'REFUSED', 'NOT_DONE', 'REFUSED', 'REFUSED'],
    ])
    expect(problemsIn(answer)).toEqual([
      {
        path: ['entries', '0', 'onDay'],
        message: 'November 24, 2026 is yet to come. Write hours down once they are done.',
      },
      {
        path: ['entries', '1', 'onDay'],
        message: expect.stringMatching(
          /^Noor Khan began at .+ on November 2, 2026\. What came before counts only as prior credit/,
        ),
      },
      {
        path: ['entries', '1', 'lateReason'],
        message:
          'Hours are written down within 14 days, so from November 9, 2026 on. Say why these come later.',
      },
      {
        path: ['entries', '3', 'minutes'],
        message:
          'Noor Khan has 16:40 h on November 18, 2026 already, and that day has 24 h. Write 7:20 h or less, or have a wrong entry taken back.',
      },
      {
        path: ['entries', '4', 'lateReason'],
        message:
          'Hours are written down within 14 days, so from November 9, 2026 on. Say why these come later.',
      },
    ])
    expect(await totals()).toEqual({ approved: 0, waiting: 0 })
  })

  test('are told every wrong field of a row at once, of whatever kind', async () => {
    const wrong = { minutes: 0, note: 'x'.repeat(501), reference: ' ', onDay: '2026-11-24' }
    const { rows } = await write(facts.staff, wrong)
    expect(rows[0].refusal.fields.map(({ path }: { path: string[] }) => path.slice(2))).toEqual([
      ...[['note'], ['minutes'], ['reference']],
    ])
  })

  test('come late with a reason from staff, and from an employer not at all', async () => {
    const late = { onDay: '2026-11-03', lateReason: 'The sheet lay in the post' }
    expect(await write(facts.staff, late)).toMatchObject({ __typename: 'RecordHoursSuccess' })
    expect(problemsIn(await write(facts.maria, { onDay: late.onDay }))).toEqual([
      {
        path: ['entries', '0', 'onDay'],
        message:
          'Hours are written down within 14 days, so from November 9, 2026 on. Ask the sponsor’s staff to write these down.',
      },
    ])
  })

  test('sent twice under one name are written once, even at once', async () => {
    const same = { reference: 'sheet 7' }
    const [one, other] = await Promise.all([write(facts.staff, same), write(facts.staff, same)])
    const again = await write(facts.staff, same)
    expect(new Set([one, other, again].map(({ rows }) => rows[0].hoursEntry.id)).size).toBe(1)
    expect([one, other].map(({ rows }) => rows[0].outcome).sort()).toEqual(['CREATED', 'SAME'])
    expect(again.rows[0].outcome).toBe('SAME')
    expect(await totals()).toEqual({ approved: 0, waiting: 480 })
  })

  test('under one name belong to the organization that wrote them: two do not meet, its own people do', async () => {
    const sponsors = await written(facts.staff, { reference: 'sheet 8', minutes: 60 })
    const own = await written(facts.maria, { reference: 'sheet 8', minutes: 30 })
    expect(own).not.toBe(sponsors)
    expect(await written(facts.omar, { reference: ' sheet 8 ', minutes: 30 })).toBe(own)
    expect(await totals()).toEqual({ approved: 0, waiting: 90 })
  })

  test('with other facts under a name are refused with the entry that has it, and nothing is written', async () => {
    const id = await written(facts.maria, { reference: 'sheet 9', minutes: 30 })
    const before = await totals()
    const message =
      '“sheet 9” is written down already with other facts: November 20, 2026, 0:30 h (on-the-job). It waits for a decision: have it rejected if it is wrong, then send it again as it should be.'
    const path = ['entries', '1', 'reference']
    const conflict = { reference: 'sheet 9', existing: { id }, sentAt: null }
    for (const other of [{ minutes: 60 }, { onDay: '2026-11-19' }, { note: 'Other' }])
      expect(
        (await write(facts.omar, { minutes: 15 }, { reference: 'sheet 9', minutes: 30, ...other })).rows,
      ).toEqual([
        { outcome: 'NOT_DONE', refusal: null },
        {
          outcome: 'REFUSED',
          refusal: { __typename: 'ReferenceConflictError', message, path, ...conflict },
        },
      ])
    expect(await totals()).toEqual(before)
  })

  test('under the name of an entry that was taken back are refused, and told so', async () => {
    const id = await written(facts.staff, { reference: 'sheet 10', minutes: 30 })
    await decide(facts.admin, 'approve', [id])
    await mutate(facts.staff, 'reverseHours', { hoursEntryIds: [id], reason: 'Of another day' })
    const message = expect.stringContaining('was written down and taken back')
    expect(await write(facts.staff, { reference: 'sheet 10', minutes: 30 })).toMatchObject({
      ...{ __typename: 'BatchRefusedError', message },
      rows: [{ refusal: { __typename: 'ReferenceConflictError', existing: { id }, message } }],
    })
  })

  test('are not taken for hours without a reference where it is empty', async () => {
    expect(problemsIn(await write(facts.staff, { minutes: 10 }, { reference: ' ', minutes: 20 }))).toEqual([
      { path: ['entries', '1', 'reference'], message: 'Write the reference.' },
    ])
  })

  test('are given in the order sent, those from before among them', async () => {
    const old = await written(facts.staff, { reference: 'sheet 11', minutes: 20 })
    const { rows } = await write(
      facts.staff,
      { minutes: 10 },
      { reference: 'sheet 11', minutes: 20 },
      { minutes: 30 },
    )
    expect(rows).toMatchObject([
      { outcome: 'CREATED', hoursEntry: { minutes: 10 } },
      { outcome: 'SAME', hoursEntry: { id: old, minutes: 20 } },
      { outcome: 'CREATED', hoursEntry: { minutes: 30 } },
    ])
  })

  test('have a name of 200 characters at most, and each its own', async () => {
    const long = Array.from({ length: 2100 }, (_, at) => String.fromCharCode(33 + ((at * 7) % 90))).join('')
    expect(problemsIn(await write(facts.staff, { minutes: 10 }, { reference: long }))).toEqual([
      { path: ['entries', '1', 'reference'], message: 'Shorten the reference to 200 characters or fewer.' },
    ])
    expect(
      (await write(facts.staff, { reference: 'a' }, { minutes: 10 }, { reference: 'a ', minutes: 20 }))
        .rows[2].refusal,
    ).toEqual({
      ...{ __typename: 'ReferenceConflictError', path: ['entries', '2', 'reference'] },
      ...{ reference: 'a', existing: null, sentAt: 0 },
      message: 'Entry 1 of these has the same reference and other facts. Give each entry its own.',
    })
  })

  test('go to a competency on the job and to a course in class, of the version the apprentice is on', async () => {
    const db = world.database.staff.prisma
    const competency = await db.competency.findFirstOrThrow({
      where: { programVersionId: facts.programVersionId },
    })
    expect(
      await write(facts.maria, { subject: { competencyId: sealId('Competency', competency.id) } }),
    ).toMatchObject({
      __typename: 'RecordHoursSuccess',
    })
    expect(
      problemsIn(
        await write(facts.staff, {
          kind: 'RTI',
          subject: { competencyId: sealId('Competency', competency.id) },
        }),
      ),
    ).toEqual([
      {
        path: ['entries', '0', 'subject', 'competencyId'],
        message: 'Instruction hours go to a course, not to a competency. Leave the competency out.',
      },
    ])
    expect(
      problemsIn(
        await write(facts.maria, { subject: { competencyId: sealId('Competency', facts.learnerId) } }),
      ),
    ).toEqual([
      {
        path: ['entries', '0', 'subject', 'competencyId'],
        message: 'This competency is not of the program version the apprentice is on. Name one that is.',
      },
    ])
  })

  test('count by the day of the worksite: across the date line it is tomorrow already', async () => {
    const db = world.database.staff.prisma
    const worksite = await db.worksite.create({
      data: {
        employerId: facts.maria.employerId!,
        name: 'Kiritimati',
        setting: 'HOSPITAL_SYSTEM',
        timeZone: 'Pacific/Kiritimati',
      },
    })
    const input = {
      ...{ placementId: facts.placementId, expectedVersion: 1 },
      details: { worksiteId: sealId('Worksite', worksite.id) },
    }
    expect(await mutate(facts.maria, 'updatePlacement', input)).toMatchObject({
      __typename: 'UpdatePlacementSuccess',
    })
    // the clock stands at 15:00 UTC on November 23; on Kiritimati it is November 24
    expect(await write(facts.maria, { onDay: '2026-11-24' })).toMatchObject({
      __typename: 'RecordHoursSuccess',
    })
    expect(await write(facts.maria, { onDay: '2026-11-25' })).toMatchObject({
      __typename: 'BatchRefusedError',
    })
  })
})
