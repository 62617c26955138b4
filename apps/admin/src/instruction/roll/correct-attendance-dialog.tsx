import { useApolloClient } from '@apollo/client/react'
import { isStale } from '@journeyline/app-kit/acts/refusal'
import { dayOf } from '@journeyline/app-kit/day-of'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import { fitsTheDay } from '@journeyline/domain/hours/record-hours'
import {
  type AttendanceCorrection,
  attendanceCorrection,
} from '@journeyline/domain/instruction/correct-attendance'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { sponsorTimeZone } from '@journeyline/ui/words/sponsor-clock'
import { instructionMessages } from '../messages.ts'
import { useCorrectAttendance } from './correct-attendance.ts'
import type { RollLine, RollMeeting } from './roll-meeting.ts'

type Props = {
  meeting: RollMeeting
  /** Whose attendance; null closes the dialog. */
  line: RollLine | null
  onClose: () => void
}

/** Corrects the attendance of one learner, and asks why. */
export function CorrectAttendanceDialog({ meeting, line, onClose }: Props) {
  const t = useMessages(instructionMessages)
  const title = line ? t('correctTitle', { name: line.learnerName }) : ''
  return (
    <FormDialog title={title} opened={line !== null} onClose={onClose}>
      {line && <CorrectForm meeting={meeting} line={line} onCorrected={onClose} />}
    </FormDialog>
  )
}

type Values = FormValues<AttendanceCorrection>
type FormProps = {
  meeting: RollMeeting
  line: RollLine
  onCorrected: () => void
}

function CorrectForm({ meeting, line, onCorrected }: FormProps) {
  const t = useMessages(instructionMessages)
  const client = useApolloClient()
  const correct = useCorrectAttendance()
  const { enrollmentId, learnerName } = line
  const form = useActForm<Values>({
    initial: { minutes: line.minutes ?? meeting.minutes, note: line.note ?? '', reason: '' },
    check: (values) => problemsIn(meeting, line, values),
    act: async ({ minutes, note, reason, ...others }) => {
      const outcome = await correct(
        {
          ...{ classMeetingId: meeting.id, enrollmentId, expectedVersion: meeting.version },
          ...{
            ...others,
            minutes: minutes === '' ? 0 : minutes,
            note: note.trim() || null,
            reason: reason.trim(),
          },
        },
        learnerName,
      )
      if (outcome.refused && isStale(outcome.refused))
        await client.refetchQueries({ include: ['MeetingPage'] })
      return outcome
    },
    onDone: onCorrected,
  })
  return (
    <ActForm form={form} submit={t('correct')}>
      <p>
        {t('correctText', { standing: line.standingMinutes, hours: hoursInFigures(line.standingMinutes) })}
      </p>
      <EachField<Values>
        fields={{
          minutes: (
            <NumberField
              label={t('attendedMinutes')}
              help={t('attendedHelp', { length: meeting.minutes })}
              required
              min={0}
              unit={t('minutesUnit')}
              {...form.field('minutes')}
            />
          ),
          note: <TextField label={t('note')} optional {...form.field('note')} />,
          reason: <TextField label={t('reason')} required multiline {...form.field('reason')} />,
        }}
      />
    </ActForm>
  )
}

/** What is wrong with the correction by itself, and whether the day has room for it. */
function problemsIn(meeting: RollMeeting, line: RollLine, values: Values): Problem[] {
  const problems = checkWith(attendanceCorrection(meeting.minutes), values)
  if (problems.length > 0 || values.minutes === '' || values.minutes === 0) return problems
  const { learnerName, otherMinutes } = line
  const fits = fitsTheDay({
    ...{ learnerName, onDay: dayOf(meeting.onDay), minutes: values.minutes, minutesThatDay: otherMinutes },
    timeZone: sponsorTimeZone(),
  })
  return fits.allowed ? [] : [{ path: 'minutes', message: say(fits) }]
}
