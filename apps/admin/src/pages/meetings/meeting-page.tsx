import { useSuspenseQuery } from '@apollo/client/react'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { MeetingPageQuery } from '../../generated/graphql.ts'
import { UpdateClassMeetingDialog } from '../../instruction/classes/update-class-meeting-dialog.tsx'
import { useMeetingActs } from '../../instruction/classes/use-meeting-acts.ts'
import { instructionMessages } from '../../instruction/messages.ts'
import { ConfirmedRoll } from '../../instruction/roll/confirmed-roll.tsx'
import { MeetingFacts } from '../../instruction/roll/meeting-facts.tsx'
import { MeetingNext } from '../../instruction/roll/meeting-next.tsx'
import { TakeAttendance } from '../../instruction/roll/take-attendance.tsx'

const query = graphql(`
  query MeetingPage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on ClassMeeting {
        ...Roll_meeting @unmask
        courseSection {
          id
          waiting: classMeetings(filter: { standings: [WAITING] }, first: 2) {
            edges {
              node {
                id
                onDay
              }
            }
          }
        }
      }
    }
  }
`)

type Found = Extract<NonNullable<MeetingPageQuery['node']>, { __typename: 'ClassMeeting' }>

/** One class: its roll to be taken and confirmed, and afterwards what was written. */
export function MeetingPage() {
  const t = useMessages(instructionMessages)
  const { classMeetingId } = useParams({ from: '/console/meetings/$classMeetingId' })
  const { data } = useSuspenseQuery(query, {
    variables: { id: classMeetingId },
    fetchPolicy: 'cache-and-network',
  })
  if (data.node?.__typename === 'ClassMeeting')
    return <MeetingView key={classMeetingId} meeting={data.node} />
  return (
    <Page>
      <PageHead title={t('classOn')} />
      <NotFound />
    </Page>
  )
}

function MeetingView({ meeting }: { meeting: Found }) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const navigate = useNavigate()
  const [changing, setChanging] = useState(false)
  const { courseSection: section, standing } = meeting
  useTopOnceConfirmed(standing === 'CONFIRMED')
  const back = `/sections/${encodeURIComponent(section.id)}`
  // the days of its other classes the server looks at
  const days = { startsOn: section.startsOn, endsOn: section.endsOn, taken: [] }
  const acts = useMeetingActs(days, {
    onChange: () => setChanging(true),
    onRemoved: () => void navigate({ to: back, replace: true }),
  })
  return (
    <Page>
      <PageHead
        title={format.day(meeting.onDay, 'long')}
        purpose={t('rollOf', { course: section.course.number, section: section.name })}
        back={{ to: back, label: section.name }}
        more={standing === 'CONFIRMED' ? [] : acts(meeting)}
      />
      <ObjectPage facts={<MeetingFacts meeting={meeting} />}>
        {standing === 'CONFIRMED' ? (
          <>
            <MeetingNext
              meeting={meeting}
              waiting={section.waiting.edges.map(({ node }) => node).find(({ id }) => id !== meeting.id)}
            />
            <ConfirmedRoll meeting={meeting} />
          </>
        ) : (
          <TakeAttendance meeting={meeting} />
        )}
      </ObjectPage>
      <UpdateClassMeetingDialog
        meeting={changing ? meeting : null}
        section={days}
        onClose={() => setChanging(false)}
      />
    </Page>
  )
}

/** Once the class is confirmed another page stands here: its heading gets the focus, and one sees it from its top. */
function useTopOnceConfirmed(isConfirmed: boolean) {
  const was = useRef(isConfirmed)
  useEffect(() => {
    if (isConfirmed && !was.current) {
      const heading = document.querySelector<HTMLElement>('#main h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus()
    }
    was.current = isConfirmed
  }, [isConfirmed])
}
