import { LEAVING_REASONS } from '@journeyline/domain/enrollments/leaving'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

/** Why somebody leaves. */
export const LeavingReasonEnum = builder.enumType('LeavingReason', {
  description:
    'Why somebody leaves a program before its end. Words of the field, as no registration system prints its own numbers for all to read; some are of programs in the United States (US) or the United Kingdom (GB) alone.',
  values: described(LEAVING_REASONS, {
    OWN_REQUEST: 'The learner asked to.',
    PROBATION: 'US: ended by either party in the probationary period.',
    GOOD_CAUSE: 'US: ended by the sponsor for good cause, after the probationary period.',
    DISMISSED: 'GB: the employer gave notice for what the learner did or did not do.',
    LAID_OFF: 'US: the employer had no work any more.',
    REDUNDANT: 'GB: the employer had no work any more.',
    OTHER_JOB: 'The learner took a job outside of the program.',
    OTHER_PROGRAM: 'The learner goes on in another program or with another provider.',
    ATTENDANCE: 'The learner was not there often enough.',
    PERFORMANCE: 'The learner did not reach what the program asks.',
    HEALTH: 'The learner can’t go on for their health.',
    PERSONAL: 'Family or another thing of their own.',
    MOVED_AWAY: 'The learner moved away.',
    MILITARY_SERVICE: 'US: the learner was called to the service.',
    LOST_CONTACT: 'The learner could not be reached any more.',
    DECEASED: 'The learner died.',
    OTHER: 'None of these; what was written says it.',
  }),
})
