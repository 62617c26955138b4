import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
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
