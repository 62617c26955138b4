import { dayOf } from '@journeyline/app-kit/day-of'
import type { Decision } from '@journeyline/domain/decision'
import { mayRecordHours } from '@journeyline/domain/hours/record-hours'
import { graphql } from '../../generated/gql.ts'
import type { WritingFacts_PlacementFragment } from '../../generated/graphql.ts'
import { todayAt } from '../today-at.ts'

/** What the domain's rule asks of an apprentice before hours are written down. */
graphql(`
  fragment WritingFacts_placement on Placement {
    id
    apprenticeName
    startedOn
    endedOn
    ojtCountsFrom
    employer {
      id
      name
    }
    timeZone
    worksite {
      id
      timeZone
    }
    programVersion {
      id
      policies {
        backdatingDays
      }
      jobFunctions {
        id
        competencies {
          id
          code
          displayText
        }
      }
    }
  }
`)

/** Whether these hours may be written down for the apprentice; the server, which sees the whole day, has the last word. */
export function mayWrite(
  placement: WritingFacts_PlacementFragment,
  hours: { onDay: string; minutes: number; minutesThatDay: number },
): Decision {
  const startedOn = dayOf(placement.startedOn)
  return mayRecordHours({
    ...hours,
    onDay: dayOf(hours.onDay),
    kind: 'OJT',
    writer: 'EMPLOYER',
    learnerName: placement.apprenticeName,
    today: dayOf(todayAt(placement)),
    timeZone: placement.timeZone,
    enrolledOn: startedOn,
    ojtCountsFrom: placement.ojtCountsFrom ? dayOf(placement.ojtCountsFrom) : null,
    stage: 'APPRENTICESHIP',
    stageSince: startedOn,
    employment: {
      employerName: placement.employer.name,
      startedOn,
      endedOn: placement.endedOn ? dayOf(placement.endedOn) : null,
    },
    backdatingDays: placement.programVersion.policies.backdatingDays,
  })
}

/** The version's competencies to choose from, by code and words. */
export function competencyOptions({ programVersion }: WritingFacts_PlacementFragment) {
  return programVersion.jobFunctions.flatMap(({ competencies }) =>
    competencies.map(({ id, code, displayText }) => ({ value: id, label: `${code} ${displayText}` })),
  )
}
