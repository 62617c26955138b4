import { REVIEW_PARTIES } from '@journeyline/domain/reviews/review-parties'
import { REVIEW_DUE_SOON_DAYS } from '@journeyline/domain/reviews/review-schedule'
import type { OrderedPage } from '../../graphql/paging/keyset.ts'

/** What a review waits for: to be planned, held or signed. */
export const OPEN_REVIEW_STATES = ['DUE', 'PLANNED', 'HELD'] as const
export type OpenReviewState = (typeof OPEN_REVIEW_STATES)[number]

/** Which open reviews; ids of rows, days as YYYY-MM-DD. */
export interface OpenReviewsAsked {
  states: readonly OpenReviewState[]
  /** Only of learners whose next review is overdue. */
  overdue: boolean
  /** Only those that this person signs next; null for anybody. */
  awaitedId: string | null
  cohortId: string | null
  programId: string | null
  today: string
}

/** Adds a value to the statement and says where it stands: `$3`. */
export type AddValue = (value: unknown) => string

/** The program of the enrollment `e` goes on, so that reviews of it are due. */
export const IS_ACTIVE = `e.stage not in ('COMPLETED', 'WITHDRAWN')`

/** Who disputes the review of that id and waits for an answer, whoever said so first. */
export const disputedOf = (reviewId: string) => `
  select d.name from review_signature d
  where d.review_id = ${reviewId} and d.disputed_at is not null and d.dispute_answered_at is null
  order by d.disputed_at limit 1`

/** Whose signature the review of that id awaits, as the domain's `awaitedParty` says. */
export const awaitedOf = (reviewId: string) => `
  select s.party, s.name, s.expires_at, s.person_id from review_signature s
  where s.review_id = ${reviewId} and s.signed_at is null and not exists (${disputedOf(reviewId)})
  order by array_position(array[${REVIEW_PARTIES.map((party) => `'${party}'`).join(', ')}], s.party) limit 1`

/**
 * The list as its two halves, what is due and then what was planned, each a statement without order and limit. A half that
 * the states asked for or the place in the list rule out is left away.
 */
export function halvesOf(asked: OpenReviewsAsked, page: OrderedPage | null, value: AddValue): string[] {
  // what was held is not overdue, and only what was held is signed
  const states = asked.states.filter(
    (state) => (!asked.overdue || state !== 'HELD') && (!asked.awaitedId || state === 'HELD'),
  )
  const opened = states.filter((state) => state !== 'DUE')
  const place = page?.from ? placeOf(page) : null
  const further = page?.way === 'asc' ? '>' : '<'
  const isPast = (rank: number) =>
    place?.rank !== undefined && (page?.way === 'asc' ? rank < place.rank : rank > place.rank)
  const beyond = (rank: number, day: string, id: string) => {
    if (!place) return []
    if (place.rank === undefined) return [`${id} ${further} ${value(place.id)}::uuid`]
    if (place.rank !== rank) return []
    return [`(${day}, ${id}) ${further} (${value(place.day)}::date, ${value(place.id)}::uuid)`]
  }
  return [
    ...(states.includes('DUE') && !isPast(0)
      ? [due(asked, value, beyond(0, 'e.review_due_on', 'e.id'))]
      : []),
    ...(opened.length > 0 && !isPast(1)
      ? [open(asked, opened, value, beyond(1, 'coalesce(r.held_on, r.planned_on)', 'r.id'))]
      : []),
  ]
}

/** The place that a page goes on from: by the day also in which half and on which day; by the id alone neither. */
function placeOf({ columns, from }: OrderedPage) {
  const { id, rank, onDay } = Object.fromEntries(columns.map((column, at) => [column, from?.[at]]))
  return { id, day: onDay, rank: rank as number | undefined }
}

/** Enrollments whose next review is due and not planned; repeats the condition of the index enrollment_review_due. */
function due(asked: OpenReviewsAsked, value: AddValue, beyond: string[]): string {
  const until = asked.overdue ? -1 : REVIEW_DUE_SOON_DAYS
  const conditions = [
    `e.review_due_on is not null and ${IS_ACTIVE} and e.review_due_on <= ${value(asked.today)}::date + (${until})`,
    `not exists (select from review r where r.enrollment_id = e.id and r.status = 'PLANNED')`,
    ...within(asked, value),
    ...beyond,
  ]
  return `select 0 as rank, e.review_due_on as on_day, e.id, 'DUE' as state, e.id as enrollment_id, null::uuid as review_id
    from enrollment e where ${conditions.join(' and ')}`
}

/** Reviews that are planned or wait for signatures; repeats the condition of the index review_open. */
function open(
  asked: OpenReviewsAsked,
  states: readonly OpenReviewState[],
  value: AddValue,
  beyond: string[],
): string {
  const conditions = [
    `r.status in ('PLANNED', 'HELD')`,
    ...(states.length === 1 ? [`r.status = '${states[0]}'`] : []),
    ...(asked.overdue ? [`${IS_ACTIVE} and e.review_due_on < ${value(asked.today)}::date`] : []),
    ...(asked.awaitedId
      ? [`(select a.person_id from (${awaitedOf('r.id')}) a) = ${value(asked.awaitedId)}::uuid`]
      : []),
    ...within(asked, value),
    ...beyond,
  ]
  return `select 1 as rank, coalesce(r.held_on, r.planned_on) as on_day, r.id, r.status as state, r.enrollment_id, r.id as review_id
    from review r join enrollment e on e.id = r.enrollment_id where ${conditions.join(' and ')}`
}

function within({ cohortId, programId }: OpenReviewsAsked, value: AddValue): string[] {
  return [
    ...(cohortId ? [`e.cohort_id = ${value(cohortId)}::uuid`] : []),
    ...(programId ? [`e.program_id = ${value(programId)}::uuid`] : []),
  ]
}
