import type { Tx } from '../../kernel/viewer.ts'

/** Takes a published profile down: its row is gone, and with it every shortlist entry. Returns the enrollment as it is now. */
export async function takeDown<Row extends { id: string; candidateId: string | null }>(
  tx: Tx,
  enrollment: Row,
): Promise<Row> {
  const { id, candidateId } = enrollment
  if (candidateId === null) return enrollment
  await tx.enrollment.update({ where: { id }, data: { candidateId: null }, select: { id: true } })
  await tx.candidate.deleteMany({ where: { id: candidateId } })
  return { ...enrollment, candidateId: null }
}
