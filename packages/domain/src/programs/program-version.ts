import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { localDate } from '../local-date.ts'
import type { Role } from '../people/roles.ts'
import type { Words } from '../words/words.ts'
import type { Standard } from './standard.ts'
import { isPublishable, standardProblems } from './standard-problems.ts'
import { programWord, refuse } from './words.ts'

/** A version is written as a draft and counts once it is published. */
export const VERSION_STATUSES = ['DRAFT', 'PUBLISHED'] as const
export type VersionStatus = (typeof VERSION_STATUSES)[number]

/** What is written about a version besides its standard: the local day from which enrollments begin on it. */
export const VersionDetails = z.object({ effectiveFrom: localDate })
export type VersionDetails = z.infer<typeof VersionDetails>

/** Whether somebody with this role decides what counts: publishes, withdraws and deletes versions. Staff admins only. */
export function mayDecideVersions(role: Role): Decision {
  if (role === 'STAFF_ADMIN') return allow
  return refuse('VERSIONS_BY_STAFF_ADMINS')
}

type Version = { name: Words; status: VersionStatus; enrollments: number }

/** A version's name in words: "Medical Coder, version 2". */
export function versionName(programName: string, number: number): Words {
  return programWord('VERSION_NAME', { programName, number })
}

/** Whether the version's content may change: only while it is a draft. */
export function mayEditVersion({ name, status }: Version): Decision {
  if (status === 'DRAFT') return allow
  return refuse('VERSION_PUBLISHED', { name })
}

/** Whether the draft may be published: nothing is wrong with it, and its day is later than that of the version before. */
export function mayPublishVersion(
  version: Version & {
    standard: Standard
    effectiveFrom: Temporal.PlainDate
    /** The latest day on which another published version of the program begins; null when there is none. */
    latestFrom: Temporal.PlainDate | null
  },
): Decision {
  const { name, status, standard, effectiveFrom, latestFrom } = version
  const errors = standardProblems(standard).filter(({ severity }) => severity === 'ERROR').length
  return firstRefusal(
    status === 'DRAFT' ? allow : refuse('VERSION_PUBLISHED_ALREADY', { name }),
    isPublishable(standardProblems(standard)) ? allow : refuse('VERSION_HAS_PROBLEMS', { name, errors }),
    countsAfter(effectiveFrom, latestFrom),
  )
}

/** Whether a version may count from the day: from a later one than the latest published version, where there is one. */
export function countsAfter(
  effectiveFrom: Temporal.PlainDate,
  latestFrom: Temporal.PlainDate | null,
): Decision {
  if (latestFrom === null || Temporal.PlainDate.compare(effectiveFrom, latestFrom) > 0) return allow
  return refuse('VERSION_DAY_TAKEN', { latestFrom }, 'effectiveFrom')
}

/** Whether a published version may become a draft again: nobody has started on it, and enrollments still have one to begin on. */
export function mayUnpublishVersion({
  name,
  status,
  enrollments,
  publishedBeside,
}: Version & {
  /** How many other versions of the program are published. */
  publishedBeside: number
}): Decision {
  if (status === 'DRAFT') return refuse('VERSION_DRAFT_ALREADY', { name })
  if (enrollments > 0) return refuse('VERSION_IN_USE', { name, enrollments })
  if (publishedBeside > 0) return allow
  return refuse('VERSION_ONLY_PUBLISHED', { name })
}

/** Whether the draft may be deleted: a published version may not. */
export function mayDeleteVersion({ name, status }: Version): Decision {
  if (status === 'DRAFT') return allow
  return refuse('VERSION_NOT_DRAFT', { name })
}

/** The local day a new draft begins with: today, or the day after the latest published version begins. */
export function suggestedFrom(
  today: Temporal.PlainDate,
  latestFrom: Temporal.PlainDate | null,
): Temporal.PlainDate {
  if (latestFrom === null || Temporal.PlainDate.compare(latestFrom, today) < 0) return today
  return latestFrom.add({ days: 1 })
}

type DatedVersion = { status: VersionStatus; effectiveFrom: string }

/**
 * The version that an enrollment of the local day begins on: the published one that has counted for the shortest time,
 * or the first one when none counts yet; null when none is published. The database chooses by the same rule.
 */
export function versionInForce<Row extends DatedVersion>(versions: readonly Row[], day: string): Row | null {
  const published = versions
    .filter(({ status }) => status === 'PUBLISHED')
    .sort((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
  return published.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? published[0] ?? null
}

/** How a version stands on a day: being written, in force, to come, or followed by a later one. */
export type VersionStanding = 'DRAFT' | 'IN_FORCE' | 'LATER' | 'EARLIER'

/** How the version stands among its program's versions on the local day. */
export function versionStanding(
  version: DatedVersion,
  versions: readonly DatedVersion[],
  day: string,
): VersionStanding {
  const inForce = versionInForce(versions, day)
  if (version.status === 'DRAFT' || inForce === null) return 'DRAFT'
  if (version.effectiveFrom === inForce.effectiveFrom) return 'IN_FORCE'
  return version.effectiveFrom > inForce.effectiveFrom ? 'LATER' : 'EARLIER'
}
