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
      expectedOnceApprovedOn
      dueOn
      behindDays
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
  behindDays: number
  requirements: readonly {
    kind: RequirementKind
    title: string
    met: boolean
    behindDays: number
    expectedOn?: string | null
    waitingMinutes: number
    measure?: { done: number; asked: number } | null
  }[]
} | null

/** How an apprentice is on the way: everything or all hours done, on time, or behind and with what; none once the employment has ended. */
export type Pace =
  | { is: 'DONE' | 'HOURS_DONE' | 'ON_TIME' | 'NONE' }
  | { is: 'BEHIND'; days: number; with: string }

/** The pace in one word; days behind are said as days, by the API's own answer, with what is furthest behind. */
export function paceOf(progress: ProgressFacts): Pace {
  if (progress === null) return { is: 'NONE' }
  const { complete, behindDays, requirements } = progress
  if (complete) return { is: 'DONE' }
  const furthest = requirements.find((one) => one.behindDays > 0 && one.behindDays === behindDays)
  if (furthest) return { is: 'BEHIND', days: behindDays, with: furthest.title }
  return { is: requirementOfKind(progress, 'OJT_HOURS')?.met ? 'HOURS_DONE' : 'ON_TIME' }
}

/** The requirement of a kind, where the version has one that an employer sees. */
export function requirementOfKind<Facts extends NonNullable<ProgressFacts>>(
  progress: Facts | null,
  kind: RequirementKind,
): Facts['requirements'][number] | undefined {
  return progress?.requirements.find((requirement) => requirement.kind === kind)
}
