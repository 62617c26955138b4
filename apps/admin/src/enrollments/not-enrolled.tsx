import { useMessages } from '@journeyline/ui/messages.tsx'
import { NextStep } from '@journeyline/ui/next-step.tsx'
import { enrollmentMessages } from './messages.ts'

/** What to do with a learner who is in no cohort. */
export function NotEnrolled() {
  const t = useMessages(enrollmentMessages)
  return (
    <NextStep
      tone="act"
      title={t('nextNotEnrolled')}
      text={t('nextNotEnrolledText')}
      act={{ label: t('openCohorts'), to: '/cohorts' }}
    />
  )
}
