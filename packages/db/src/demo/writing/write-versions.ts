import type { Standard } from '@journeyline/domain/programs/standard'
import { writeStandard } from '../../standards/write-standard.ts'
import { asDate } from '../days.ts'
import { movedDay } from '../demo-quarters.ts'
import { DEMO_DRAFT, DEMO_DRAFT_FROM, DEMO_VERSION_FROM, demoStandard } from '../demo-standard.ts'
import type { Transaction } from './transaction.ts'

/** Writes the demo sponsor's own versions of the US program: the second, which its learners begin on, and a draft of the third. */
export async function writeDemoVersions(
  tx: Transaction,
  { programId, recordedById, quarters }: { programId: string; recordedById: string; quarters: number },
): Promise<void> {
  const draft = async (number: number, standard: Standard, from: string) => {
    const { title, type, particulars, policies } = standard
    const { id } = await tx.programVersion.create({
      data: {
        ...{ programId, number, status: 'DRAFT', title, type, particulars, policies },
        effectiveFrom: asDate(from),
        createdById: recordedById,
      },
      select: { id: true },
    })
    await writeStandard(tx, id, standard)
    return id
  }
  const from = movedDay(DEMO_VERSION_FROM, quarters)
  const id = await draft(2, demoStandard(from), from)
  await tx.programVersion.update({
    where: { id },
    data: { status: 'PUBLISHED', publishedAt: asDate(from), publishedById: recordedById },
  })
  await draft(3, DEMO_DRAFT, movedDay(DEMO_DRAFT_FROM, quarters))
}
