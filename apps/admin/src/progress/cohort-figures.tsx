import { hoursInFigures } from '@journeyline/app-kit/figures'
import { isWorthALook } from '@journeyline/domain/progress/worth-a-look'
import { Figure, Figures } from '@journeyline/ui/page/figure.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ProgressRow } from './cohort-progress-table.tsx'
import { progressMessages } from './messages.ts'

type Props = { rows: readonly ProgressRow[]; approvalsAt: string }

/** How many learners are worth a look because they are behind, how many have everything, and how many hours wait for a decision. */
export function CohortFigures({ rows, approvalsAt }: Props) {
  const t = useMessages(progressMessages)
  const behind = rows.filter(
    ({ completion, progress }) => !completion && isWorthALook(progress.behindDays),
  ).length
  const complete = rows.filter(({ progress }) => progress.complete).length
  const waiting = rows.reduce(
    (sum, { progress }) => progress.requirements.reduce((minutes, one) => minutes + one.waitingMinutes, sum),
    0,
  )
  return (
    <Figures>
      <Figure label={t('figureBehind')} value={behind} detail={t('figureOf', { count: rows.length })} />
      <Figure label={t('figureComplete')} value={complete} detail={t('figureOf', { count: rows.length })} />
      <Figure label={t('figureWaiting')} value={hoursInFigures(waiting)} to={approvalsAt} />
    </Figures>
  )
}
