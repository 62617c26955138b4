import { problemsOf, rowRefusals } from '@journeyline/app-kit/acts/refusal'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useTyped } from '@journeyline/app-kit/form/typed'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert, Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { openReviewMessages } from './open-review-messages.ts'
import { usePlanReview } from './plan-review.ts'

type Learner = { enrollmentId: string; learnerName: string }
/** For whom no review can be planned, and why. */
type PlanRefusal = Learner & { message: string }
type Props = {
  /** For whom; nobody closes the dialog. */
  learners: readonly Learner[]
  onClose: () => void
  onPlanned: () => void
}

/** Plans reviews of many learners for one day; who signs is what the API proposes for each. */
export function PlanReviewsDialog({ learners, onClose, onPlanned }: Props) {
  const t = useMessages(openReviewMessages)
  const title = t('planTitle', { count: learners.length, name: learners[0]?.learnerName ?? '' })
  return (
    <FormDialog title={title} opened={learners.length > 0} onClose={onClose}>
      <PlanForm chosen={learners} onPlanned={onPlanned} />
    </FormDialog>
  )
}

type FormProps = {
  chosen: readonly Learner[]
  onPlanned: () => void
}

function PlanForm({ chosen, onPlanned }: FormProps) {
  const t = useMessages(openReviewMessages)
  const plan = usePlanReview()
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const [refusals, setRefusals] = useState<readonly PlanRefusal[]>([])
  const learners = chosen.filter(({ enrollmentId }) => !leftOut.includes(enrollmentId))
  const form = useChecked<FormValues<ReviewPlanDetails>>({
    initial: { plannedOn: todayIso() },
    check: (values) => checkWith(ReviewPlanDetails, values),
  })
  const saved = useTyped(form.dirty)
  const send = form.form(async ({ plannedOn }) => {
    setRefusals([])
    const reviews = learners.map(({ enrollmentId }) => ({ enrollmentId }))
    const [only] = learners
    const name = learners.length === 1 && only ? only.learnerName : null
    const { refused } = await plan({ plannedOn, reviews }, name)
    if (!refused) {
      saved()
      onPlanned()
      return undefined
    }
    const each = rowRefusals(refused).flatMap(({ index, refusal: { message } }) => {
      const learner = learners[index]
      return learner ? [{ ...learner, message }] : []
    })
    if (each.length === 0) return problemsOf(refused)
    setRefusals(each)
    return undefined
  })
  return (
    <ActForm form={{ ...form, send }} submit={t('plan', { count: learners.length })}>
      {refusals.length > 0 && (
        <Refusals
          refusals={refusals}
          count={learners.length}
          onLeaveOut={() => {
            setLeftOut([...leftOut, ...refusals.map(({ enrollmentId }) => enrollmentId)])
            setRefusals([])
          }}
        />
      )}
      <p>{t('planText')}</p>
      <EachField<FormValues<ReviewPlanDetails>>
        fields={{ plannedOn: <DayField label={t('plannedOn')} required {...form.field('plannedOn')} /> }}
      />
    </ActForm>
  )
}

type RefusalsProps = { refusals: readonly PlanRefusal[]; count: number; onLeaveOut: () => void }

/** For whom no review can be planned and why; all or nothing, so the way on is to leave them out. */
function Refusals({ refusals, count, onLeaveOut }: RefusalsProps) {
  const t = useMessages(openReviewMessages)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      title={t('refusedTitle', { refused: refusals.length, count })}
    >
      <ul style={{ maxHeight: 220, overflowY: 'auto', margin: 0, paddingInlineStart: 20 }}>
        {refusals.map(({ enrollmentId, learnerName, message }) => (
          <li key={enrollmentId}>
            <strong>{learnerName}</strong>: {message}
          </li>
        ))}
      </ul>
      {refusals.length < count && (
        <Button size="xs" variant="default" mt="sm" onClick={onLeaveOut}>
          {t('leaveOut', { count: refusals.length })}
        </Button>
      )}
    </Alert>
  )
}
