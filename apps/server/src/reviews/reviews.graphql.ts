import { builder } from '../graphql/builder.ts'
import { counted } from '../graphql/connections.ts'
import { sortedBy } from '../graphql/paging/sorted-by.ts'
import { ReviewRef } from './review-nodes.graphql.ts'
import { reviewsOfEmployer } from './reviews-of-employer.ts'

const newestFirst = sortedBy({ plannedOn: 'desc' }, { id: 'desc' })

builder.prismaObjectField('Enrollment', 'reviews', (t) =>
  t.relatedConnection(
    'reviews',
    {
      ...newestFirst.list,
      description: 'Joint reviews of the learner, the latest planned first; canceled ones stay in view.',
      query: (args) => newestFirst.page(args),
    },
    ...counted<{ id: string }>('EnrollmentReview', ({ id }, _args, context, take) =>
      context.signedIn().db.review.count({ where: { enrollmentId: id }, take }),
    ),
  ),
)

builder.prismaObjectField('Placement', 'reviews', (t) =>
  t.prismaConnection(
    {
      type: ReviewRef,
      ...newestFirst.list,
      description:
        'Joint reviews of the apprentice, the latest planned first. An employer sees them while it employs the apprentice.',
      resolve: (query, { enrollmentId }, args, context) =>
        context.signedIn().db.review.findMany(newestFirst.pageIn(query, args, { enrollmentId })),
    },
    ...counted<{ enrollmentId: string }>('PlacementReview', ({ enrollmentId }, _args, context, take) =>
      context.signedIn().db.review.count({ where: { enrollmentId }, take }),
    ),
  ),
)

builder.prismaObjectField('Employer', 'reviews', (t) =>
  t.prismaConnection(
    {
      type: ReviewRef,
      ...newestFirst.list,
      description: 'Joint reviews of everyone the employer employs today, the latest planned first.',
      args: {
        awaitsViewer: t.arg.boolean({ description: 'Only those whose next signature is the viewer’s own.' }),
      },
      resolve: async (query, { id }, args, context) =>
        context
          .signedIn()
          .db.review.findMany(newestFirst.pageIn(query, args, await reviewsOfEmployer(context, id, args))),
    },
    ...counted<{ id: string }, { awaitsViewer?: boolean | null }>(
      'EmployerReview',
      async ({ id }, args, context, take) =>
        context.signedIn().db.review.count({ where: await reviewsOfEmployer(context, id, args), take }),
    ),
  ),
)
