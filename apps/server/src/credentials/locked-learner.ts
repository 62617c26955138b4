import { found } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'

/** The learner with wallet and exams, kept from others until the transaction ends: whoever writes here queues up behind. */
export async function lockedLearner(tx: Tx, id: string) {
  await tx.$queryRaw`select from learner where id = ${id}::uuid for no key update`
  // an import changes a credential without the learner
  await tx.$queryRaw`select from credential where learner_id = ${id}::uuid order by id for no key update`
  const row = await tx.learner.findUnique({
    where: { id },
    include: { credentials: true, examAttempts: true },
  })
  return found(row, 'LEARNER')
}

export type LockedLearner = Awaited<ReturnType<typeof lockedLearner>>
