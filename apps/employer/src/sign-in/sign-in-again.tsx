import { SignInForm } from '@journeyline/app-kit/session/sign-in-form.tsx'
import { SignedOutDialog } from '@journeyline/app-kit/session/signed-out-dialog.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { signInMessages } from './messages.ts'

/** The sign-in form over whatever is open, for a session that ended meanwhile. */
export function SignInAgain({ personId }: { personId: string }) {
  const t = useMessages(signInMessages)
  return (
    <SignedOutDialog personId={personId}>
      {(enter) => <SignInForm disabled={t('disabled')} onSignedIn={enter} />}
    </SignedOutDialog>
  )
}
