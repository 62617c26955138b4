import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { cohortMessages } from './messages.ts'
import { Seats } from './seats.tsx'

const fragment = graphql(`
  fragment CohortFacts_cohort on Cohort {
    id
    code
    startsOn
    expectedEndsOn
    capacity
    seatsTaken
    version
    program {
      id
      code
      name
    }
  }
`)

/** The facts of a cohort: program, days, seats. */
export function CohortFacts({ cohort: from }: { cohort: FragmentType<typeof fragment> }) {
  const t = useMessages(cohortMessages)
  const format = useFormats()
  const { data: cohort } = useSuspenseFragment({ fragment, from })
  return (
    <Facts
      items={[
        { label: t('program'), value: cohort.program.name },
        { label: t('code'), value: cohort.code, copy: cohort.code },
        { label: t('startsOn'), value: format.day(cohort.startsOn, 'long'), copy: cohort.startsOn },
        {
          label: t('expectedEndsOn'),
          value: format.day(cohort.expectedEndsOn, 'long'),
          copy: cohort.expectedEndsOn,
        },
        { label: t('seats'), value: <Seats taken={cohort.seatsTaken} capacity={cohort.capacity} /> },
        { label: t('version'), value: t('versionValue', { edits: cohort.version - 1 }) },
      ]}
    />
  )
}
