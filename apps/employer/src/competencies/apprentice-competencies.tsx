import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { graphql } from '../generated/gql.ts'
import { JudgedCompetencies } from './judged-competencies.tsx'
import { competencyMessages } from './messages.ts'
import type { Placement } from './standing.ts'

export const ApprenticeCompetencies_placement = graphql(`
  fragment ApprenticeCompetencies_placement on Placement {
    id
    apprenticeName
    startedOn
    endedOn
    stage
    stageSince
    maySignOff {
      reason
    }
    employer {
      id
      name
    }
    competencies {
      met
      asked
      programVersion {
        ...JudgingScale @unmask
      }
      functions {
        met
        jobFunction {
          ...JudgedFunction @unmask
        }
        competencies {
          ...JudgedStanding @unmask
          signOff {
            ...SignOffLine_signOff @unmask
            competency {
              id
              code
            }
            recordedBy {
              ... on PersonActor {
                person {
                  id
                }
              }
            }
          }
          signOffs(first: 20) {
            edges {
              node {
                ...SignOffLine_signOff @unmask
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    }
  }
`)

type Props = {
  placement: FragmentType<Placement>
  /** What else is to be known of a competency, such as its hours. */
  also?: (competency: { id: string; code: string }) => ReactNode
}

/** An apprentice's competencies by job function: how far each is, who judged it; signed off one by one or together. */
export function ApprenticeCompetencies({ placement: from, also }: Props) {
  const t = useMessages(competencyMessages)
  const { data: placement } = useSuspenseFragment({
    fragment: ApprenticeCompetencies_placement,
    fragmentName: 'ApprenticeCompetencies_placement',
    from,
  })
  const { competencies, apprenticeName: name } = placement
  if (competencies === null) return <p className="jl-dim">{t('ended', { name })}</p>
  if (competencies.functions.length === 0) return <Empty title={t('emptyTitle')} text={t('emptyText')} />
  return <JudgedCompetencies placement={placement} competencies={competencies} {...(also ? { also } : {})} />
}
