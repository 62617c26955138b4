import { labelOf } from '@journeyline/app-kit/label-of'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Timeline, type TimelineItem } from '@journeyline/ui/page/timeline.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { profileMessages } from './messages.ts'
import type { ProfiledEnrollment } from './profile-fragment.ts'
import classes from './profile-section.module.css'
import { RecordConsentDialog } from './record-consent-dialog.tsx'
import { WithdrawConsentDialog } from './withdraw-consent-dialog.tsx'

type Profile = NonNullable<ProfiledEnrollment['profile']>
type Props = { enrollment: ProfiledEnrollment; profile: Profile }

/** Whether the learner agrees to be shown to employers, and every agreement and withdrawal so far. */
export function ConsentLedger({ enrollment, profile }: Props) {
  const t = useMessages(profileMessages)
  const format = useFormats()
  const [open, setOpen] = useState<'record' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  const entries = useEntries(profile)
  const { name } = enrollment.learner
  const { consents, consentInForce } = profile
  return (
    <Section
      title={t('consent')}
      note={
        consentInForce
          ? t('consentInForce', { name, day: format.day(consentInForce.onDay) })
          : t(consents.length === 0 ? 'noConsent' : 'consentNotInForce', { name })
      }
    >
      {consents.length > 0 && <Timeline label={t('ledger')} items={entries} />}
      <div className={classes.acts}>
        <ActButton act={{ label: t('record'), onClick: () => setOpen('record') }} />
        {consentInForce && (
          <ActButton act={{ label: t('withdraw'), onClick: () => setOpen('withdraw'), danger: true }} />
        )}
      </div>
      <RecordConsentDialog
        enrollmentId={enrollment.id}
        name={name}
        opened={open === 'record'}
        onClose={close}
      />
      <WithdrawConsentDialog
        enrollmentId={enrollment.id}
        name={name}
        opened={open === 'withdraw'}
        onClose={close}
      />
    </Section>
  )
}

function useEntries(profile: Profile): TimelineItem[] {
  const t = useMessages(profileMessages)
  const format = useFormats()
  return profile.consents.map(({ id, method, onDay, recordedBy }) => ({
    id,
    at: onDay,
    icon: method ? IconCheck : IconX,
    title: t(method ? 'given' : 'withdrawn'),
    text: [format.day(onDay), method && labelOf('consentMethod', method)].filter(Boolean).join(' · '),
    by: recordedBy.label,
  }))
}
