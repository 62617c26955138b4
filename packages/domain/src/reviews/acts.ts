import { z } from 'zod'
import { act } from '../acts/act.ts'
import { changed, count, day, id } from '../acts/values.ts'
import { REVIEW_PARTIES } from './review-parties.ts'

const party = z.enum(REVIEW_PARTIES)
const whose = { enrollmentId: id }

export const reviewPlanned = act('review.planned', 'Review', { ...whose, plannedOn: day })
export const reviewReplanned = act('review.replanned', 'Review', { ...whose, from: day, to: day })
export const reviewHeld = act(
  'review.held',
  'Review',
  { ...whose, heldOn: day, plannedOn: day },
  { effectiveOn: 'heldOn' },
)
export const reviewEdited = act('review.edited', 'Review', { ...whose, changed, version: count })
export const reviewPartiesChanged = act('review.parties_changed', 'Review', whose)
export const reviewLinkMade = act('review.link_made', 'Review', { ...whose, party })
export const reviewSigned = act(
  'review.signed',
  'Review',
  { ...whose, party, by: z.enum(['ACCOUNT', 'LINK']) },
  { alsoBy: ['EMPLOYER', 'LINK'] },
)
export const reviewDisputed = act(
  'review.disputed',
  'Review',
  { ...whose, party, by: z.enum(['ACCOUNT', 'LINK']) },
  { alsoBy: ['EMPLOYER', 'LINK'] },
)
export const reviewDisputeAnswered = act('review.dispute_answered', 'Review', { ...whose, party })
export const reviewCanceled = act('review.canceled', 'Review', { ...whose, plannedOn: day })
