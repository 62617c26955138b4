import { SignedOutDialog } from '@journeyline/app-kit/session/signed-out-dialog.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The sign-in form over whatever is open, for a session that ended meanwhile. */
export function SignInAgain({ personId }: { personId: string }) {
  return <SignedOutDialog personId={personId}>{(enter) => <SignInForm onSignedIn={enter} />}</SignedOutDialog>
}
