import type { Db } from '@journeyline/db/connect'
import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import type { Standard } from '@journeyline/domain/programs/standard'

/** Standards by the id of their version. People have started on them, so they never change again (docs/decisions/0008). */
const known = new Map<string, Promise<Standard>>()

/**
 * The standard of a version that an enrollment is on, read once in this process. Not for drafts, nor for versions nobody
 * has started on: those can change.
 */
export function standardOfEnrolled(
  db: Pick<Db, 'programVersion'>,
  programVersionId: string,
): Promise<Standard> {
  const standard =
    known.get(programVersionId) ??
    db.programVersion
      .findUniqueOrThrow({ where: { id: programVersionId }, include: STANDARD_PARTS })
      .then(standardOf)
  known.set(programVersionId, standard)
  standard.catch(() => known.delete(programVersionId))
  return standard
}
