import { REVIEW_PARTIES } from '@journeyline/domain/reviews/review-parties'
import { REVIEW_STATUSES } from '@journeyline/domain/reviews/review-status'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'
import { OPEN_REVIEW_STATES } from './planning/open-review-halves.ts'

/** Where a review stands. */
export const ReviewStatusEnum = builder.enumType('ReviewStatus', {
  description: 'Where a review stands; SIGNED and CANCELLED are ends.',
  values: described(REVIEW_STATUSES, {
    PLANNED: 'The parties mean to meet.',
    HELD: 'They have met; what was said is written down and is signed.',
    SIGNED: 'Everyone has signed.',
    CANCELLED: 'It was not held.',
  }),
})

/** Who signs a review (D43). */
export const ReviewPartyEnum = builder.enumType('ReviewParty', {
  description: 'Who takes part in a review, in the order of signing.',
  values: described(REVIEW_PARTIES, {
    APPRENTICE: 'The apprentice.',
    TUTOR: 'The tutor or teacher, of the sponsor.',
    SUPERVISOR: 'The supervisor or manager at the workplace.',
    MENTOR: 'A coach or mentor, where there is one.',
  }),
})

/** What an open review waits for. */
export const OpenReviewStateEnum = builder.enumType('OpenReviewState', {
  description: 'What a review waits for that is not finished.',
  values: described(OPEN_REVIEW_STATES, {
    DUE: 'To be planned: it is due or overdue, or will be within two weeks.',
    PLANNED: 'To be held.',
    HELD: 'To be signed.',
  }),
})
