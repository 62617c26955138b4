import { hoursInFigures } from '@journeyline/app-kit/figures'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Checkbox } from '@mantine/core'
import { instructionMessages } from '../messages.ts'
import classes from './series-preview.module.css'
import type { SeriesDay } from './series-values.ts'

type Props = {
  days: readonly SeriesDay[]
  /** Length of each class in minutes. */
  minutes: number
  /** Minutes that are scheduled already, and those of the course. */
  scheduled: number
  planned: number
  onToggle: (day: string, isChosen: boolean) => void
}

/** The days a series will be on, each with a tick to take away, and what they come to. */
export function SeriesPreview({ days, minutes, scheduled, planned, onToggle }: Props) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  if (days.length === 0) return <p className="jl-dim">{t('previewEmpty')}</p>
  const chosen = days.filter(({ isChosen }) => isChosen).length
  const total = chosen * minutes
  return (
    <fieldset className={classes.preview}>
      <legend>{t('preview')}</legend>
      <p className="jl-dim">{t('previewNote')}</p>
      <div className={classes.days}>
        {days.map(({ onDay, isTaken, isChosen }) => (
          <Checkbox
            key={onDay}
            label={`${format.day(onDay, 'weekday')}, ${onDay.slice(0, 4)}`}
            {...(isTaken ? { description: t('dayTaken') } : {})}
            disabled={isTaken}
            checked={isChosen}
            onChange={(event) => onToggle(onDay, event.currentTarget.checked)}
          />
        ))}
      </div>
      <p role="status">
        {t('previewTotal', { count: chosen, hours: hoursInFigures(total) })}{' '}
        {t('previewCourse', {
          scheduled: hoursInFigures(scheduled + total),
          planned: hoursInFigures(planned),
        })}
      </p>
    </fieldset>
  )
}
