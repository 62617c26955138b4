import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { LinkOnce } from '@journeyline/app-kit/links/link-once.tsx'
import { RESET_LINK_HOURS } from '@journeyline/domain/people/links'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { useMakeResetLink } from './make-reset-link.ts'
import { peopleMessages } from './messages.ts'

type Named = { id: string; name: string }
type Issued = { link: string; expiresAt: string }
type Props = {
  /** Who is to choose a new password; null closes the dialog. */
  person: Named | null
  onClose: () => void
}

/** Makes the link with which a person chooses a new password, and shows it this once. */
export function ResetLinkDialog({ person, onClose }: Props) {
  const t = useMessages(peopleMessages)
  const format = useFormats()
  const [issued, setIssued] = useState<Issued | null>(null)
  const close = () => {
    setIssued(null)
    onClose()
  }
  return (
    <FormDialog
      title={person ? t('resetTitle', { name: person.name }) : ''}
      opened={person !== null}
      onClose={close}
    >
      {issued ? (
        <LinkOnce
          label={t('resetLink')}
          help={t('resetLinkText', { until: format.instant(issued.expiresAt) })}
          link={issued.link}
          onDone={close}
        />
      ) : (
        person && <MakeLink person={person} onIssued={setIssued} />
      )}
    </FormDialog>
  )
}

function MakeLink({ person, onIssued }: { person: Named; onIssued: (issued: Issued) => void }) {
  const t = useMessages(peopleMessages)
  const make = useMakeResetLink()
  const form = useChecked({ initial: {}, check: () => [] })
  const send = form.form(async () => {
    const { done, refused } = await make({ personId: person.id })
    if (refused) return problemsOf(refused)
    onIssued(done)
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('resetText', { name: person.name, hours: RESET_LINK_HOURS })}</p>
      <SubmitButton pending={form.pending}>{t('makeLink')}</SubmitButton>
    </form>
  )
}
