import { useApolloClient } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import { mayReplanReview } from '@journeyline/domain/reviews/review-status'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import { reviewAgain } from '../review-again.ts'
import type { Review } from '../review-fragment.ts'
import { useReplanReview } from './replan-review.ts'

type Props = { review: Review; opened: boolean; onClose: () => void }

/** Moves a planned review to another day. */
export function MoveReviewDialog({ review, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  const { name } = review.enrollment.learner
  return (
    <FormDialog title={t('moveTitle', { name })} opened={opened} onClose={onClose}>
      <MoveForm review={review} onSaved={onClose} />
    </FormDialog>
  )
}

type FormProps = { review: Review; onSaved: () => void }

function MoveForm({ review, onSaved }: FormProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const client = useApolloClient()
  const replan = useReplanReview()
  const edit = useEdit({
    row: review,
    valuesOf: ({ plannedOn }) => ({ plannedOn }),
    check: (values) => [...checkWith(ReviewPlanDetails, values), ...dayProblems(values.plannedOn, review)],
    save: ({ plannedOn }) =>
      replan(
        { reviewId: review.id, expectedVersion: review.version, plannedOn },
        review.enrollment.learner.name,
      ),
    reload: () =>
      client.query({ query: reviewAgain, variables: { id: review.id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const changed = edit.began.plannedOn !== review.plannedOn
  return (
    <EditForm
      edit={edit}
      differences={changed ? [{ label: t('plannedOn'), value: format.day(review.plannedOn) }] : []}
      submit={t('moveSubmit')}
    >
      <DayField label={t('plannedOn')} required {...edit.form.field('plannedOn')} />
    </EditForm>
  )
}

function dayProblems(text: string, { status, enrollment }: Review) {
  const [plannedOn, startedOn] = [parseLocalDate(text), parseLocalDate(enrollment.enrolledOn)]
  if (!plannedOn || !startedOn) return []
  const decision = mayReplanReview({ status, plannedOn, startedOn })
  return decision.allowed ? [] : [{ path: 'plannedOn', message: say(decision) }]
}
