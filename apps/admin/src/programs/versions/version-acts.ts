import { type Decision, firstRefusal } from '@journeyline/domain/decision'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Role } from '@journeyline/domain/people/roles'
import {
  mayDecideVersions,
  mayDeleteVersion,
  mayPublishVersion,
  mayUnpublishVersion,
  versionName,
} from '@journeyline/domain/programs/program-version'
import type { Standard } from '@journeyline/domain/programs/standard'
import { versionsOf } from '../program-versions.ts'
import type { PageVersion } from '../version-fragment.ts'

/** What the rules say of each act on a version. */
export type VersionDecisions = Record<'publish' | 'withdraw' | 'delete', Decision>

/** What somebody with this role may make of the version, as it is saved. */
export function versionDecisions(version: PageVersion, standard: Standard, role: Role): VersionDecisions {
  const facts = {
    name: versionName(version.program.name, version.number),
    status: version.status,
    enrollments: version.enrollmentCount,
  }
  const mayDecide = mayDecideVersions(role)
  const publish = mayPublishVersion({
    ...facts,
    standard,
    effectiveFrom: parseLocalDate(version.effectiveFrom)!, // the API gives days
    latestFrom: latestFrom(version),
  })
  return {
    publish: firstRefusal(mayDecide, publish),
    withdraw: firstRefusal(
      mayDecide,
      mayUnpublishVersion({ ...facts, publishedBeside: othersPublished(version).length }),
    ),
    delete: firstRefusal(mayDecide, mayDeleteVersion(facts)),
  }
}

/** The latest day from which another published version of the program counts; null when there is none. */
export function latestFrom(version: PageVersion) {
  const days = othersPublished(version).map(({ effectiveFrom }) => effectiveFrom)
  return parseLocalDate(days.sort().at(-1) ?? '')
}

const othersPublished = ({ id, program }: PageVersion) =>
  versionsOf(program).filter((one) => one.id !== id && one.status === 'PUBLISHED')
