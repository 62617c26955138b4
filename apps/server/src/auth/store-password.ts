import type { Tx } from '../kernel/viewer.ts'

/** Writes a person's new password; links to choose one, which are open still, stop working. */
export async function storePassword(tx: Tx, userId: string, password: string): Promise<void> {
  await tx.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password } })
  await tx.passwordReset.updateMany({
    where: { userId, usedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  })
}
