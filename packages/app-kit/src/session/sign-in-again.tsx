import { SignInForm } from './sign-in-form.tsx'
import { SignedOutDialog } from './signed-out-dialog.tsx'

type Props = {
  personId: string
  /** What is said of an account that is disabled: whom to ask is the app's to know. */
  disabled: string
}

/** The sign-in form over whatever is open, for a session that ended meanwhile. */
export function SignInAgain({ personId, disabled }: Props) {
  return (
    <SignedOutDialog personId={personId}>
      {(enter) => <SignInForm disabled={disabled} onSignedIn={enter} />}
    </SignedOutDialog>
  )
}
