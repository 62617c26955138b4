import { type Decision, firstRefusal } from '@journeyline/domain/decision'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Role } from '@journeyline/domain/people/roles'
import {
  decideVersions,
  deleteVersion,
  publishVersion,
  versionName,
  withdrawVersion,
} from '@journeyline/domain/programs/program-version'
import type { Standard } from '@journeyline/domain/programs/standard'
import { versionsOf } from './program-versions.ts'
import type { PageVersion } from './version-fragment.ts'

/** What the rules say of each act on a version. */
export type VersionDecisions = Record<'publish' | 'withdraw' | 'delete', Decision>

/** What somebody with this role may make of the version, as it is saved. */
export function versionDecisions(version: PageVersion, standard: Standard, role: Role): VersionDecisions {
  const others = versionsOf(version.program).filter(
    ({ id, status }) => id !== version.id && status === 'PUBLISHED',
  )
  const latest = others
    .map(({ effectiveFrom }) => effectiveFrom)
    .sort()
    .at(-1)
  const facts = {
    name: versionName(version.program.name, version.number),
    status: version.status,
    enrollments: version.enrollmentCount,
  }
  const mayDecide = decideVersions(role)
  const publish = publishVersion({
    ...facts,
    standard,
    effectiveFrom: parseLocalDate(version.effectiveFrom)!, // the API gives days
    latestFrom: latest === undefined ? null : parseLocalDate(latest),
  })
  return {
    publish: firstRefusal(mayDecide, publish),
    withdraw: firstRefusal(mayDecide, withdrawVersion({ ...facts, publishedBeside: others.length })),
    delete: firstRefusal(mayDecide, deleteVersion(facts)),
  }
}
