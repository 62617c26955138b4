import { isActiveStage, type Stage } from '@journeyline/domain/enrollments/stages'
import { type ReviewSchedule, reviewDue } from '@journeyline/domain/reviews/review-schedule'
import type { ReviewPartyDetails } from '@journeyline/domain/reviews/who-signs'
import { builder } from '../../graphql/builder.ts'
import { sealId } from '../../graphql/global-id.ts'
import { listOf, STATEMENT, USUAL_LIST } from '../../graphql/limits/costs.ts'
import { toDay } from '../../kernel/days.ts'
import { RoleEnum } from '../../people/role.graphql.ts'
import { enrollmentToPlan } from '../enrollment-to-plan.ts'
import { possibleSigners, type Signer } from '../parties/possible-signers.ts'
import { proposedParties } from '../parties/proposed-parties.ts'
import { ReviewPartyEnum } from '../review-enums.graphql.ts'

const ReviewScheduleRef = builder.objectRef<ReviewSchedule>('ReviewSchedule').implement({
  description: 'When the next review is due.',
  fields: (t) => ({
    dueOn: t.expose('dueOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'Local day by which it is held; null where the version asks for none, and after the end.',
    }),
    overdueDays: t.exposeInt('overdueDays', {
      nullable: true,
      description: 'Whole days since then, 0 until it is past; null where none is asked for.',
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'reviewSchedule', (t) =>
  t.field({
    type: ReviewScheduleRef,
    description: 'When the next review is due, by the interval that the version asks for.',
    select: { stage: true, reviewDueOn: true },
    resolve: ({ stage, reviewDueOn }, _args, { clock }) => {
      const isDue = reviewDueOn !== null && isActiveStage(stage as Stage) // the database knows no other
      return reviewDue(isDue ? toDay(reviewDueOn) : null, clock.today())
    },
  }),
)

const ProposedParty = builder.objectRef<ReviewPartyDetails>('ProposedReviewParty').implement({
  extensions: { forPeople: true },
  description: 'Who would sign as a party unless somebody else is named.',
  fields: (t) => ({
    party: t.expose('party', { type: ReviewPartyEnum, description: 'As whom.' }),
    name: t.exposeString('name', { description: 'The name.' }),
    email: t.exposeString('email', { nullable: true, description: 'Where a link would be sent.' }),
    personId: t.id({
      nullable: true,
      description: 'The account to sign with; null where a link would be sent.',
      resolve: ({ personId }) => personId && sealId('Person', personId),
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'proposedReviewParties', (t) =>
  t.field({
    type: [ProposedParty],
    description:
      'Who would sign the next review: known from the learner, the employment and the latest review. A party nobody is known for is left out.',
    resolve: async ({ id }, _args, context) => {
      const viewer = context.signedIn()
      const select = enrollmentToPlan(context.clock.today())
      return proposedParties(await viewer.db.enrollment.findUniqueOrThrow({ where: { id }, select }), viewer)
    },
  }),
)

const PossibleSigner = builder.objectRef<Signer>('PossibleReviewSigner').implement({
  extensions: { forPeople: true },
  description: 'Somebody whose account could sign a review of the learner.',
  fields: (t) => ({
    personId: t.id({ description: 'The account.', resolve: ({ id }) => sealId('Person', id) }),
    name: t.exposeString('name', { description: "The person's name." }),
    role: t.field({
      type: RoleEnum,
      description: 'What the person may do here; it decides as whom they may sign.',
      resolve: ({ role }) => role as never,
    }),
    employerName: t.string({
      nullable: true,
      description: 'The employer the person speaks for, which employs the learner today; null for staff.',
      resolve: ({ employer }) => employer?.name ?? null,
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'possibleReviewSigners', (t) =>
  t.field({
    type: [PossibleSigner],
    description:
      'Who could sign a review of this learner with an account, by name: staff, and the people of whoever employs the learner today. All of them: as many as work there.',
    complexity: listOf(USUAL_LIST, STATEMENT),
    resolve: ({ id }, _args, context) => possibleSigners(context, id),
  }),
)
