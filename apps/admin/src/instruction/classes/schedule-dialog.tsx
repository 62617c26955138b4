import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { WeekdaysField } from '@journeyline/ui/form/weekdays-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'
import { useCreateMeetings } from './create-class-meetings.ts'
import classes from './series-preview.module.css'
import { SeriesPreview } from './series-preview.tsx'
import { nextSeries, type SeriesValues, seriesDays, seriesMeetings, seriesProblems } from './series-values.ts'

/** A section whose classes are scheduled: its days, its course, and the classes there are. */
export type ScheduledSection = {
  id: string
  startsOn: string
  endsOn: string
  courseMinutes: number
  plannedMinutes: number
  meetings: readonly { onDay: string; minutes: number }[]
}
type Props = { section: ScheduledSection; opened: boolean; onClose: () => void }

/** Schedules a series of classes: weekdays, from and to, and a look at the days before they are written. */
export function ScheduleDialog({ section, opened, onClose }: Props) {
  const t = useMessages(instructionMessages)
  return (
    <FormDialog title={t('schedule')} wide opened={opened} onClose={onClose}>
      <ScheduleForm section={section} onScheduled={onClose} />
    </FormDialog>
  )
}

type FormProps = { section: ScheduledSection; onScheduled: () => void }

function ScheduleForm({ section, onScheduled }: FormProps) {
  const t = useMessages(instructionMessages)
  const schedule = useCreateMeetings()
  const days = { ...section, taken: section.meetings.map(({ onDay }) => onDay) }
  const form = useActForm<SeriesValues>({
    initial: nextSeries(section),
    check: (values) => seriesProblems(values, days),
    act: (values) => schedule(section.id, seriesMeetings(values, days)),
    onDone: onScheduled,
  })
  const { values } = form
  const preview = seriesDays(values, days)
  const chosen = preview.filter(({ isChosen }) => isChosen).length
  const toggle = (day: string, isChosen: boolean) =>
    form.set('leftOut', isChosen ? values.leftOut.filter((one) => one !== day) : [...values.leftOut, day])
  return (
    <ActForm form={form} submit={t('scheduleAct', { count: chosen })}>
      <WeekdaysField label={t('weekdays')} required {...form.field('weekdays')} />
      <div className={classes.pair}>
        <EachField<Omit<SeriesValues, 'weekdays' | 'leftOut'>>
          fields={{
            from: <DayField label={t('from')} required {...form.field('from')} />,
            to: <DayField label={t('to')} required {...form.field('to')} />,
            minutes: (
              <HoursField
                label={t('minutesEach')}
                help={t('lengthHelp')}
                required
                {...form.field('minutes')}
              />
            ),
            topic: <TextField label={t('topic')} help={t('topicHelp')} optional {...form.field('topic')} />,
          }}
        />
      </div>
      <SeriesPreview
        days={preview}
        minutes={values.minutes === '' ? 0 : values.minutes}
        scheduled={section.plannedMinutes}
        planned={section.courseMinutes}
        onToggle={toggle}
      />
    </ActForm>
  )
}
