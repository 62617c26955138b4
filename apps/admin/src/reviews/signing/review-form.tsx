import { useApolloClient } from '@apollo/client/react'
import type { Outcome } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { type FormValues, formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ReviewDetails, ReviewPreparation } from '@journeyline/domain/reviews/review-details'
import { reviewHeldOn } from '@journeyline/domain/reviews/review-status'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import { reviewAgain } from '../review-again.ts'
import type { Review } from '../review-fragment.ts'

export type ReviewValues = FormValues<ReviewDetails>

type Props = {
  review: Review
  /** Whether the meeting is written down; else what is prepared for it. */
  asHeld: boolean
  submit: string
  save: (values: ReviewValues) => Promise<Outcome<object>>
  onSaved: () => void
}

/** The texts of a review, and its day once it is held. When somebody saved first, what was typed stays and the two can be compared. */
export function ReviewForm({ review, asHeld, submit, save, onSaved }: Props) {
  const t = useMessages(reviewMessages)
  const client = useApolloClient()
  const differences = useDifferences()
  const edit = useEdit<Review, ReviewValues>({
    row: review,
    valuesOf,
    check: (values) =>
      asHeld
        ? [...checkWith(ReviewDetails, values), ...dayProblems(values.heldOn, review)]
        : checkWith(ReviewPreparation, values),
    save,
    reload: () =>
      client.query({ query: reviewAgain, variables: { id: review.id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const { form, began } = edit
  const needed = asHeld ? { required: true } : { optional: true }
  const text = (
    name: Exclude<keyof ReviewValues, 'heldOn'>,
    asked: { help?: string; optional?: boolean },
  ) => <TextField label={t(name)} multiline {...asked} {...form.field(name)} />
  return (
    <EditForm edit={edit} differences={differences(valuesOf(began), valuesOf(review))} submit={submit}>
      <EachField<ReviewValues>
        fields={{
          heldOn: asHeld && <DayField label={t('heldOn')} required {...form.field('heldOn')} />,
          onTheJob: text('onTheJob', { help: t('onTheJobHelp'), ...needed }),
          offTheJob: text('offTheJob', { help: t('offTheJobHelp'), ...needed }),
          support: text('support', { help: t('supportHelp'), optional: true }),
          goals: text('goals', needed),
        }}
      />
    </EditForm>
  )
}

/** A planned review was most likely held on its day, once that has come. */
function valuesOf(review: Review): ReviewValues {
  const today = todayIso()
  const [likely = today] = [review.plannedOn, today].sort()
  return formValues(ReviewDetails, { ...review, heldOn: review.heldOn ?? likely })
}

function dayProblems(text: string, { enrollment }: Review) {
  const [heldOn, today, startedOn] = [text, todayIso(), enrollment.enrolledOn].map(parseLocalDate)
  if (!heldOn || !today || !startedOn) return []
  const decision = reviewHeldOn({ heldOn, today, startedOn })
  return decision.allowed ? [] : [{ path: 'heldOn', message: say(decision) }]
}

function useDifferences() {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  return (before: ReviewValues, now: ReviewValues) =>
    differencesOf(before, now, {
      heldOn: [t('heldOn'), format.day],
      onTheJob: [t('onTheJob')],
      offTheJob: [t('offTheJob')],
      support: [t('support')],
      goals: [t('goals')],
    })
}
