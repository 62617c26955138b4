import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { say } from '@journeyline/app-kit/say'
import { type CohortWithSeats, mayEnroll } from '@journeyline/domain/enrollments/enrollment'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/format'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { BeginsOn } from './begins-on.tsx'
import { useEnrollLearner } from './enroll-learner.ts'
import { LearnerPicker, type PickedLearner } from './learner-picker.tsx'
import { enrollmentMessages } from './messages.ts'

export type CohortToEnroll = CohortWithSeats & { id: string; programId: string; expectedEndsOn: string }

/** Draws the form of a new learner; it tells who was written down, who is then chosen for the seat. */
export type NewLearner = (tell: {
  onCreated: (learner: { id: string; name: string }) => void
  onDirty: (dirty: boolean) => void
}) => ReactNode

type Props = {
  cohort: CohortToEnroll
  opened: boolean
  onClose: () => void
  onEnrolled: () => void
  newLearner: NewLearner
}

/** Gives somebody a seat in the cohort: a learner already here, or one written down on the spot. */
export function EnrollLearnerDialog({ cohort, opened, onClose, onEnrolled, newLearner }: Props) {
  const t = useMessages(enrollmentMessages)
  return (
    <FormDialog title={t('enrollTitle', { cohort: cohort.name })} opened={opened} onClose={onClose} wide>
      {(onDirty) => (
        <Whom
          cohort={cohort}
          onDirty={onDirty}
          newLearner={newLearner}
          onEnrolled={() => {
            onClose()
            onEnrolled()
          }}
        />
      )}
    </FormDialog>
  )
}

type WhomProps = Pick<Props, 'cohort' | 'onEnrolled' | 'newLearner'> & { onDirty: (dirty: boolean) => void }

function Whom({ cohort, onEnrolled, newLearner, onDirty }: WhomProps) {
  const t = useMessages(enrollmentMessages)
  const [way, setWay] = useState('existing')
  const [picked, setPicked] = useState<PickedLearner | null>(null)
  return (
    <div style={{ display: 'grid', gap: 24 }}>
      <SegmentedControl
        aria-label={t('whom')}
        value={way}
        onChange={setWay}
        data={[
          { value: 'existing', label: t('existing') },
          { value: 'new', label: t('someoneNew') },
        ]}
      />
      {way === 'existing' ? (
        <EnrollForm
          cohort={cohort}
          picked={picked}
          onPick={setPicked}
          onDirty={onDirty}
          onEnrolled={onEnrolled}
        />
      ) : (
        newLearner({
          onDirty,
          onCreated: (learner) => {
            setPicked({ ...learner, activeIn: null })
            setWay('existing')
          },
        })
      )}
    </div>
  )
}

type FormProps = Pick<WhomProps, 'cohort' | 'onEnrolled' | 'onDirty'> & {
  picked: PickedLearner | null
  onPick: (learner: PickedLearner | null) => void
}

function EnrollForm({ cohort, picked, onPick, onDirty, onEnrolled }: FormProps) {
  const t = useMessages(enrollmentMessages)
  const give = useEnrollLearner()
  const form = useChecked<{ learnerId: PickedLearner | null; enrolledOn: string }>({
    initial: { learnerId: picked, enrolledOn: todayIso() },
    check: (values) => [
      ...(values.learnerId ? [] : [{ path: 'learnerId', message: t('learnerMissing') }]),
      ...(values.enrolledOn ? [] : [{ path: 'enrolledOn', message: t('enrolledOnMissing') }]),
      ...ruleProblem(cohort, values),
    ],
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ learnerId, enrolledOn }) => {
    if (!learnerId) return undefined
    const { refused } = await give({ learnerId: learnerId.id, cohortId: cohort.id, enrolledOn })
    if (refused) return problemsOf(refused)
    onDirty(false)
    onEnrolled()
    return undefined
  })
  const learner = form.values.learnerId
  const who = form.field('learnerId')
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <LearnerPicker
        id={who.id}
        error={who.error}
        value={learner}
        onChange={(next) => {
          who.onChange(next)
          onPick(next)
        }}
      />
      <div>
        <DayField label={t('enrolledOn')} required {...form.field('enrolledOn')} />
        <BeginsOn programId={cohort.programId} day={form.values.enrolledOn} />
      </div>
      <SubmitButton pending={form.pending}>
        {learner ? t('enroll', { name: learner.name }) : t('enrollNobody')}
      </SubmitButton>
    </form>
  )
}

/** The rule's no: already enrolled elsewhere, no seat left, an impossible day. */
function ruleProblem(
  cohort: CohortToEnroll,
  values: { learnerId: PickedLearner | null; enrolledOn: string },
) {
  const enrolledOn = parseLocalDate(values.enrolledOn)
  const today = parseLocalDate(todayIso())
  const cohortEndsOn = parseLocalDate(cohort.expectedEndsOn)
  if (!values.learnerId || !enrolledOn || !today || !cohortEndsOn) return []
  const { name, activeIn } = values.learnerId
  const decision = mayEnroll({
    learnerName: name,
    activeEnrollment: activeIn === null ? null : { cohortName: activeIn },
    cohort,
    enrolledOn,
    cohortEndsOn,
    today,
  })
  return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
}
