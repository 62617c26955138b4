import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { sponsorNow } from '@journeyline/ui/words/sponsor-clock'
import { peopleMessages } from './messages.ts'

type Invitation = { expiresAt: string; acceptedAt?: string | null; revokedAt?: string | null }

/** Whether the invitation's link still works. */
export function isOpen(
  { expiresAt, acceptedAt, revokedAt }: Invitation,
  now = sponsorNow().getTime(),
): boolean {
  return !acceptedAt && !revokedAt && Date.parse(expiresAt) > now
}

/** What became of an invitation: waiting and until when, accepted, revoked or expired. */
export function InvitationState({ invitation }: { invitation: Invitation }) {
  const t = useMessages(peopleMessages)
  const format = useFormats()
  const { acceptedAt, revokedAt, expiresAt } = invitation
  if (acceptedAt) return <Tag tone="good">{t('accepted', { ago: format.ago(acceptedAt) })}</Tag>
  if (revokedAt) return <Tag>{t('revoked', { ago: format.ago(revokedAt) })}</Tag>
  if (isOpen(invitation)) return <Tag tone="warn">{t('waiting', { day: format.day(expiresAt) })}</Tag>
  return <Tag>{t('expired', { ago: format.ago(expiresAt) })}</Tag>
}
