import type { ProgressItem } from '@journeyline/ui/page/progress-list.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import type { ProgressSection_EnrollmentFragment } from '../generated/graphql.ts'
import { progressMessages } from './messages.ts'
import classes from './use-progress-items.module.css'

export type ProgressShown = ProgressSection_EnrollmentFragment['progress']
type Requirement = ProgressShown['requirements'][number]

/** The hours of each kind of requirement, as the hours page filters them. */
const HOURS_OF: Partial<Record<Requirement['kind'], 'OJT' | 'RTI'>> = { OJT_HOURS: 'OJT', RTI_HOURS: 'RTI' }

/** The requirements as lines of a list; hours are proven by their entries, at `hoursAt`. */
export function useProgressItems(
  requirements: readonly Requirement[],
  hoursAt: string,
): readonly ProgressItem[] {
  const t = useMessages(progressMessages)
  const format = useFormats()

  const standingOf = (one: Requirement): string[] => [
    ...one.conditions.map(({ standing, met, meetsOn }) =>
      met || meetsOn === null
        ? `${standing}.`
        : `${standing} (${t('meetsOn', { day: format.day(meetsOn) })}).`,
    ),
    ...(one.waitingMinutes > 0 ? [t('waiting', { hours: format.hours(one.waitingMinutes) })] : []),
    ...(one.behindDays > 0 ? [behindOf(one)] : []),
  ]
  const behindOf = ({ measure, behindBy, behindDays }: Requirement): string => {
    if (!measure) return t('overdue', { count: behindDays })
    const amount = measure.unit === 'MINUTES' ? format.hours(behindBy) : format.number(behindBy)
    return t('behind', { amount, count: behindDays })
  }
  const expectedOf = ({ expectedOn, expectedOnceApprovedOn: sooner }: Requirement) =>
    expectedOn &&
    (sooner
      ? t('expectedOnce', { day: format.day(expectedOn), sooner: format.day(sooner) })
      : t('expectedOn', { day: format.day(expectedOn) }))
  const whenOf = (one: Requirement) =>
    one.met
      ? null
      : [expectedOf(one), one.dueOn && t('dueOn', { day: format.day(one.dueOn) })].filter(Boolean).join(' · ')
  const proofOf = ({ kind, proofs, measure }: Requirement) => {
    const hours = HOURS_OF[kind]
    if (hours) {
      if (!measure?.done) return null
      const content = (
        <Anchor component={UiLink} to={`${hoursAt}&kind=${hours}&status=APPROVED`}>
          {t('seeHours')}
        </Anchor>
      )
      return { label: t('proofs', { count: 1 }), content }
    }
    if (proofs.length === 0) return null
    const content = (
      <ul className={classes.proofs}>
        {proofs.map(({ nodeId, label, onDay }) => (
          <li key={nodeId}>{onDay ? t('proofOn', { label, day: format.day(onDay) }) : label}</li>
        ))}
      </ul>
    )
    return { label: t('proofs', { count: proofs.length }), content }
  }

  return requirements.map((one) => {
    const when = whenOf(one)
    const proof = proofOf(one)
    return {
      id: one.code,
      title: one.title,
      met: one.met,
      standing: standingOf(one),
      next: one.next,
      ...(one.measure ? { meter: { ...one.measure, waiting: one.waitingMinutes } } : {}),
      ...(when ? { when } : {}),
      ...(proof ? { proof } : {}),
    }
  })
}
