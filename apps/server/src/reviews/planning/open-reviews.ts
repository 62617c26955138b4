import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import type { OrderedPage } from '../../graphql/paging/keyset.ts'
import type { Orders } from '../../graphql/paging/orders.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import {
  awaitedOf,
  disputedOf,
  halvesOf,
  IS_ACTIVE,
  type OpenReviewState,
  type OpenReviewsAsked,
} from './open-review-halves.ts'

/** A review that waits for somebody, or one that is due and that nobody has planned; days as YYYY-MM-DD, ids of rows. */
export interface OpenReview {
  /** What tells it from the others: the review's, or the enrollment's while it is only due. */
  id: string
  /** Which half of the list it is in. */
  rank: number
  state: OpenReviewState
  /** The day the list goes by: due, planned or held. */
  onDay: string
  /** Whole days since the learner's next review was due; null where the version asks for none. */
  overdueDays: number | null
  /** Null while it is only due. */
  reviewId: string | null
  enrollmentId: string
  learnerId: string
  learnerName: string
  cohortName: string
  /** Who employs the learner today; null when nobody does. */
  employerName: string | null
  /** Who disputes it and waits for an answer, whoever said so first; null where nobody does. */
  disputedByName: string | null
  /** Who signs next; null unless it was held, and while it is disputed. */
  awaitedParty: ReviewParty | null
  awaitedName: string | null
  /** Until when the awaited party's link works; null where none was made. */
  linkExpiresAt: string | null
}

/** How the list can be sorted. */
export const OPEN_REVIEW_ORDERS: Orders = {
  sorts: {
    DAY: { by: ['rank', 'onDay'], says: 'What is due and not planned first, each by its day.' },
    ID: {
      by: ['id'],
      says: 'The id of the review, or of the enrollment while it is only due. It never changes.',
    },
  },
  usual: { field: 'DAY', direction: 'ASC' },
}
const COLUMNS: Record<string, string> = { rank: 'rank', onDay: 'on_day', id: 'id' }

/**
 * A page of what asks for somebody, in one statement, one row more than shown. By the day either half is read from an index of its
 * own, no further than the page goes (migration review_due_day), so that a page costs the same however many learners there are.
 */
export async function readOpenReviews(
  viewer: SignedIn,
  asked: OpenReviewsAsked,
  page: OrderedPage,
): Promise<OpenReview[]> {
  const values: unknown[] = []
  const value = (given: unknown) => `$${values.push(given)}`
  const by = (row: string) => page.columns.map((column) => `${row}${COLUMNS[column]} ${page.way}`)
  const limit = `limit ${page.size + 1}`
  const halves = halvesOf(asked, page, value).map((half) => `(${half} order by ${by('')} ${limit})`)
  if (halves.length === 0) return []
  const inOrder = `order by ${by('h.')}`
  const today = `${value(asked.today)}::date`
  const [row] = await viewer.query<{ rows: OpenReview[] }>({
    text: `select coalesce(json_agg(line), '[]') as rows from (
      select h.id, h.rank, h.state, h.on_day as "onDay", h.review_id as "reviewId", h.enrollment_id as "enrollmentId",
        case when ${IS_ACTIVE} and e.review_due_on is not null then greatest(0, ${today} - e.review_due_on) end as "overdueDays",
        e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName", c.name as "cohortName",
        p.name as "employerName", s.party as "awaitedParty", s.name as "awaitedName", s.expires_at as "linkExpiresAt",
        d.name as "disputedByName"
      from (select * from (${halves.join(' union all ')}) h ${inOrder} ${limit}) h
        join enrollment e on e.id = h.enrollment_id
        join learner l on l.id = e.learner_id
        join cohort c on c.id = e.cohort_id
        left join lateral (
          select o.name from placement p join employer o on o.id = p.employer_id
          where p.enrollment_id = e.id and coalesce(p.ended_on, ${today}) >= ${today}
          order by p.started_on desc, p.id desc limit 1) p on true
        left join lateral (${awaitedOf('h.review_id')}) s on h.state = 'HELD'
        left join lateral (${disputedOf('h.review_id')}) d on h.state = 'HELD'
      ${inOrder}) line`,
    values,
  })
  return row!.rows
}

/** How many there are, counted up to `take`, in one statement. */
export async function countOpenReviews(
  viewer: SignedIn,
  asked: OpenReviewsAsked,
  take: number,
): Promise<number> {
  const values: unknown[] = []
  const halves = halvesOf(asked, null, (given) => `$${values.push(given)}`)
  if (halves.length === 0) return 0
  const limited = halves.map((half) => `(${half} limit ${take})`).join(' union all ')
  const [row] = await viewer.query<{ n: number }>({
    text: `select count(*)::int as n from (select from (${limited}) halves limit ${take}) counted`,
    values,
  })
  return row!.n
}
