import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { say } from '@journeyline/app-kit/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import { isOfApprenticeship } from '@journeyline/domain/reviews/review-status'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/format'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { reviewMessages } from '../messages.ts'
import { PartyFields } from '../parties/party-fields.tsx'
import { partyInputs, partyProblems, partyValues } from '../parties/party-values.ts'
import { useSigners } from '../parties/use-signers.ts'
import { usePlanReview } from './plan-review.ts'

/** Whose review is planned: local day of enrollment and day by which it is due. */
export type PlannedFor = {
  enrollmentId: string
  learnerName: string
  enrolledOn: string
  dueOn: string | null
}

type Props = { learner: PlannedFor; opened: boolean; onClose: () => void }

/** Plans a review of one learner: the day, and who signs, as far as that is known. */
export function PlanReviewDialog({ learner, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  return (
    <FormDialog title={t('planTitle', { name: learner.learnerName })} opened={opened} onClose={onClose} wide>
      {(onDirty) => <KnownSigners learner={learner} onDirty={onDirty} onPlanned={onClose} />}
    </FormDialog>
  )
}

type FormProps = { learner: PlannedFor; onDirty: (dirty: boolean) => void; onPlanned: () => void }

/** The form begins once it is known who would sign. */
function KnownSigners(props: FormProps) {
  const t = useMessages(reviewMessages)
  const { proposed, signers, error } = useSigners(props.learner.enrollmentId)
  if (proposed && signers) return <PlanForm {...props} proposed={proposed} signers={signers} />
  return (
    <>
      <SendFailed error={error} />
      {!error && <p role="status">{t('partiesLoading')}</p>}
    </>
  )
}

type Known = Pick<ReturnType<typeof useSigners>, 'proposed' | 'signers'>

function PlanForm({
  learner,
  proposed,
  signers,
  onDirty,
  onPlanned,
}: FormProps & { [Part in keyof Known]: NonNullable<Known[Part]> }) {
  const t = useMessages(reviewMessages)
  const plan = usePlanReview()
  const { enrollmentId, learnerName, enrolledOn, dueOn } = learner
  const nameOf = (id: string) => signers.find((signer) => signer.id === id)?.name ?? ''
  const form = useChecked({
    initial: { plannedOn: dueOn && dueOn > todayIso() ? dueOn : todayIso(), ...partyValues(proposed) },
    check: ({ plannedOn, ...parties }) => [
      ...checkWith(ReviewPlanDetails, { plannedOn }),
      ...dayProblems(plannedOn, enrolledOn),
      ...partyProblems(parties, nameOf),
    ],
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ plannedOn, ...parties }) => {
    const reviews = [{ enrollmentId, parties: partyInputs(parties) }]
    const { refused } = await plan({ plannedOn, reviews }, learnerName)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onPlanned()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <DayField label={t('plannedOn')} help={t('planText')} required {...form.field('plannedOn')} />
      <PartyFields values={form.values} field={form.field} signers={signers} />
      <SubmitButton pending={form.pending}>{t('planSubmit')}</SubmitButton>
    </form>
  )
}

function dayProblems(text: string, enrolledOn: string) {
  const [plannedOn, startedOn] = [parseLocalDate(text), parseLocalDate(enrolledOn)]
  if (!plannedOn || !startedOn) return []
  const decision = isOfApprenticeship('plannedOn', plannedOn, startedOn)
  return decision.allowed ? [] : [{ path: 'plannedOn', message: say(decision) }]
}
