import { asDate, momentOf } from '../days.ts'
import type { DemoWallet } from '../demo-wallets.ts'
import { seeded } from '../seeded.ts'
import type { Ids, Transaction } from './transaction.ts'

/** Writes what learners hold, the exams they sat and the CEUs they earned, with the reversals. */
export async function writeWallets(
  tx: Transaction,
  wallets: readonly DemoWallet[],
  { learners, recordedById }: { learners: Ids; recordedById: string },
): Promise<void> {
  const idOf = ({ learner }: DemoWallet) => learners.get(learner.externalId)!
  await tx.credential.createMany({
    data: wallets.flatMap((wallet) =>
      wallet.credentials.map(({ awardedOn, expiresOn, ...credential }) => ({
        ...credential,
        learnerId: idOf(wallet),
        awardedOn: awardedOn && asDate(awardedOn),
        expiresOn: expiresOn && asDate(expiresOn),
      })),
    ),
  })
  await tx.examAttempt.createMany({
    data: wallets.flatMap((wallet) =>
      wallet.attempts.map(({ exam, satOn, ...attempt }) => ({
        ...attempt,
        learnerId: idOf(wallet),
        kind: exam,
        takenOn: asDate(satOn),
        recordedAt: momentIn(wallet, satOn),
        recordedById,
      })),
    ),
  })
  await writeCeus(tx, wallets, { idOf, recordedById })
}

async function writeCeus(
  tx: Transaction,
  wallets: readonly DemoWallet[],
  { idOf, recordedById }: { idOf: (wallet: DemoWallet) => string; recordedById: string },
) {
  const entries = wallets.flatMap((wallet) =>
    wallet.ceus.map(({ units, earnedOn, reversedFor, ...entry }) => ({
      reversedFor,
      row: {
        ...entry,
        learnerId: idOf(wallet),
        hundredths: units,
        earnedOn: asDate(earnedOn),
        recordedAt: momentIn(wallet, earnedOn),
        recordedById,
      },
    })),
  )
  const written = await tx.ceuEntry.createManyAndReturn({
    data: entries.map(({ row }) => row),
    select: { id: true, learnerId: true, title: true },
  })
  const ids = new Map(written.map(({ id, learnerId, title }) => [`${learnerId} ${title}`, id]))
  await tx.ceuEntry.createMany({
    data: entries.flatMap(({ row, reversedFor: reason }) =>
      reason === null
        ? []
        : {
            ...row,
            hundredths: -row.hundredths,
            reason,
            reversesId: ids.get(`${row.learnerId} ${row.title}`)!,
            recordedAt: new Date(row.recordedAt.getTime() + 3_600_000),
          },
    ),
  })
}

const momentIn = ({ learner }: DemoWallet, day: string) =>
  momentOf(day, 100 * seeded(learner.externalId, day, 'time of day'))
