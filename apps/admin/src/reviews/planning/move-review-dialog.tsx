import { useApolloClient } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { type FormValues, formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import { mayUpdateReviewPlan } from '@journeyline/domain/reviews/review-status'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import { reviewAgain } from '../review-again.ts'
import type { Review } from '../review-fragment.ts'
import { useUpdateReviewPlan } from './update-review-plan.ts'

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

type PlanValues = FormValues<ReviewPlanDetails>
type FormProps = { review: Review; onSaved: () => void }

function MoveForm({ review, onSaved }: FormProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const client = useApolloClient()
  const replan = useUpdateReviewPlan()
  const edit = useEdit<Review, PlanValues>({
    row: review,
    valuesOf,
    check: (values) => [...checkWith(ReviewPlanDetails, values), ...dayProblems(values.plannedOn, review)],
    save: (values) =>
      replan(
        { reviewId: review.id, expectedVersion: review.version, details: ReviewPlanDetails.parse(values) },
        review.enrollment.learner.name,
      ),
    reload: () =>
      client.query({ query: reviewAgain, variables: { id: review.id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  return (
    <EditForm
      edit={edit}
      differences={differencesOf(valuesOf(edit.began), valuesOf(review), {
        plannedOn: [t('plannedOn'), format.day],
      })}
      submit={t('moveSubmit')}
    >
      <EachField<PlanValues>
        fields={{ plannedOn: <DayField label={t('plannedOn')} required {...edit.form.field('plannedOn')} /> }}
      />
    </EditForm>
  )
}

const valuesOf = (review: Review) => formValues(ReviewPlanDetails, review)

function dayProblems(text: string, { status, enrollment }: Review) {
  const [plannedOn, startedOn] = [parseLocalDate(text), parseLocalDate(enrollment.enrolledOn)]
  if (!plannedOn || !startedOn) return []
  const decision = mayUpdateReviewPlan({ status, plannedOn, startedOn })
  return decision.allowed ? [] : [{ path: 'plannedOn', message: say(decision) }]
}
