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
