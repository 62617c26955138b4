import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { mayUndoStageChange } from '@journeyline/domain/enrollments/stage-change'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Timeline, type TimelineItem } from '@journeyline/ui/page/timeline.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconArrowBackUp, IconArrowRight, IconFlag } from '@tabler/icons-react'
import { useState, useTransition } from 'react'
import { graphql } from '../generated/gql.ts'
import type { StageHistory_EnrollmentFragment } from '../generated/graphql.ts'
import { enrollmentMessages } from './messages.ts'
import { UndoDialog } from './undo-dialog.tsx'

/** A line of the history, of its first page as of the next. @public Read by the code generator; the documents below spread it by name. */
export const stageChangeLine = graphql(`
  fragment StageChange_line on StageChange {
    id
    fromStage
    toStage
    effectiveOn
    reason
    leavingReason
    overridden
    recordedAt
    recordedBy {
      label
    }
    undoneAt
    undoneBy {
      label
    }
    undoneReason
  }
`)

const fragment = graphql(`
  fragment StageHistory_enrollment on Enrollment {
    id
    learner {
      id
      name
    }
    stageChanges(first: 10) {
      edges {
        node {
          ...StageChange_line @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const more = graphql(`
  query MoreStageChanges($id: ID!, $after: String!) {
    node(id: $id) {
      id
      ... on Enrollment {
        stageChanges(first: 10, after: $after) {
          edges {
            node {
              ...StageChange_line @unmask
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

type Change = StageHistory_EnrollmentFragment['stageChanges']['edges'][number]['node']
type Props = {
  enrollment: FragmentType<typeof fragment>
  refresh: () => void
}

/** Every stage change: who, when, from which day, why; the undone ones stay. Only the latest can be undone. */
export function StageHistory({ enrollment: from, refresh }: Props) {
  const t = useMessages(enrollmentMessages)
  const { data: enrollment } = useSuspenseFragment({
    fragment,
    fragmentName: 'StageHistory_enrollment',
    from,
  })
  const [undoing, setUndoing] = useState<Change | null>(null)
  const client = useApolloClient()
  const [loadingMore, startMore] = useTransition()
  // The next page joins the list in the cache, by the connection's rule.
  const onMore = (after: string) =>
    startMore(async () => {
      await client.query({
        query: more,
        variables: { id: enrollment.id, after },
        fetchPolicy: 'network-only',
      })
    })
  const changes = enrollment.stageChanges.edges.map(({ node }) => node)
  const { name } = enrollment.learner
  const latest = changes.find(({ undoneAt }) => undoneAt === null)
  const before = changes.find((change) => change.undoneAt === null && change !== latest)
  const mayUndo =
    latest !== undefined &&
    mayUndoStageChange({
      isLatest: true,
      isFirst: latest.fromStage === null,
      alreadyUndone: false,
      learnerName: name,
    }).allowed
  const item = useTimelineItem()
  const undo = latest && mayUndo ? () => setUndoing(latest) : undefined
  const { hasNextPage, endCursor } = enrollment.stageChanges.pageInfo
  return (
    <Section title={t('history')} note={t('historyNote', { name })}>
      <Timeline
        label={t('history')}
        items={changes.map((change) => item(change, change === latest ? undo : undefined))}
      />
      {hasNextPage && endCursor && (
        <div>
          <ActButton
            act={{ label: t('showMore'), onClick: () => onMore(endCursor), loading: loadingMore }}
            size="xs"
          />
        </div>
      )}
      <UndoDialog
        change={undoing}
        learnerName={name}
        backTo={before?.toStage ?? undoing?.fromStage ?? null}
        onClose={() => setUndoing(null)}
        refresh={refresh}
      />
    </Section>
  )
}

function useTimelineItem() {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const title = ({ fromStage, toStage }: Change) =>
    fromStage === null
      ? t('enrolledIn', { to: labelOf('stage', toStage) })
      : t('movedFromTo', { from: labelOf('stage', fromStage), to: labelOf('stage', toStage) })
  return (change: Change, undo?: () => void): TimelineItem => {
    const { reason, leavingReason, overridden, recordedAt, recordedBy, undoneAt } = change
    return {
      id: change.id,
      at: change.effectiveOn,
      icon: undoneAt ? IconArrowBackUp : change.fromStage === null ? IconFlag : IconArrowRight,
      title: undoneAt ? <s>{title(change)}</s> : title(change),
      text: (
        <>
          {leavingReason && (
            <span style={{ display: 'block' }}>{labelOf('leavingReason', leavingReason)}</span>
          )}
          {reason && <span style={{ display: 'block', overflowWrap: 'anywhere' }}>{reason}</span>}
          {overridden.length > 0 && (
            <span style={{ display: 'block', overflowWrap: 'anywhere' }}>
              {t('movedAlthough', { open: format.list(overridden) })}
            </span>
          )}
          <span className="jl-dim" style={{ display: 'block' }}>
            {format.day(change.effectiveOn)} · {t('recordedOn', { when: format.instant(recordedAt) })}
            {' · '}
            {recordedBy.label}
          </span>
          {undoneAt && <Undone change={change} undoneAt={undoneAt} />}
          {undo && <ActButton act={{ label: t('undo'), onClick: undo, icon: IconArrowBackUp }} size="xs" />}
        </>
      ),
    }
  }
}

function Undone({ change, undoneAt }: { change: Change; undoneAt: string }) {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const when = format.instant(undoneAt)
  return (
    <span style={{ display: 'block' }}>
      {change.undoneBy ? t('undoneBy', { when, name: change.undoneBy.label }) : t('undoneOn', { when })}
      {change.undoneReason && ` · ${t('undoneWhy', { reason: change.undoneReason })}`}
    </span>
  )
}
