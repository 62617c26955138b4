import type { Credential, Prisma } from '@journeyline/db/generated/prisma/client'
import type { RequirementModel } from '@journeyline/db/generated/prisma/models'
import { Requirement, type RequirementOf } from '@journeyline/domain/programs/requirement'
import { awardConditions } from '@journeyline/domain/progress/award-progress'
import type { Words } from '@journeyline/domain/words/words'
import type { Temporal } from 'temporal-polyfill'
import { toDay } from '../../kernel/days.ts'
import { credentialWord } from '../words.ts'

/** An award that a version asks for, beside the wallet. */
export interface AwardAsked {
  requirement: RequirementModel
  /** Which award of the wallet meets it, by code. */
  code: string
  /** The award in the wallet; null while it is missing. */
  credential: Credential | null
  met: boolean
  sentence: Words
}

/** What has to be read of a version: the awards it asks for, in its order. */
export const AWARDS_OF_VERSION = {
  requirements: {
    where: { kind: { in: ['QUALIFICATION', 'ESSENTIAL_SKILL'] } },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.ProgramVersionSelect

/** What has to be read of a learner: the wallet, each award with a certificate copy that lists its units, if there is one. */
export const PROVEN_WALLET = {
  credentials: {
    include: { evidence: { where: { detailsUnits: true, removedAt: null }, select: { id: true }, take: 1 } },
  },
} satisfies Prisma.LearnerSelect

/** A row of the wallet with what proves it. */
export type ProvenCredential = Credential & { evidence: { id: string }[] }

/** How each qualification and essential skill of a version stands (D27, D30-D32, D39, D40). */
export function awardsAsked(
  requirements: readonly RequirementModel[],
  wallet: readonly ProvenCredential[],
  today: Temporal.PlainDate,
): AwardAsked[] {
  const awards = wallet.map(({ kind, expiresOn, evidence }) => ({
    code: kind,
    expiresOn: expiresOn && toDay(expiresOn),
    hasCertificateCopy: evidence.length > 0,
  }))
  return requirements.map((row) => {
    const requirement = awardRequirement(row)
    const conditions = awardConditions(requirement, awards, today)
    const open = conditions.find((condition) => !condition.met)
    const code = requirement.credential
    return {
      requirement: row,
      code,
      credential: wallet.find(({ kind }) => kind === code) ?? null,
      met: open === undefined,
      sentence: inWords(conditions),
    }
  })
}

/** The first that is open with what to do, else the last that is met. */
function inWords(conditions: ReturnType<typeof awardConditions>): Words {
  const said = conditions.find(({ met }) => !met) ?? conditions.at(-1)!
  const { standing } = said
  return said.met
    ? credentialWord('AWARD_STANDS', { standing })
    : credentialWord('AWARD_STANDS_OPEN', { standing, next: said.next })
}

function awardRequirement(row: RequirementModel): RequirementOf<'QUALIFICATION' | 'ESSENTIAL_SKILL'> {
  const requirement = Requirement.parse({ ...row, ...(row.measure as object) }) // an object, by the domain that wrote it
  if (requirement.kind === 'QUALIFICATION' || requirement.kind === 'ESSENTIAL_SKILL') return requirement
  throw new Error(`The requirement ${row.code} asks for no award.`)
}
