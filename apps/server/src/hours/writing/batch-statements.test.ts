import { expect, test } from 'vitest'
import { useHours } from '../../../test/given/written-hours.ts'
import { sealId } from '../../graphql/global-id.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const { facts, world } = useHours()

const ROWS = `rows { hoursEntry { id placement { apprenticeName } competency { code } writtenBy { label } decidedBy { label } } }`

test('given many hours that an employer writes down or approves, then what is asked of each costs no statement more than of one', async () => {
  const { maria, omar, placementId, programVersionId } = facts
  const db = world.database.staff.prisma
  const { id, code } = await db.competency.findFirstOrThrow({ where: { programVersionId } })
  const subject = { competencyId: sealId('Competency', id) }
  const asked = async (viewer: SignedIn, act: string, input: object) => {
    const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}`
    const before = world.statements.length
    const { data, errors } = await world.ask(
      viewer,
      `mutation ($input: ${type}Input!) { done: ${act}(input: $input) { __typename ... on ${type}Success { ${ROWS} } } }`,
      { input },
    )
    expect(errors).toBeUndefined()
    const entries = data.done.rows.map(({ hoursEntry }: { hoursEntry: object }) => hoursEntry)
    return { entries, statements: world.statements.length - before }
  }
  const write = (days: number, each: number) =>
    asked(omar, 'recordHours', {
      entries: Array.from({ length: days * each }, (_, at) => ({
        ...{ apprentice: { placementId }, kind: 'OJT', minutes: 5, subject },
        onDay: `2026-11-${10 + (at % days)}`,
      })),
    })
  const approve = (entries: { id: string }[]) =>
    asked(maria, 'approveHours', { hoursEntryIds: entries.map((entry) => entry.id) })

  await approve((await write(1, 1)).entries) // what a process reads once is read
  const [few, many] = [await write(1, 2), await write(10, 20)]
  const entry = { placement: { apprenticeName: 'Noor Khan' }, competency: { code } }
  expect(many.entries).toEqual(
    Array(200).fill({
      ...{ id: expect.any(String), ...entry },
      ...{ writtenBy: { label: 'Omar Haddad' }, decidedBy: null },
    }),
  )
  const [oneDecided, allDecided] = [await approve(few.entries), await approve(many.entries)]
  expect(allDecided.entries.at(-1)).toMatchObject({ ...entry, decidedBy: { label: 'Maria Delgado' } })
  expect([many.statements, allDecided.statements]).toEqual([few.statements, oneDecided.statements])
})

test('given many hours that are corrected, taken back or sent again, then many take as many statements as two', async () => {
  const { staff, maria, enrollmentId } = facts
  const sent = async (viewer: SignedIn, act: string, input: object, of = 'hoursEntry') => {
    const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}`
    const before = world.statements.length
    const { data } = await world.ask(
      viewer,
      `mutation ($input: ${type}Input!) { done: ${act}(input: $input) { __typename ... on ${type}Success { rows { row: ${of} { id } } } } }`,
      { input },
    )
    const ids: string[] = data.done.rows.map(({ row }: { row: { id: string } }) => row.id)
    return { ids, statements: world.statements.length - before }
  }
  const written = async (count: number) => {
    const entries = Array.from({ length: count }, (_, at) => ({
      ...{ apprentice: { enrollmentId }, kind: 'OJT', minutes: 5, onDay: `2026-11-${10 + (at % 10)}` },
    }))
    return (await sent(staff, 'recordHours', { entries })).ids
  }
  const counts = async (count: number) => {
    const taken = async (ids: string[]) => {
      const reversed = await sent(
        staff,
        'reverseHours',
        { hoursEntryIds: ids, reason: 'All wrong' },
        'reversal',
      )
      return reversed.statements
    }
    const approved = await written(count)
    await sent(maria, 'approveHours', { hoursEntryIds: approved })
    const entries = approved.map((hoursEntryId) => ({
      hoursEntryId,
      details: { minutes: 4 },
      reason: 'Read wrongly',
    }))
    const corrected = await sent(staff, 'correctHours', { entries })
    await sent(maria, 'approveHours', { hoursEntryIds: corrected.ids })
    const rejected = await written(count)
    await sent(maria, 'rejectHours', { hoursEntryIds: rejected, reason: 'Not seen' })
    const again = await sent(staff, 'resubmitHours', {
      entries: rejected.map((hoursEntryId) => ({ hoursEntryId, details: { minutes: 3 } })),
    })
    return [corrected.statements, again.statements, await taken(corrected.ids)]
  }
  await counts(1)
  const few = await counts(2)
  expect(await counts(40)).toEqual(few)
})
