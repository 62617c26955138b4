import { isDeepStrictEqual } from 'node:util'
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
import { neverNull } from '../../kernel/never-null.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { type StandardAsked, whole } from '../editor/standard-asked.ts'
import { lockedVersion, versionAsRead } from './locked-version.ts'
import { orVersionKept } from './version-kept.ts'

interface UpdateVersion {
  programVersionId: string
  expectedVersion: number
  details: { effectiveFrom?: string | null; standard?: StandardAsked | null }
}

/**
 * Changes a draft, if nobody else has since `expectedVersion`; its standard is one value and is given whole. What the compiler
 * finds in it does not keep it from being saved.
 */
export function updateVersion(
  viewer: SignedIn,
  { programVersionId, expectedVersion, details }: UpdateVersion,
) {
  const asked = neverNull(details.standard, ['details', 'standard'])
  const day = neverNull(details.effectiveFrom, ['details', 'effectiveFrom'])
  if (day !== undefined) checked(VersionDetails, { effectiveFrom: day }, ['details'])
  const changed = asked && readable(asked)
  return viewer
    .transaction(async (tx) => {
      const version = await lockedVersion(tx, programVersionId, 'version')
      const before = await standardIn(tx, version.id)
      const effective = effectiveDay(version.effectiveFrom, day)
      const standard = changed ?? before
      // asked again it was done: the same standard has no difference of any kind
      if (effective.before === effective.after && isDeepStrictEqual(before, standard)) return version
      enforce(mayEditVersion(version))
      await enforceAsRead(tx, viewer, { ...versionAsRead(version), expectedVersion })
      await writeStandard(tx, version.id, standard)
      const saved = await tx.programVersion.update({
        where: { id: version.id },
        data: { effectiveFrom: toDate(effective.after), version: { increment: 1 } },
      })
      const differences = compareStandards(before, standard)
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
  const standard = checked(Standard, whole(asked), ['details', 'standard'])
  const problems = savingProblems(standard)
  if (problems.length === 0) return standard
  throw new InputError(
    problems.map(({ path, ...words }) => ({
      path: ['details', 'standard', ...path.map(String)],
      ...wordsOf(words),
    })),
  )
}

const effectiveDay = (standing: Date, asked: string | undefined) => {
  const before = toDay(standing).toString()
  return { before, after: asked ?? before }
}

async function standardIn(tx: Tx, id: string): Promise<Standard> {
  return standardOf(await tx.programVersion.findUniqueOrThrow({ where: { id }, include: STANDARD_PARTS }))
}
