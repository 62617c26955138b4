import { fundingAdded, fundingRemoved } from '@journeyline/domain/funding/acts'
import type { FundingSource } from '@journeyline/domain/funding/funding-sources'
import { rowId } from '../graphql/row-id.ts'
import { sameOne } from '../kernel/already-there.ts'
import { violates } from '../kernel/db-errors.ts'
import { found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { fundingWord } from './words.ts'

/** Notes that a source pays for an enrollment. The same award is noted once. */
export async function createFundingAward(
  viewer: SignedIn,
  input: { enrollmentId: string; details: { source: FundingSource; reference?: string | null } },
) {
  const enrollmentId = rowId('Enrollment', input.enrollmentId)
  const { source } = input.details
  const reference = input.details.reference?.trim() || null
  return viewer
    .transaction(async (tx) => {
      const enrollment = found(await tx.enrollment.findUnique({ where: { id: enrollmentId } }), 'ENROLLMENT')
      const fundingAward = await tx.fundingAward.create({
        data: { enrollmentId, source, reference },
      })
      await record(
        tx,
        viewer,
        fundingAdded(enrollmentId, { source, reference }, { fundingAwardId: fundingAward.id }),
      )
      return { fundingAward, enrollment }
    })
    .catch(async (error) => {
      if (!violates(error, 'funding_award_once')) throw error
      const award = { enrollmentId, source, reference }
      const { enrollment, ...fundingAward } = await sameOne(
        viewer,
        {
          find: (db) => db.fundingAward.findFirst({ where: award, include: { enrollment: true } }),
          ...{ type: 'FundingAward', path: ['details', 'reference'] },
          words: fundingWord('FUNDING_AWARD_RECORDED_ALREADY', { source }),
        },
        award,
      )
      return { fundingAward, enrollment }
    })
}

/** Takes back an award that was noted by mistake; the audit trail keeps it. */
export async function deleteFundingAward(viewer: SignedIn, { fundingAwardId }: { fundingAwardId: string }) {
  const id = rowId('FundingAward', fundingAwardId)
  return viewer.transaction(async (tx) => {
    const award = found(await tx.fundingAward.findUnique({ where: { id } }), 'FUNDING_AWARD')
    await tx.fundingAward.delete({ where: { id } })
    const { enrollmentId, source, reference } = award
    await record(
      tx,
      viewer,
      fundingRemoved(enrollmentId, { source: source as FundingSource, reference }, { fundingAwardId: id }),
    )
    return {
      removedId: id,
      enrollment: await tx.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } }),
    }
  })
}
