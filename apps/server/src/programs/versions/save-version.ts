import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import { writeStandard } from '@journeyline/db/standards/write-standard'
import { wordsOf } from '@journeyline/domain/decision'
import { versionSaved } from '@journeyline/domain/programs/acts'
import { compareStandards } from '@journeyline/domain/programs/compare-standards'
import { mayEditVersion, VersionDetails } from '@journeyline/domain/programs/program-version'
import { Standard } from '@journeyline/domain/programs/standard'
import { savingProblems } from '@journeyline/domain/programs/standard-problems'
import { checked } from '../../kernel/checked.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { enforce, InputError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { type StandardAsked, whole } from '../editor/standard-asked.ts'
import { lockedVersion, versionAsRead } from './locked-version.ts'
import { orVersionKept } from './version-kept.ts'

interface SaveVersion {
  programVersionId: string
  expectedVersion: number
  effectiveFrom: string
  standard: StandardAsked
}

/** Writes a draft whole, if nobody else has since `expectedVersion`. What the compiler finds in it does not keep it from being saved. */
export function saveVersion(viewer: SignedIn, { programVersionId, expectedVersion, ...asked }: SaveVersion) {
  const { effectiveFrom } = checked(VersionDetails, asked)
  const standard = readable(asked.standard)
  return viewer
    .transaction(async (tx) => {
      const version = await lockedVersion(tx, programVersionId, 'version')
      enforce(mayEditVersion(version))
      await enforceAsRead(tx, viewer, { ...versionAsRead(version), expectedVersion })
      const before = await standardIn(tx, version.id)
      await writeStandard(tx, version.id, standard)
      const saved = await tx.programVersion.update({
        where: { id: version.id },
        data: { effectiveFrom: toDate(effectiveFrom), version: { increment: 1 } },
      })
      const differences = compareStandards(before, standard)
      const effective = { before: toDay(version.effectiveFrom).toString(), after: effectiveFrom }
      await record(
        tx,
        viewer,
        versionSaved(
          version.id,
          { effectiveFrom: effective, differences },
          {
            programId: saved.programId,
            changed: [
              ...(effective.before === effective.after ? [] : ['effectiveFrom']),
              ...new Set(differences.map(({ part }) => part.toLowerCase())),
            ],
            version: saved.version,
          },
        ),
      )
      return saved
    })
    .catch(orVersionKept)
}

function readable(asked: StandardAsked): Standard {
  const standard = checked(Standard, whole(asked), ['standard'])
  const problems = savingProblems(standard)
  if (problems.length === 0) return standard
  throw new InputError(
    problems.map(({ path, ...words }) => ({ path: ['standard', ...path.map(String)], ...wordsOf(words) })),
  )
}

async function standardIn(tx: Tx, id: string): Promise<Standard> {
  return standardOf(await tx.programVersion.findUniqueOrThrow({ where: { id }, include: STANDARD_PARTS }))
}
