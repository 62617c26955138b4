import type { Db } from '@journeyline/db/connect'
import { STANDARD_PARTS, standardOf, type VersionWithParts } from '@journeyline/db/standards/read-standard'
import type { Standard } from '@journeyline/domain/programs/standard'

/** A version that people are on: its rows, and the standard they say. */
export interface EnrolledVersion {
  row: VersionWithParts
  standard: Standard
}

/** Versions by their id. People have started on them, so they never change again (docs/decisions/0008). */
const known = new Map<string, Promise<EnrolledVersion>>()

/**
 * A version that an enrollment is on, read once in this process. Not for drafts, nor for versions nobody has started on:
 * those can change.
 */
export function versionOfEnrolled(
  db: Pick<Db, 'programVersion'>,
  programVersionId: string,
): Promise<EnrolledVersion> {
  const version =
    known.get(programVersionId) ??
    db.programVersion
      .findUniqueOrThrow({ where: { id: programVersionId }, include: STANDARD_PARTS })
      .then((row) => ({ row, standard: standardOf(row) }))
  known.set(programVersionId, version)
  version.catch(() => known.delete(programVersionId))
  return version
}

/** The standard of a version that an enrollment is on. */
export async function standardOfEnrolled(
  db: Pick<Db, 'programVersion'>,
  programVersionId: string,
): Promise<Standard> {
  return (await versionOfEnrolled(db, programVersionId)).standard
}
