import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { credentialMessages } from '../messages.ts'
import classes from './apprentice-status.module.css'
import { RemovalOption } from './removal-option.tsx'

const fragment = graphql(`
  fragment ApprenticeStatus_learner on Learner {
    id
    firstName
    credentials {
      id
    }
    apprenticeStatus {
      apprenticeForms
      nearest
      options {
        option
        met
        metOn
        donePercent
        needs {
          anyOf {
            __typename
            met
            what
            howFar
            ... on EmploymentCondition {
              experience: evidence {
                kind
                name
                startsOn
                endsOn
                days
                whyNot
              }
            }
            ... on PreparationCondition {
              courses: evidence {
                title
                contactMinutes
                completedOn
                counts
              }
            }
            ... on PracticodeCondition {
              reading: evidence {
                cases
                scorePercent
                readOn
              }
            }
          }
        }
      }
    }
  }
`)

/** AAPC's three options side by side, the nearest first, each from the learner's own record. */
export function ApprenticeStatus({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(credentialMessages)
  const { data: learner } = useSuspenseFragment({ fragment, from })
  const { firstName: name, credentials, apprenticeStatus } = learner
  const { apprenticeForms, nearest, options } = apprenticeStatus
  const isBeforeExam = credentials.length === 0
  if (apprenticeForms.length === 0 && !isBeforeExam) {
    return (
      <Section title={t('status')}>
        <p className="jl-dim">{t('statusNone', { name })}</p>
      </Section>
    )
  }
  const inOrder = [
    ...options.filter(({ option }) => option === nearest),
    ...options.filter(({ option }) => option !== nearest),
  ]
  return (
    <Section
      title={t('status')}
      note={`${t('statusNote', { name })}${isBeforeExam ? ` ${t('statusBefore')}` : ''}`}
    >
      <ul className={classes.options}>
        {inOrder.map((option) => (
          <RemovalOption
            key={option.option}
            option={option}
            isNearest={option.option === nearest && option.donePercent > 0}
          />
        ))}
      </ul>
    </Section>
  )
}
