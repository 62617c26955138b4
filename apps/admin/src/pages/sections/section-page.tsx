import { useSuspenseQuery } from '@apollo/client/react'
import { useMore } from '@journeyline/app-kit/use-more'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty, NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { SectionPageQuery } from '../../generated/graphql.ts'
import { AddMeetingDialog } from '../../instruction/classes/add-meeting-dialog.tsx'
import { MeetingTable } from '../../instruction/classes/meeting-table.tsx'
import { ScheduleDialog } from '../../instruction/classes/schedule-dialog.tsx'
import { UpdateClassMeetingDialog } from '../../instruction/classes/update-class-meeting-dialog.tsx'
import { useMeetingActs } from '../../instruction/classes/use-meeting-acts.ts'
import { instructionMessages } from '../../instruction/messages.ts'
import { EditSectionDialog } from '../../instruction/sections/edit-section-dialog.tsx'
import { SectionFacts } from '../../instruction/sections/section-facts.tsx'
import { SectionNext } from '../../instruction/sections/section-next.tsx'
import { useDeleteSectionAct } from '../../instruction/sections/use-delete-course-section-act.ts'

const query = graphql(`
  query SectionPage($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on CourseSection {
        name
        version
        startsOn
        endsOn
        cohort {
          id
          name
        }
        course {
          id
          minutes
        }
        figures {
          meetings
          plannedMinutes
          confirmedMeetings
          heldMinutes
          waiting
          nextOn
        }
        ...SectionFacts_section
        ...SectionNext_section
        ...EditSectionDialog_section
        classMeetings(first: 100, after: $after) {
          edges {
            node {
              ...MeetingTable_meeting @unmask
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

type Found = Extract<NonNullable<SectionPageQuery['node']>, { __typename: 'CourseSection' }>

/** One section: what it asks for, its facts, and its classes. */
export function SectionPage() {
  const t = useMessages(instructionMessages)
  const { courseSectionId } = useParams({ from: '/console/sections/$courseSectionId' })
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { id: courseSectionId },
    fetchPolicy: 'cache-and-network',
  })
  const section = data.node?.__typename === 'CourseSection' ? data.node : null
  const more = useMore(section?.classMeetings.pageInfo ?? { hasNextPage: false }, fetchMore)
  if (section) return <SectionView key={courseSectionId} section={section} more={more} />
  return (
    <Page>
      <PageHead title={t('section')} />
      <NotFound />
    </Page>
  )
}

function SectionView({ section, more }: { section: Found; more: ReturnType<typeof useMore> }) {
  const t = useMessages(instructionMessages)
  const navigate = useNavigate()
  const [open, setOpen] = useState<'schedule' | 'add' | 'edit' | null>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const { id, name, startsOn, endsOn, figures, cohort } = section
  const meetings = section.classMeetings.edges.map(({ node }) => node)
  const days = { startsOn, endsOn, taken: meetings.map(({ onDay }) => onDay) }
  const scheduled = {
    ...{ id, startsOn, endsOn, meetings },
    courseMinutes: section.course.minutes,
    plannedMinutes: figures.plannedMinutes,
  }
  const classesOfCohort = `/cohorts/${encodeURIComponent(cohort.id)}/classes`
  const schedule = { label: t('schedule'), onClick: () => setOpen('schedule') }
  const remove = useDeleteSectionAct(section, () => void navigate({ to: classesOfCohort, replace: true }))
  const actsOf = useMeetingActs(days, { onChange: (meeting) => setChanging(meeting.id) })
  const close = () => setOpen(null)
  return (
    <Page>
      <PageHead
        title={name}
        back={{ to: classesOfCohort, label: cohort.name }}
        primary={schedule}
        more={[
          { label: t('addMeeting'), onClick: () => setOpen('add') },
          { label: t('editSection'), onClick: () => setOpen('edit') },
          remove,
        ]}
      />
      <ObjectPage facts={<SectionFacts section={section} />}>
        <SectionNext section={section} schedule={schedule} />
        <Section title={t('meetings')}>
          <MeetingTable
            meetings={meetings}
            actsOf={actsOf}
            total={figures.meetings}
            downloadName="classes"
            {...more}
            empty={<Empty title={t('meetingsEmpty')} text={t('meetingsEmptyText')} act={schedule} />}
          />
        </Section>
      </ObjectPage>
      <ScheduleDialog section={scheduled} opened={open === 'schedule'} onClose={close} />
      <AddMeetingDialog section={scheduled} opened={open === 'add'} onClose={close} />
      <EditSectionDialog section={section} opened={open === 'edit'} onClose={close} />
      <UpdateClassMeetingDialog
        meeting={meetings.find((one) => one.id === changing) ?? null}
        section={days}
        onClose={() => setChanging(null)}
      />
    </Page>
  )
}
