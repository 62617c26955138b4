import { useApolloClient } from '@apollo/client/react'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Timeline, type TimelineItem } from '@journeyline/ui/page/timeline.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { useTransition } from 'react'
import { graphql } from '../generated/gql.ts'
import { practicodeMessages } from './messages.ts'
import type { PracticodeEnrollment, Reading } from './practicode-fragment.ts'

const more = graphql(`
  query MorePracticodeReadings($id: ID!, $after: String) {
    node(id: $id) {
      id
      ... on Enrollment {
        practicodeReadings(first: 20, after: $after) {
          edges {
            node {
              id
              ...PracticodeReading_reading @unmask
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

type Props = { enrollment: PracticodeEnrollment; onCorrect: (reading: Reading) => void }

/** Every reading, the latest first; a corrected one stays in view beside what took its place. */
export function ReadingHistory({ enrollment, onCorrect }: Props) {
  const t = useMessages(practicodeMessages)
  const client = useApolloClient()
  const [loading, start] = useTransition()
  const item = useTimelineItem()
  const { edges, pageInfo } = enrollment.practicodeReadings
  // What corrects a reading is later than it, so it is here whenever the reading is.
  const replaced = new Set(edges.map(({ node }) => replacedBy(node)))
  const { hasNextPage, endCursor } = pageInfo
  // The next page joins the list in the cache, by the connection's rule.
  const onMore = (after: string) =>
    start(async () => {
      const variables = { id: enrollment.id, after }
      await client.query({ query: more, variables, fetchPolicy: 'network-only' })
    })
  return (
    <Section title={t('readings')} note={t('readingsNote')}>
      {edges.length === 0 ? (
        <p className="jl-dim">{t('readingsEmpty', { name: enrollment.learner.name })}</p>
      ) : (
        <Timeline
          label={t('readings')}
          items={edges.map(({ node }) => item(node, replaced.has(node.id) ? null : () => onCorrect(node)))}
        />
      )}
      {hasNextPage && endCursor && (
        <div>
          <ActButton act={{ label: t('showMore'), onClick: () => onMore(endCursor), loading }} size="xs" />
        </div>
      )}
    </Section>
  )
}

/** The reading that no longer holds beside the one that corrects it: of the same day, or with more cases. */
function replacedBy({ corrects, readOn, casesDone }: Reading): string | null {
  return corrects && (corrects.readOn === readOn || corrects.casesDone > casesDone) ? corrects.id : null
}

function useTimelineItem() {
  const t = useMessages(practicodeMessages)
  const format = useFormats()
  const figures = ({ casesDone: cases, scorePercent: score }: Pick<Reading, 'casesDone' | 'scorePercent'>) =>
    score === null ? t('reading', { cases }) : t('readingScore', { cases, score })
  const correction = ({ corrects, correctionReason: reason }: Reading) => {
    if (reason === null) return null
    if (corrects === null) return t('correctsNone', { reason })
    return t('corrects', { figures: figures(corrects), day: format.day(corrects.readOn), reason })
  }
  return (reading: Reading, correct: (() => void) | null): TimelineItem => {
    const { id, readOn, source, note, recordedBy } = reading
    const why = correction(reading)
    return {
      id,
      at: readOn,
      icon: why ? IconArrowBackUp : IconPencil,
      title: (
        <>
          {correct ? figures(reading) : <s>{figures(reading)}</s>}{' '}
          {correct && <ActButton act={{ label: t('correct'), onClick: correct }} quiet size="xs" />}
        </>
      ),
      text: (
        <>
          {why && <span style={{ display: 'block', overflowWrap: 'anywhere' }}>{why}</span>}
          {note && <span style={{ display: 'block', overflowWrap: 'anywhere' }}>{note}</span>}
          <span className="jl-dim" style={{ display: 'block' }}>
            {t('readOnDay', { day: format.day(readOn) })}
            {' · '}
            {recordedBy.label}
            {source === 'DEMO' && ` · ${t('fromDemo')}`}
          </span>
        </>
      ),
    }
  }
}
