import { useSuspenseQuery } from '@apollo/client/react'
import { FilterMenu } from '@journeyline/app-kit/filters/filter-menu.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useSearchWords } from '@journeyline/app-kit/search/search'
import { someOf } from '@journeyline/app-kit/search/search-state'
import { useMore } from '@journeyline/app-kit/use-more'
import { STAGES } from '@journeyline/domain/enrollments/stages'
import { PageBody } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { CohortMatrix } from '../../competencies/cohort-matrix.tsx'
import { competencyMessages } from '../../competencies/messages.ts'
import { graphql } from '../../generated/gql.ts'

const query = graphql(`
  query CohortCompetenciesPage($id: ID!, $stages: [Stage!], $after: String) {
    cohort(id: $id) {
      id
      ...CohortMatrix_cohort
      competencyMatrix {
        rows(first: 50, after: $after, stages: $stages) {
          totalCount
          totalCountIsExact
          edges {
            node {
              enrollmentId
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

const stageOptions = STAGES.map((stage) => ({ value: stage, label: labelOf('stage', stage) }))

/** A cohort's competencies as a matrix: who is how far with what. */
export function CohortCompetenciesPage() {
  const t = useMessages(competencyMessages)
  const { cohortId } = useParams({ from: '/console/cohorts/$cohortId' })
  const [search, setSearch] = useSearchWords()
  const chosen = someOf(search, 'stage', STAGES)
  const asked = useDeferredValue(chosen.join())
  const stages = asked === '' ? null : someOf({ stage: asked.split(',') }, 'stage', STAGES)
  const { data, fetchMore } = useSuspenseQuery(query, { variables: { id: cohortId, stages } })
  const { cohort } = data
  const more = useMore(cohort?.competencyMatrix.rows.pageInfo ?? { hasNextPage: false }, fetchMore)
  // The frame around this page says it when there is no such cohort.
  if (cohort === null) return null
  const { totalCount, totalCountIsExact, edges } = cohort.competencyMatrix.rows
  const clear = () => setSearch({ stage: [] })
  return (
    <>
      {(chosen.length > 0 || totalCount > 0) && (
        <StateLine
          shown={edges.length}
          total={totalCount}
          exact={totalCountIsExact}
          noun={t('learnerNoun', { count: totalCount })}
          filters={chosen.map((stage) => ({
            key: stage,
            label: t('stage'),
            value: labelOf('stage', stage),
            onRemove: () => setSearch({ stage: chosen.filter((one) => one !== stage) }),
          }))}
          onClear={clear}
        >
          <FilterMenu
            label={t('stage')}
            options={stageOptions}
            values={chosen}
            onChange={(stage) => setSearch({ stage })}
          />
        </StateLine>
      )}
      <PageBody>
        {stages && totalCount === 0 ? (
          <NoResults onClear={clear} />
        ) : (
          <CohortMatrix cohort={cohort} stages={stages} busy={asked !== chosen.join()} {...more} />
        )}
      </PageBody>
    </>
  )
}
