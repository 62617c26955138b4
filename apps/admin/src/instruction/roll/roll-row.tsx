import { hoursInFigures } from '@journeyline/app-kit/figures'
import { markOf } from '@journeyline/domain/instruction/attendance'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { TextInput } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { type FocusEvent, memo } from 'react'
import { instructionMessages } from '../messages.ts'
import { noteKeys, rollKeys } from './roll-keys.ts'
import type { RollLine } from './roll-meeting.ts'
import classes from './roll-row.module.css'
import type { Mark } from './roll-values.ts'

type Props = {
  line: RollLine
  mark: Mark
  /** Length of the class in minutes. */
  length: number
  id: string
  error: string | undefined
  onMark: (enrollmentId: string, mark: Mark) => void
  onLeave: (enrollmentId: string, event: FocusEvent) => void
}

/** A learner on the roll: present, absent, or for so many minutes, and a note. */
export const RollRow = memo(function RollRow({ line, mark, length, id, error, onMark, onLeave }: Props) {
  const t = useMessages(instructionMessages)
  const { enrollmentId, learnerId, learnerName: name, writtenBeside } = line
  const set = (change: Partial<Mark>) => onMark(enrollmentId, { ...mark, ...change })
  const present = () => set({ minutes: length })
  const absent = () => set({ minutes: 0 })
  const is = mark.minutes === '' ? null : markOf(mark.minutes, length)
  return (
    <li className={classes.line} data-roll-line data-mark={is ?? 'OPEN'}>
      <div className={classes.who}>
        <UiLink className={classes.name} to={`/learners/${encodeURIComponent(learnerId)}/instruction`}>
          {name}
        </UiLink>
        {writtenBeside > 0 && (
          <p className={classes.warning}>{t('writtenBeside', { hours: hoursInFigures(writtenBeside) })}</p>
        )}
      </div>
      <div className={classes.marks}>
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={is === 'PRESENT'}
          aria-label={t('markPresent', { name })}
          onClick={present}
        >
          <IconCheck size={14} /> {t('presentWord')}
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={is === 'ABSENT'}
          aria-label={t('markAbsent', { name })}
          onClick={absent}
        >
          <IconX size={14} /> {t('absentWord')}
        </button>
      </div>
      <div className={classes.minutes}>
        <TextInput
          id={id}
          aria-label={t('minutesOfLearner', { name })}
          inputMode="numeric"
          autoComplete="off"
          value={mark.minutes}
          error={error !== undefined}
          data-roll-minutes
          onFocus={(event) => event.currentTarget.select()}
          onBlur={(event) => onLeave(enrollmentId, event)}
          onKeyDown={(event) => rollKeys(event, { onPresent: present, onAbsent: absent })}
          onChange={(event) => set({ minutes: minutesIn(event.currentTarget.value) })}
          aria-describedby={error ? `${id}-error` : `${id}-reads`}
        />
        <span id={`${id}-reads`} className={classes.reads}>
          {is === null
            ? t('noAnswer')
            : is === 'PART' && !error
              ? t('rollReads', { hours: hoursInFigures(Number(mark.minutes)) })
              : t('minutesUnit')}
        </span>
      </div>
      <TextInput
        className={classes.note}
        aria-label={t('noteOfLearner', { name })}
        placeholder={t('note')}
        autoComplete="off"
        maxLength={300}
        value={mark.note}
        data-roll-note
        onKeyDown={noteKeys}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </li>
  )
})

/** The digits of a text as minutes; '' when there are none. */
function minutesIn(text: string): number | '' {
  const digits = text.replace(/\D/g, '').slice(0, 4)
  return digits === '' ? '' : Number(digits)
}
