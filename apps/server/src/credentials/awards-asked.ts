import type {
  Credential,
  Prisma,
  Requirement as RequirementRow,
} from '@journeyline/db/generated/prisma/client'
import { Requirement } from '@journeyline/domain/programs/requirement'
import { awardConditions } from '@journeyline/domain/progress/award-progress'
import type { Temporal } from 'temporal-polyfill'
import { toDay } from '../days.ts'

/** An award that a version asks for, beside the wallet. */
export interface AwardAsked {
  requirement: RequirementRow
  /** The award in the wallet; null while it is missing. */
  credential: Credential | null
  met: boolean
  sentence: string
}

/** What has to be read of an enrollment for it. */
export const AWARD_ROWS = {
  programVersion: {
    select: {
      requirements: {
        where: { kind: { in: ['QUALIFICATION', 'ESSENTIAL_SKILL'] } },
        orderBy: { position: 'asc' },
      },
    },
  },
  learner: {
    select: {
      credentials: {
        include: {
          evidence: { where: { detailsUnits: true, removedAt: null }, select: { id: true }, take: 1 },
        },
      },
    },
  },
} satisfies Prisma.EnrollmentSelect

interface AwardRows {
  programVersion: { requirements: RequirementRow[] }
  learner: { credentials: (Credential & { evidence: { id: string }[] })[] }
}

/** Each qualification and essential skill that the enrollment's version asks for, and how it stands (D27, D30-D32, D39, D40). */
export function awardsAskedOf(
  { programVersion, learner }: AwardRows,
  today: Temporal.PlainDate,
): AwardAsked[] {
  const awards = learner.credentials.map(({ kind, expiresOn, evidence }) => ({
    code: kind,
    expiresOn: expiresOn && toDay(expiresOn),
    hasCertificateCopy: evidence.length > 0,
  }))
  return programVersion.requirements.flatMap((row) => {
    const requirement = Requirement.parse({ ...row, ...(row.measure as object) }) // an object, by the domain that wrote it
    if (requirement.kind !== 'QUALIFICATION' && requirement.kind !== 'ESSENTIAL_SKILL') return []
    const conditions = awardConditions(requirement, awards, today)
    const open = conditions.find((condition) => !condition.met)
    const standing = (open ?? conditions.at(-1))?.standing ?? ''
    return {
      requirement: row,
      credential: learner.credentials.find(({ kind }) => kind === requirement.credential) ?? null,
      met: open === undefined,
      sentence: `${standing.charAt(0).toUpperCase()}${standing.slice(1)}.${open && !open.met ? ` ${open.next}` : ''}`,
    }
  })
}
