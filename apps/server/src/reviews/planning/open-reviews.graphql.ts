import { builder } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { sealId } from '../../graphql/global-id.ts'
import { connectionOf } from '../../graphql/lists/connections.ts'
import { orderArgument } from '../../graphql/lists/list-order.ts'
import { counted } from '../../graphql/paging/counted.ts'
import { orderedPage, toPage } from '../../graphql/paging/keyset.ts'
import { rowIdIfGiven } from '../../graphql/row-id.ts'
import { OpenReviewStateEnum, ReviewPartyEnum } from '../review-enums.graphql.ts'
import { OPEN_REVIEW_STATES, type OpenReviewState, type OpenReviewsAsked } from './open-review-halves.ts'
import { countOpenReviews, OPEN_REVIEW_ORDERS, type OpenReview, readOpenReviews } from './open-reviews.ts'

const OpenReviewFilter = builder.inputType('OpenReviewFilter', {
  description: 'Which open reviews; what is left out does not restrict.',
  fields: (t) => ({
    states: t.field({ type: [OpenReviewStateEnum], description: 'What they wait for.' }),
    overdue: t.boolean({ description: 'Only of learners whose next review is overdue.' }),
    awaitsViewer: t.boolean({ description: 'Only those whose next signature is the viewer’s own.' }),
    cohortId: t.id({ description: 'Only of this cohort.' }),
    programId: t.id({ description: 'Only of this program.' }),
  }),
})

const OpenReviewRef = builder.objectRef<OpenReview>('OpenReview').implement({
  extensions: { forPeople: true },
  description: 'A review that waits for somebody: to be planned, held or signed.',
  fields: (t) => ({
    state: t.expose('state', { type: OpenReviewStateEnum, description: 'What it waits for.' }),
    onDay: t.expose('onDay', {
      type: 'LocalDate',
      description: 'The day the list goes by: due, planned or held, as the state says.',
    }),
    overdueDays: t.exposeInt('overdueDays', {
      nullable: true,
      description:
        'Whole days since the learner’s next review was due, 0 until then; null where none is asked for.',
    }),
    reviewId: t.id({
      nullable: true,
      description: 'The review; null while it is only due.',
      resolve: ({ reviewId }) => reviewId && sealId('Review', reviewId),
    }),
    enrollmentId: t.id({
      description: 'Whose enrollment.',
      resolve: (row) => sealId('Enrollment', row.enrollmentId),
    }),
    learnerId: t.id({ description: 'The learner.', resolve: (row) => sealId('Learner', row.learnerId) }),
    learnerName: t.exposeString('learnerName', { description: "The learner's name." }),
    cohortName: t.exposeString('cohortName', { description: "The cohort's name." }),
    employerName: t.exposeString('employerName', {
      nullable: true,
      description: 'Who employs the learner today; null when nobody does.',
    }),
    disputedByName: t.exposeString('disputedByName', {
      nullable: true,
      description:
        'The name of who says that it is not what was said and waits for an answer, whoever did so first; null where nobody does.',
    }),
    awaitedParty: t.expose('awaitedParty', {
      type: ReviewPartyEnum,
      nullable: true,
      description: 'Who signs next; null unless it was held, and while it is disputed.',
    }),
    awaitedName: t.exposeString('awaitedName', {
      nullable: true,
      description: 'The name of who signs next.',
    }),
    linkExpiresAt: t.expose('linkExpiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when the link of who signs next works; null where none was made.',
    }),
  }),
})

const orderBy = orderArgument('OpenReview', OPEN_REVIEW_ORDERS.sorts)

interface Filtered {
  filter?: {
    states?: readonly OpenReviewState[] | null
    overdue?: boolean | null
    awaitsViewer?: boolean | null
    cohortId?: string | null
    programId?: string | null
  } | null
}

builder.queryField('openReviews', (t) =>
  t.connection(
    {
      type: OpenReviewRef,
      ...counted<unknown, Filtered>(
        (_root, args, context, take) => countOpenReviews(context.signedIn(), askedOf(args, context), take),
        { orders: OPEN_REVIEW_ORDERS },
      ),
      description:
        'Reviews that wait for somebody: first those that are due and not planned, then by the day they are planned for or were held on.',
      authScopes: { staff: true },
      args: builder.args((args) => ({
        filter: args.field({ type: OpenReviewFilter, description: 'Which reviews; all when left out.' }),
        orderBy: orderBy(args),
      })),
      resolve: async (_root, args, context) => {
        const page = orderedPage(args)
        return toPage(await readOpenReviews(context.signedIn(), askedOf(args, context), page), page)
      },
    },
    ...connectionOf(OpenReviewRef, 'OpenReview'),
  ),
)

function askedOf({ filter }: Filtered, context: Context): OpenReviewsAsked {
  return {
    states: filter?.states ?? OPEN_REVIEW_STATES,
    overdue: filter?.overdue ?? false,
    awaitedId: filter?.awaitsViewer ? context.signedIn().personId : null,
    cohortId: rowIdIfGiven('Cohort', filter?.cohortId) ?? null,
    programId: rowIdIfGiven('Program', filter?.programId) ?? null,
    today: context.clock.today().toString(),
  }
}
