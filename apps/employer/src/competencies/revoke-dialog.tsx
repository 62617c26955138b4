import { RevokeForm } from '@journeyline/app-kit/competencies/revoke-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { competencyMessages } from './messages.ts'

type Revoked = { id: string; levelName: string; judgedOn: string; code: string }
type Props = {
  /** What to revoke; null closes the dialog. */
  signOff: Revoked | null
  apprenticeName: string
  onClose: () => void
}

/** Says what revoking does, and asks why. */
export function RevokeDialog({ signOff, apprenticeName, onClose }: Props) {
  const t = useMessages(competencyMessages)
  const title = signOff ? t('revokeTitle', { code: signOff.code, name: apprenticeName }) : ''
  return (
    <FormDialog title={title} opened={signOff !== null} onClose={onClose}>
      {signOff && (
        <RevokeForm signOff={signOff} code={signOff.code} reasonHelp={t('reasonHelp')} onDone={onClose} />
      )}
    </FormDialog>
  )
}
