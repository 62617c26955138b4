import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { type FormValues, noValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import {
  type CohortWithSeats,
  EnrollmentDetails,
  mayEnroll,
} from '@journeyline/domain/enrollments/enrollment'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { BeginsOn } from './begins-on.tsx'
import { useEnrollLearner } from './enroll-learner.ts'
import { LearnerPicker, type PickedLearner } from './learner-picker.tsx'
import { enrollmentMessages } from './messages.ts'

export type CohortToEnroll = CohortWithSeats & { id: string; programId: string; expectedEndsOn: string }

/** Draws the form of a new learner; it tells who was written down, who is then chosen for the seat. */
export type NewLearner = (tell: { onCreated: (learner: { id: string; name: string }) => void }) => ReactNode

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
      <Whom
        cohort={cohort}
        newLearner={newLearner}
        onEnrolled={() => {
          onClose()
          onEnrolled()
        }}
      />
    </FormDialog>
  )
}

type WhomProps = Pick<Props, 'cohort' | 'onEnrolled' | 'newLearner'>

function Whom({ cohort, onEnrolled, newLearner }: WhomProps) {
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
        <EnrollForm cohort={cohort} picked={picked} onPick={setPicked} onEnrolled={onEnrolled} />
      ) : (
        newLearner({
          onCreated: (learner) => {
            setPicked({ ...learner, activeIn: null })
            setWay('existing')
          },
        })
      )}
    </div>
  )
}

type FormProps = Pick<WhomProps, 'cohort' | 'onEnrolled'> & {
  picked: PickedLearner | null
  onPick: (learner: PickedLearner | null) => void
}

function EnrollForm({ cohort, picked, onPick, onEnrolled }: FormProps) {
  const t = useMessages(enrollmentMessages)
  const give = useEnrollLearner()
  const form = useActForm<{ learnerId: PickedLearner | null } & FormValues<EnrollmentDetails>>({
    initial: { learnerId: picked, ...noValues(EnrollmentDetails), enrolledOn: todayIso() },
    check: (values) => [
      ...(values.learnerId ? [] : [{ path: 'learnerId', message: t('learnerMissing') }]),
      ...(values.enrolledOn ? [] : [{ path: 'enrolledOn', message: t('enrolledOnMissing') }]),
      ...ruleProblem(cohort, values),
    ],
    act: async ({ learnerId, ...details }) => {
      if (!learnerId) return undefined
      return give({ learnerId: learnerId.id, cohortId: cohort.id, details: EnrollmentDetails.parse(details) })
    },
    onDone: onEnrolled,
  })
  const learner = form.values.learnerId
  const who = form.field('learnerId')
  return (
    <ActForm form={form} submit={learner ? t('enroll', { name: learner.name }) : t('enrollNobody')}>
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
      <DayField label={t('registeredOn')} help={t('registeredOnHelp')} {...form.field('registeredOn')} />
      <TextField
        label={t('registrationNumber')}
        help={t('registrationNumberHelp')}
        {...form.field('registrationNumber')}
      />
    </ActForm>
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
    opens: null,
    today,
  })
  return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
}
