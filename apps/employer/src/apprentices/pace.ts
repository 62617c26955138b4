import type { RequirementKind } from '@journeyline/domain/programs/requirement'
import { graphql } from '../generated/gql.ts'

/**
 * What every page reads of an apprentice's progress: one fragment, because progress has no id of its own and pages that
 * read different parts of it would take them out of the cache from under each other.
 */
graphql(`
  fragment ApprenticeStanding_progress on Progress {
    complete
    behindDays
    requirements {
      code
      kind
      title
      met
      next
      waitingMinutes
      expectedOn
      dueOn
      measure {
        done
        asked
      }
      conditions {
        code
        standing
      }
    }
  }
`)

/** What a list reads of an apprentice's progress; none is given once the employment has ended. */
export type ProgressFacts = {
  complete: boolean
  behindDays?: number | null
  requirements: readonly {
    kind: RequirementKind
    met: boolean
    expectedOn?: string | null
    waitingMinutes: number
    measure?: { done: number; asked: number } | null
  }[]
} | null

/** How an apprentice is on the way: all hours done, as planned, later than planned, or nothing tells yet. */
export type Pace = { is: 'DONE' | 'ON_TIME' | 'NO_PACE' } | { is: 'BEHIND'; days: number }

/** The pace in one word; days late are said as days, by the API's own answer. */
export function paceOf(progress: ProgressFacts): Pace {
  if (progress === null) return { is: 'NO_PACE' }
  const { complete, behindDays, requirements } = progress
  const hours = requirements.filter(({ kind }) => kind === 'OJT_HOURS')
  if (complete || (hours.length > 0 && hours.every(({ met }) => met))) return { is: 'DONE' }
  if (behindDays === null || behindDays === undefined) return { is: 'NO_PACE' }
  return behindDays > 0 ? { is: 'BEHIND', days: behindDays } : { is: 'ON_TIME' }
}

/** The requirement of a kind, where the version has one that an employer sees. */
export function requirementOfKind<Facts extends NonNullable<ProgressFacts>>(
  progress: Facts | null,
  kind: RequirementKind,
): Facts['requirements'][number] | undefined {
  return progress?.requirements.find((requirement) => requirement.kind === kind)
}
