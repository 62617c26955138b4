import { hoursInFigures } from '@journeyline/app-kit/figures'
import { say } from '@journeyline/app-kit/say'
import { rollTotals } from '@journeyline/domain/instruction/attendance'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button } from '@mantine/core'
import { instructionMessages } from '../messages.ts'
import classes from './roll-bar.module.css'
import type { Roll } from './use-roll.ts'

type Props = {
  roll: Roll
  /** Length of the class in minutes. */
  length: number
  onConfirm: () => void
}

/** What the roll comes to, always in view, with the two acts: keep it as a draft, or confirm it. */
export function RollBar({ roll, length, onConfirm }: Props) {
  const t = useMessages(instructionMessages)
  const { form, lines, ready, changedMeanwhile } = roll
  const totals = rollTotals(
    lines.map(({ minutes }) => ({ minutes: minutes === '' ? null : minutes })),
    length,
  )
  const says = [
    t('totals', totals),
    ...(totals.open > 0 ? [t('totalsOpen', { count: totals.open })] : []),
    t('totalsHours', { hours: hoursInFigures(totals.minutes) }),
    ...(form.dirty ? [t('unsaved')] : []),
  ]
  return (
    <div className={classes.bar}>
      <p role="status">{says.join(' · ')}</p>
      {!changedMeanwhile && (
        <div className={classes.acts}>
          {lines.length > 0 && (
            <Button type="submit" variant="default" loading={form.pending}>
              {t('saveDraft')}
            </Button>
          )}
          <ActButton
            act={{
              label: t('confirm'),
              onClick: onConfirm,
              ...(ready.allowed ? {} : { refusal: say(ready) }),
            }}
            primary
          />
        </div>
      )}
    </div>
  )
}
