import { SignInForm } from '@journeyline/app-kit/session/sign-in-form.tsx'
import { Door } from '@journeyline/ui/door/door.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { appMessages } from './messages.ts'

/** Where whoever is not signed in begins: nobody is shown a schema before. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useMessages(appMessages)
  return (
    <Door title={t('signIn')} purpose={t('signInPurpose')}>
      <SignInForm disabled={t('disabled')} onSignedIn={onSignedIn}>
        <p className="jl-dim">{t('noAccount')}</p>
      </SignInForm>
    </Door>
  )
}
