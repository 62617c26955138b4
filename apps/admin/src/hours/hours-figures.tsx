import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { labelOf } from '@journeyline/app-kit/label-of'
import { Figure, Figures } from '@journeyline/ui/page/figure.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { HoursFigures_EnrollmentFragment } from '../generated/graphql.ts'
import { hoursMessages } from './messages.ts'

const fragment = graphql(`
  fragment HoursFigures_enrollment on Enrollment {
    id
    progress {
      requirements {
        code
        kind
        met
        waitingMinutes
        expectedOn
        expectedOnceApprovedOn
        dueOn
        measure {
          done
          asked
        }
      }
    }
  }
`)

const KIND_OF = { OJT_HOURS: 'OJT', RTI_HOURS: 'RTI' } as const
type Requirement = HoursFigures_EnrollmentFragment['progress']['requirements'][number]

/** How many of the hours that are asked count, how many wait, and when they will be done. */
export function HoursFigures({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from })
  const detailOf = ({ met, measure, waitingMinutes, expectedOn, dueOn, ...rest }: Requirement) =>
    [
      measure && t('ofAsked', { asked: hoursInFigures(measure.asked) }),
      waitingMinutes > 0 && t('waitingToo', { hours: hoursInFigures(waitingMinutes) }),
      met && t('allDone'),
      expectedOn && t('expected', { day: format.day(expectedOn) }),
      rest.expectedOnceApprovedOn && t('expectedOnce', { day: format.day(rest.expectedOnceApprovedOn) }),
      !met && dueOn && t('planned', { day: format.day(dueOn) }),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Figures>
      {data.progress.requirements.flatMap((one) =>
        (one.kind === 'OJT_HOURS' || one.kind === 'RTI_HOURS') && one.measure
          ? [
              <Figure
                key={one.code}
                label={labelOf('hoursKind', KIND_OF[one.kind])}
                value={hoursInFigures(one.measure.done)}
                detail={detailOf(one)}
              />,
            ]
          : [],
      )}
    </Figures>
  )
}
