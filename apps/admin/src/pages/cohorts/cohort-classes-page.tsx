import { useSuspenseQuery } from '@apollo/client/react'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { useMore } from '@journeyline/app-kit/use-more'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate, useParams } from '@tanstack/react-router'
import { graphql } from '../../generated/gql.ts'
import { ClassesNext } from '../../instruction/classes/classes-next.tsx'
import { WaitingClasses } from '../../instruction/classes/waiting-classes.tsx'
import { instructionMessages } from '../../instruction/messages.ts'
import { CreateCourseSectionDialog } from '../../instruction/sections/create-course-section-dialog.tsx'
import { SectionTable } from '../../instruction/sections/section-table.tsx'

const query = graphql(`
  query CohortClassesPage($id: ID!, $after: String) {
    cohort(id: $id) {
      id
      ...ClassesNext_cohort
      waiting: classMeetings(filter: { standings: [WAITING] }, first: 20) {
        totalCount
        edges {
          node {
            id
            ...WaitingClasses_meeting
          }
        }
      }
      courseSections(first: 50, after: $after) {
        totalCount
        totalCountIsExact
        edges {
          node {
            id
            ...SectionTable_section
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** The classes of a cohort: those that wait for attendance first, then its sections. */
export function CohortClassesPage() {
  const t = useMessages(instructionMessages)
  const navigate = useNavigate()
  const { cohortId } = useParams({ from: '/console/cohorts/$cohortId/classes' })
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { id: cohortId },
    fetchPolicy: 'cache-and-network',
  })
  const adding = useAddressDialog('new')
  const { cohort } = data
  const more = useMore(cohort?.courseSections.pageInfo ?? { hasNextPage: false }, fetchMore)
  // The frame around this page says it when there is no such cohort.
  if (cohort === null) return null
  const addSection: Act = { label: t('addSection'), onClick: adding.open }
  const { edges, totalCount, totalCountIsExact } = cohort.courseSections
  const waiting = cohort.waiting.edges.map(({ node }) => node)
  return (
    <>
      <ClassesNext cohort={cohort} sections={totalCount} addSection={addSection} />
      {waiting.length > 1 && <WaitingClasses meetings={waiting} total={cohort.waiting.totalCount} />}
      <Section title={t('sections')} note={t('sectionsNote')} act={addSection}>
        <SectionTable
          sections={edges.map(({ node }) => node)}
          {...(totalCountIsExact ? { total: totalCount } : {})}
          {...more}
          empty={<Empty title={t('sectionsEmpty')} text={t('sectionsEmptyText')} act={addSection} />}
        />
      </Section>
      <CreateCourseSectionDialog
        cohortId={cohort.id}
        opened={adding.opened}
        onClose={adding.close}
        onCreated={(id) =>
          void navigate({ to: '/sections/$courseSectionId', params: { courseSectionId: id }, replace: true })
        }
      />
    </>
  )
}
