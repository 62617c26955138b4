import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import { isOfApprenticeship } from '@journeyline/domain/reviews/review-status'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import { PartyFields } from '../parties/party-fields.tsx'
import { type PartyValues, partyInputs, partyProblems, partyValues } from '../parties/party-values.ts'
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
      <KnownSigners learner={learner} onPlanned={onClose} />
    </FormDialog>
  )
}

type FormProps = { learner: PlannedFor; onPlanned: () => void }

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

type PlanValues = FormValues<ReviewPlanDetails>
type Known = Pick<ReturnType<typeof useSigners>, 'proposed' | 'signers'>

function PlanForm({
  learner,
  proposed,
  signers,
  onPlanned,
}: FormProps & { [Part in keyof Known]: NonNullable<Known[Part]> }) {
  const t = useMessages(reviewMessages)
  const plan = usePlanReview()
  const { enrollmentId, learnerName, enrolledOn, dueOn } = learner
  const nameOf = (id: string) => signers.find((signer) => signer.id === id)?.name ?? ''
  const form = useActForm<PlanValues & PartyValues>({
    initial: { plannedOn: dueOn && dueOn > todayIso() ? dueOn : todayIso(), ...partyValues(proposed) },
    check: ({ plannedOn, ...parties }) => [
      ...checkWith(ReviewPlanDetails, { plannedOn }),
      ...dayProblems(plannedOn, enrolledOn),
      ...partyProblems(parties, nameOf),
    ],
    act: async ({ plannedOn, ...parties }) => {
      const reviews = [{ enrollmentId, parties: partyInputs(parties) }]
      return plan({ plannedOn, reviews }, learnerName)
    },
    onDone: onPlanned,
  })
  return (
    <ActForm form={form} submit={t('planSubmit')}>
      <EachField<PlanValues>
        fields={{
          plannedOn: (
            <DayField label={t('plannedOn')} help={t('planText')} required {...form.field('plannedOn')} />
          ),
        }}
      />
      <PartyFields values={form.values} field={form.field} signers={signers} />
    </ActForm>
  )
}

function dayProblems(text: string, enrolledOn: string) {
  const [plannedOn, startedOn] = [parseLocalDate(text), parseLocalDate(enrolledOn)]
  if (!plannedOn || !startedOn) return []
  const decision = isOfApprenticeship('plannedOn', plannedOn, startedOn)
  return decision.allowed ? [] : [{ path: 'plannedOn', message: say(decision) }]
}
