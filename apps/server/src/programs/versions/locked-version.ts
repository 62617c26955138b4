import { versionSaved } from '@journeyline/domain/programs/acts'
import { versionName } from '@journeyline/domain/programs/program-version'
import type { Words } from '@journeyline/domain/words/words'
import { rowId } from '../../graphql/row-id.ts'
import { type ChangedBy, found } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { programWord } from '../words.ts'

/**
 * A version as the rules want it, held until the transaction ends: nobody edits it meanwhile, and no enrollment begins on
 * it. With `program`, no other version of its program is published or withdrawn meanwhile either.
 */
export async function lockedVersion(tx: Tx, programVersionId: string, hold: 'version' | 'program') {
  const id = rowId('ProgramVersion', programVersionId)
  if (hold === 'program') {
    await tx.$queryRaw`select from program where id = (select program_id from program_version where id = ${id}::uuid) for no key update`
  }
  await tx.$queryRaw`select from program_version where id = ${id}::uuid for no key update`
  const row = found(
    await tx.programVersion.findUnique({
      where: { id },
      include: { program: true, _count: { select: { enrollments: true } } },
    }),
    'PROGRAM_VERSION',
  )
  const { program, _count, ...version } = row
  return {
    ...version,
    program,
    name: versionName(program.name, version.number),
    status: version.status as 'DRAFT' | 'PUBLISHED', // the database knows no other
    enrollments: _count.enrollments,
  }
}

/** A version as who edits, publishes or deletes it has read it. */
export const versionAsRead = (row: { id: string; name: Words; version: number }) => ({
  ...{ row, acts: [versionSaved] },
  stale: (by: ChangedBy) => programWord('PROGRAM_VERSION_CHANGED_MEANWHILE', { version: row.name, by }),
})
