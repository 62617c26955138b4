import { expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { sponsorTimeZone } from '../src/kernel/clock.ts'
import { useWorld } from './kit.ts'

const world = useWorld()

test('an employment says in which zone its days are: its worksite’s, or the sponsor’s while it has none; so does a program', async () => {
  const viewer = await world.given.employerPerson()
  const db = world.database.staff.prisma
  const site = await db.worksite.create({
    data: {
      ...{ employerId: viewer.employerId!, name: 'West', setting: 'HOSPITAL_SYSTEM', remote: false },
      timeZone: 'America/Los_Angeles',
    },
  })
  const placed = async (worksiteId: string | null) => {
    const { id } = await world.given.enrollment({ stage: 'APPRENTICESHIP' })
    const startedOn = new Date('2026-10-01')
    const placement = await db.placement.create({
      data: { enrollmentId: id, employerId: viewer.employerId!, startedOn, worksiteId },
    })
    return sealId('Placement', placement.id)
  }
  const ids = [await placed(site.id), await placed(null)]
  const { data } = await world.ask(
    viewer,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Placement { timeZone programVersion { number } } }
      programs(first: 1) { edges { node { timeZone } } } }`,
    { ids },
  )
  expect(data).toEqual({
    nodes: [
      { timeZone: 'America/Los_Angeles', programVersion: { number: 1 } },
      { timeZone: sponsorTimeZone(), programVersion: { number: 1 } },
    ],
    programs: { edges: [{ node: { timeZone: sponsorTimeZone() } }] },
  })
})
