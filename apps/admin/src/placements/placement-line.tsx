import { labelOf } from '@journeyline/app-kit/label-of'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { placementMessages } from './messages.ts'
import type { Placement } from './placement-fragment.ts'
import classes from './placements.module.css'

type Props = {
  placement: Placement
  isRunning: boolean
  onAct: (act: 'EDIT' | 'MOVE' | 'END') => void
}

/** One employment: by whom, from when to when, where, on what terms, and what may be done about it. */
export function PlacementLine({ placement, isRunning, onAct }: Props) {
  const t = useMessages(placementMessages)
  const { employer } = placement
  const facts = useFacts(placement)
  return (
    <li>
      <div className={classes.line}>
        <Anchor component={UiLink} to={`/employers/${encodeURIComponent(employer.id)}`}>
          {employer.name}
        </Anchor>
        <Period placement={placement} isRunning={isRunning} />
        <Wage placement={placement} />
      </div>
      {facts.length > 0 && <div className="jl-dim">{facts.join(' · ')}</div>}
      <div className={classes.acts}>
        <ActButton act={{ label: t('change'), onClick: () => onAct('EDIT') }} size="xs" quiet />
        {isRunning && (
          <ActButton act={{ label: t('moveAct'), onClick: () => onAct('MOVE') }} size="xs" quiet />
        )}
        <ActButton
          act={{
            label: t(placement.endedOn === null ? 'endAct' : 'correctEnd'),
            onClick: () => onAct('END'),
          }}
          size="xs"
          quiet
        />
      </div>
    </li>
  )
}

function Period({ placement, isRunning }: Pick<Props, 'placement' | 'isRunning'>) {
  const t = useMessages(placementMessages)
  const format = useFormats()
  const { startedOn, endedOn } = placement
  const from = format.day(startedOn)
  const words =
    endedOn === null
      ? t('since', { day: from })
      : t(isRunning ? 'until' : 'fromTo', { from, to: format.day(endedOn) })
  return <span className="jl-dim">{words}</span>
}

function Wage({ placement: { hourlyWageMinor, currency, wages } }: Pick<Props, 'placement'>) {
  const t = useMessages(placementMessages)
  const format = useFormats()
  if (hourlyWageMinor === null) return null
  const wage = format.money(hourlyWageMinor, currency)
  const [latest, ...before] = [...wages].reverse()
  if (!latest || before.length === 0) return <span className="jl-num">{t('wage', { wage })}</span>
  return (
    <>
      <span className="jl-num">{t('wageFrom', { wage, day: format.day(latest.since) })}</span>
      <span className="jl-dim">
        {t('wageBefore', {
          wages: before
            .map((one) =>
              t('wageOfDay', {
                wage: format.money(one.hourlyWageMinor, currency),
                day: format.day(one.since),
              }),
            )
            .join(', '),
        })}
      </span>
    </>
  )
}

function useFacts({
  worksite,
  supervisor,
  minutesPerWeek,
  workPattern,
  employeeStatus,
  endReason,
  alongsideReason,
}: Placement): string[] {
  const t = useMessages(placementMessages)
  const format = useFormats()
  return [
    worksite?.name,
    supervisor && t('supervisedBy', { name: supervisor.name }),
    minutesPerWeek === null ? null : t('hours', { hours: format.hours(minutesPerWeek) }),
    workPattern && labelOf('workPattern', workPattern),
    employeeStatus && labelOf('employeeStatus', employeeStatus),
    alongsideReason && labelOf('alongsideReason', alongsideReason),
    endReason && labelOf('endReason', endReason),
  ].filter((fact): fact is string => Boolean(fact))
}
