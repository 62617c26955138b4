import { hoursInFigures } from '@journeyline/app-kit/figures'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { useTyped } from '@journeyline/app-kit/form/typed'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { WritingFacts_PlacementFragment } from '../../generated/graphql.ts'
import layout from '../../looks/layout.module.css'
import { hoursMessages } from '../messages.ts'
import { todayAt } from '../today-at.ts'
import { HoursLine } from './hours-line.tsx'
import { filledLines, type Line, type LineValues, lineProblems, workdays } from './hours-lines.ts'
import { useRecordHours } from './record-hours.ts'
import styles from './record-hours-form.module.css'
import { competencyOptions, mayWrite } from './writing-facts.ts'

type Props = {
  placement: WritingFacts_PlacementFragment
  /** Minutes that stand on a day already. */
  written: ReadonlyMap<string, number>
  onDone: () => void
}

/** A line a day, like a time sheet: the days of this week that have no hours yet, and more where they are wanted. */
export function RecordHoursForm({ placement, written, onDone }: Props) {
  const t = useMessages(hoursMessages)
  const write = useRecordHours(placement)
  const today = todayAt(placement)
  const [days] = useState(() => firstDays(placement, written, today))
  const [lines, setLines] = useState(() => days.map((_, line) => newLine(line)))
  const [weeksBefore, setWeeksBefore] = useState(0)
  const form = useChecked<LineValues>({
    initial: Object.assign({}, ...days.map((day, line) => emptyLine(line, day))) as LineValues, // of nothing else
    check: (values) =>
      lineProblems(lines, values, {
        written,
        mayWrite: (hours) => mayWrite(placement, hours),
        nothing: t('writeNothing'),
      }),
  })
  const filled = filledLines(lines, form.values)
  const typed = filled.length > 0
  const saved = useTyped(typed)
  const add = (more: readonly string[]) => {
    const first = lines.length
    for (const [index, day] of more.entries()) {
      for (const [path, value] of Object.entries(emptyLine(first + index, day)))
        form.set(path as keyof LineValues, value) // its own keys
    }
    setLines([...lines, ...more.map((_, index) => newLine(first + index))])
  }
  const addWeek = () => {
    setWeeksBefore(weeksBefore + 1)
    const free = workdays(today, weeksBefore + 1).filter(
      (day) => day >= placement.startedOn && !written.has(day),
    )
    if (free.length === 0) notify.info(t('weekIsFull'))
    add(free)
  }
  const send = form.form(async (values) => {
    const problems = await write(filledLines(lines, values))
    if (problems) return problems
    saved()
    onDone()
    return undefined
  })
  const minutes = filled.reduce((sum, line) => sum + Number(line.minutes), 0)
  return (
    <form className={styles.sheet} {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p className="jl-dim">{t('writeHelp', { days: placement.programVersion.policies.backdatingDays })}</p>
      {lines.map(({ line, reference }) => (
        <HoursLine
          key={reference}
          line={line}
          form={form}
          options={competencyOptions(placement)}
          written={written.get(form.values[`onDay_${line}`] ?? '') ?? 0}
        />
      ))}
      <div className={layout.acts}>
        <ActButton act={{ label: t('addDay'), icon: IconPlus, onClick: () => add(['']) }} quiet />
        <ActButton act={{ label: t('addWeek'), icon: IconPlus, onClick: addWeek }} quiet />
      </div>
      <SubmitButton pending={form.pending}>
        {typed ? t('writeAct', { count: filled.length, hours: hoursInFigures(minutes) }) : t('recordHours')}
      </SubmitButton>
    </form>
  )
}

/** The workdays of this week without hours; today where there are none. */
function firstDays(
  { startedOn, endedOn }: WritingFacts_PlacementFragment,
  written: ReadonlyMap<string, number>,
  today: string,
): string[] {
  const last = endedOn && endedOn < today ? endedOn : today
  const days = workdays(last).filter((day) => day >= startedOn && !written.has(day))
  return days.length > 0 ? days : [last]
}

const newLine = (line: number): Line => ({ line, reference: crypto.randomUUID() })

function emptyLine(line: number, day: string): LineValues {
  const values: LineValues = {}
  values[`onDay_${line}`] = day
  values[`minutes_${line}`] = ''
  values[`competencyId_${line}`] = ''
  values[`note_${line}`] = ''
  return values
}
