import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import classes from './enrollment-choice.module.css'
import { enrollmentMessages } from './messages.ts'

const fragment = graphql(`
  fragment EnrollmentChoice_enrollment on Enrollment {
    id
    stage
    enrolledOn
    cohort {
      id
      name
    }
  }
`)

type Props = {
  learnerName: string
  enrollments: FragmentType<typeof fragment>[]
  chosenId: string
  to: (enrollmentId: string) => string
}

/** The learner's enrollments, where there is more than one: which of them the page is about. */
export function EnrollmentChoice({ learnerName, enrollments, chosenId, to }: Props) {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from: enrollments })
  return (
    <Section title={t('enrollments')} note={t('enrollmentsNote', { name: learnerName })}>
      <ul className={classes.list}>
        {data.map(({ id, stage, enrolledOn, cohort }) => (
          <li key={id}>
            <Anchor component={UiLink} to={to(id)} aria-current={id === chosenId ? 'true' : undefined}>
              {cohort.name}
            </Anchor>
            <span className="jl-dim">{format.day(enrolledOn)}</span>
            <StageBadge stage={stage} word={labelOf('stage', stage)} />
            {id === chosenId && <Tag tone="info">{t('chosenEnrollment')}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
