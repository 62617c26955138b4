import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Section } from '@journeyline/ui/section.tsx'
import { Tag } from '@journeyline/ui/tag.tsx'
import type { ReactNode } from 'react'
import { graphql } from '../generated/gql.ts'
import type { CompetencyList_PlacementFragment } from '../generated/graphql.ts'
import { apprenticeMessages } from './messages.ts'

export const CompetencyList_placement = graphql(`
  fragment CompetencyList_placement on Placement {
    id
    programVersion {
      id
      jobFunctions {
        id
        code
        displayText
        competencies {
          id
          code
          displayText
          core
        }
      }
    }
  }
`)

type Competency =
  CompetencyList_PlacementFragment['programVersion']['jobFunctions'][number]['competencies'][number]
type Props = {
  placement: FragmentType<CompetencyList_PlacementFragment>
  /** What stands at the end of a competency's line: its hours, the level reached and since when. */
  standing: (competency: Competency) => ReactNode
}

/** The competencies of the apprentice's version by job function: code, words, and where each stands. */
export function CompetencyList({ placement, standing }: Props) {
  const t = useMessages(apprenticeMessages)
  const { data } = useSuspenseFragment({ fragment: CompetencyList_placement, from: placement })
  return data.programVersion.jobFunctions.map(({ id, code, displayText, competencies }) => (
    <Section key={id} title={displayText ? `${code} ${displayText}` : code}>
      <ul className="ep-lines-of">
        {competencies.map((competency) => (
          <li key={competency.id} className="ep-competency">
            <span className="ep-code">{competency.code}</span>
            <span>
              {competency.displayText} {!competency.core && <Tag>{t('optional')}</Tag>}
            </span>
            <span className="ep-competency-standing jl-num">{standing(competency)}</span>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
