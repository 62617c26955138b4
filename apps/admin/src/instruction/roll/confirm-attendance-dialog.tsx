import { hoursInFigures } from '@journeyline/app-kit/figures'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useTyped } from '@journeyline/app-kit/form/typed'
import { say } from '@journeyline/app-kit/say'
import { markOf } from '@journeyline/domain/instruction/attendance'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'
import classes from './confirm-attendance-dialog.module.css'
import type { RollMeeting } from './roll-meeting.ts'
import type { Roll } from './use-roll.ts'

type Props = { meeting: RollMeeting; roll: Roll; opened: boolean; onClose: () => void }

/** Says what will be written, asks why it is late where it is, and confirms. */
export function ConfirmAttendanceDialog({ meeting, roll, opened, onClose }: Props) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return (
    <FormDialog
      title={t('confirmTitle', { day: format.day(meeting.onDay) })}
      opened={opened}
      onClose={onClose}
    >
      <ConfirmForm meeting={meeting} roll={roll} onClose={onClose} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'meeting' | 'roll' | 'onClose'>

function ConfirmForm({ meeting, roll, onClose }: FormProps) {
  const t = useMessages(instructionMessages)
  const isLate = !roll.inTime('').allowed
  const form = useChecked({
    initial: { lateReason: '' },
    check: ({ lateReason }) => {
      const decision = roll.inTime(lateReason)
      return decision.allowed ? [] : [{ path: 'lateReason', message: say(decision) }]
    },
  })
  const saved = useTyped(form.dirty)
  const present = roll.lines.filter(({ minutes }) => minutes !== '' && minutes > 0).length
  const send = form.form(async ({ lateReason }) => {
    const problems = await roll.confirmWith(lateReason)
    if (problems.length > 0) return problems
    saved()
    // what is wrong with a line stands at the line
    onClose()
    return undefined
  })
  const { backdatingDays } = meeting.courseSection.course.programVersion.policies
  return (
    <ActForm form={{ ...form, send }} submit={t('confirmAct', { count: present })}>
      <WillBeWritten meeting={meeting} roll={roll} present={present} />
      {isLate && (
        <TextField
          label={t('lateReason')}
          help={t('lateReasonHelp', { days: backdatingDays })}
          required
          multiline
          {...form.field('lateReason')}
        />
      )}
    </ActForm>
  )
}

type WrittenProps = Pick<Props, 'meeting' | 'roll'> & { present: number }

function WillBeWritten({ meeting, roll, present }: WrittenProps) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const { number, name } = meeting.courseSection.course
  const marked = roll.lines.flatMap(({ line, minutes }) =>
    minutes === '' ? [] : [{ name: line.learnerName, minutes, is: markOf(minutes, meeting.minutes) }],
  )
  const total = marked.reduce((sum, { minutes }) => sum + minutes, 0)
  const absent = marked.filter(({ is }) => is === 'ABSENT').map((one) => one.name)
  const part = marked
    .filter(({ is }) => is === 'PART')
    .map((one) => t('partOfOne', { name: one.name, hours: hoursInFigures(one.minutes) }))
  const others = meeting.roll.flatMap(({ learnerName, notCounted }) => (notCounted ? [learnerName] : []))
  const says = (word: 'confirmAbsent' | 'confirmPart' | 'confirmNotCounted', names: readonly string[]) =>
    names.length > 0 && <p>{t(word, { count: names.length, names: format.list(names) })}</p>
  return (
    <div className={classes.says}>
      <p>
        <strong>
          {t('confirmWrites', {
            count: present,
            hours: hoursInFigures(total),
            course: t('courseOf', { number, name }),
          })}
        </strong>
      </p>
      {says('confirmPart', part)}
      {says('confirmAbsent', absent)}
      {says('confirmNotCounted', others)}
      <p className="jl-dim">{t('confirmLater')}</p>
    </div>
  )
}
