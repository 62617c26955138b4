import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import { versionPublished } from '@journeyline/domain/programs/acts'
import { mayPublishVersion } from '@journeyline/domain/programs/program-version'
import type { Clock } from '../../kernel/clock.ts'
import { toDay } from '../../kernel/days.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedVersion, versionAsRead } from './locked-version.ts'

/** Publishes a draft as it was read at `expectedVersion`: from its day on enrollments begin on it, and it no longer changes. */
export function publishVersion(
  viewer: SignedIn,
  { programVersionId, expectedVersion }: { programVersionId: string; expectedVersion: number },
  clock: Clock,
) {
  return viewer.transaction(async (tx) => {
    const version = await lockedVersion(tx, programVersionId, 'program')
    const { id, programId } = version
    // what was read is what counts by now
    if (version.status === 'PUBLISHED' && version.version === expectedVersion + 1)
      return tx.programVersion.findUniqueOrThrow({ where: { id } })
    const parts = await tx.programVersion.findUniqueOrThrow({ where: { id }, include: STANDARD_PARTS })
    const { _max: latest } = await tx.programVersion.aggregate({
      where: { programId, status: 'PUBLISHED', id: { not: id } },
      _max: { effectiveFrom: true },
    })
    if (version.status === 'DRAFT')
      await enforceAsRead(tx, viewer, { ...versionAsRead(version), expectedVersion })
    enforce(
      mayPublishVersion({
        ...version,
        standard: standardOf(parts),
        effectiveFrom: toDay(version.effectiveFrom),
        latestFrom: latest.effectiveFrom && toDay(latest.effectiveFrom),
      }),
    )
    const published = await tx.programVersion.update({
      where: { id },
      data: {
        status: 'PUBLISHED',
        publishedAt: clock.now(),
        publishedById: viewer.personId,
        version: { increment: 1 },
      },
    })
    await record(
      tx,
      viewer,
      versionPublished(
        id,
        { effectiveFrom: toDay(version.effectiveFrom).toString() },
        { programId: published.programId },
      ),
    )
    return published
  })
}
