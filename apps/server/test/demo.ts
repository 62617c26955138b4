import { loadDemo } from '@journeyline/db/demo/load-demo'
import { numberEvents } from '@journeyline/db/events/number-events'
import { beforeAll } from 'vitest'
import { employerViewer, type SignedIn } from '../src/kernel/viewer.ts'
import { useWorld, type World } from './kit.ts'

/** The demo program, with somebody of the staff and Maria of Lakeside Health to look at it. */
export function useDemo(): { world: World; viewers: Record<'STAFF_ADMIN' | 'EMPLOYER', SignedIn> } {
  const world = useWorld()
  const viewers = {} as Record<'STAFF_ADMIN' | 'EMPLOYER', SignedIn>
  beforeAll(async () => {
    const { database } = world
    await loadDemo({ ...database, hashPassword: async (password) => `hash of ${password}` })
    await numberEvents(database.worker.pool)
    const email = 'employer@demo.example'
    const maria = await database.staff.prisma.user.findFirstOrThrow({ where: { email } })
    viewers.STAFF_ADMIN = await world.given.staff('STAFF_ADMIN')
    const employerId = maria.employerId!
    viewers.EMPLOYER = employerViewer(database.employer, { ...maria, role: 'EMPLOYER', employerId })
  }, 120_000)
  return { world, viewers }
}
