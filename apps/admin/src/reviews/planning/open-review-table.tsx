import type { Act } from '@journeyline/ui/acts/act.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { sponsorNow } from '@journeyline/ui/words/sponsor-clock'
import { useMemo } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { OpenReviewTable_ReviewFragment } from '../../generated/graphql.ts'
import { openReviewMessages } from './open-review-messages.ts'

graphql(`
  fragment OpenReviewTable_review on OpenReview {
    state
    onDay
    overdueDays
    reviewId
    enrollmentId
    learnerId
    learnerName
    cohortName
    employerName
    awaitedParty
    awaitedName
    disputedByName
    linkExpiresAt
  }
`)

export type OpenReview = OpenReviewTable_ReviewFragment
type Paging = Pick<
  DataTableProps<OpenReview>,
  'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty' | 'busy'
>
type Props = Paging & {
  rows: readonly OpenReview[]
  bulkActs: (selected: OpenReview[], clear: () => void) => Act[]
}

/** The reviews that wait for somebody, each leading to its learner's reviews. */
export function OpenReviewTable({ rows, ...rest }: Props) {
  const t = useMessages(openReviewMessages)
  return (
    <DataTable
      name="open-reviews"
      label={t('reviews')}
      rows={rows}
      rowId={(row) => row.reviewId ?? row.enrollmentId}
      rowName={(row) => row.learnerName}
      rowTo={(row) =>
        `/learners/${encodeURIComponent(row.learnerId)}/reviews?enrollment=${encodeURIComponent(row.enrollmentId)}`
      }
      columns={useColumns()}
      downloadName="reviews"
      {...rest}
    />
  )
}

function useColumns(): Column<OpenReview>[] {
  const t = useMessages(openReviewMessages)
  const format = useFormats()
  return useMemo(() => {
    const waitsFor = ({ state, awaitedName, disputedByName }: OpenReview) =>
      state === 'DUE'
        ? t('toBePlanned')
        : state === 'PLANNED'
          ? t('toBeHeld')
          : disputedByName
            ? t('toBeAnswered', { name: disputedByName })
            : t('toBeSigned', { name: awaitedName ?? '' })
    const linkWords = ({ linkExpiresAt: until }: OpenReview) =>
      until &&
      t(Date.parse(until) > sponsorNow().getTime() ? 'linkUntil' : 'linkExpired', {
        day: format.dayShort(until),
      })
    return [
      {
        key: 'learner',
        header: t('learner'),
        cell: (row) => row.learnerName,
        text: (row) => row.learnerName,
        width: 200,
      },
      {
        key: 'waits',
        header: t('waitsFor'),
        cell: (row) => (
          <>
            {waitsFor(row)}{' '}
            {row.overdueDays ? <Tag tone="bad">{t('overdueBy', { days: row.overdueDays })}</Tag> : null}
            {isForgotten(row) && <Tag tone="warn">{t('late')}</Tag>}
            <span className="jl-dim">{linkWords(row)}</span>
          </>
        ),
        text: waitsFor,
      },
      {
        key: 'day',
        header: t('day'),
        align: 'end',
        cell: (row) => (
          <>
            {t(DAY_WORDS[row.state], { day: format.dayShort(row.onDay) })}{' '}
            <span className="jl-dim">
              <Ago day={row.onDay} />
            </span>
          </>
        ),
        text: (row) => row.onDay,
      },
      {
        key: 'overdue',
        header: t('overdueDays'),
        align: 'end',
        hidden: true,
        cell: (row) => row.overdueDays,
        text: (row) => row.overdueDays,
      },
      { key: 'cohort', header: t('cohort'), cell: (row) => row.cohortName, text: (row) => row.cohortName },
      {
        key: 'employer',
        header: t('employer'),
        cell: (row) => row.employerName,
        text: (row) => row.employerName,
      },
    ]
  }, [t, format])
}

const DAY_WORDS = { DUE: 'dueOn', PLANNED: 'plannedFor', HELD: 'heldOn' } as const

/** A meeting whose day has passed without being written down. */
const isForgotten = ({ state, onDay }: OpenReview) => state === 'PLANNED' && onDay < todayIso()
