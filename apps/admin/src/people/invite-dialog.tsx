import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { LinkOnce } from '@journeyline/app-kit/links/link-once.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { InviteForm, type Issued } from './invite-form.tsx'
import { peopleMessages } from './messages.ts'

type Props = {
  opened: boolean
  onClose: () => void
  /** Given: only a person of this employer is invited. */
  employer?: { id: string; name: string }
}

/** Invites a person, then shows the link this once. */
export function InviteDialog({ opened, onClose, employer }: Props) {
  const t = useMessages(peopleMessages)
  const format = useFormats()
  const [issued, setIssued] = useState<Issued | null>(null)
  const close = () => {
    setIssued(null)
    onClose()
  }
  const title = issued
    ? t('linkTitle', { name: issued.name })
    : employer
      ? t('inviteEmployer', { name: employer.name })
      : t('invite')
  return (
    <FormDialog title={title} opened={opened} onClose={close}>
      {issued ? (
        <LinkOnce
          label={t('link')}
          help={t('linkText', { until: format.day(issued.expiresAt) })}
          link={issued.link}
          onDone={close}
          other={{ label: t('another'), onClick: () => setIssued(null) }}
        />
      ) : (
        <InviteForm {...(employer ? { employerId: employer.id } : {})} onIssued={setIssued} />
      )}
    </FormDialog>
  )
}
