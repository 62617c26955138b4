import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { SignInForm } from '@journeyline/app-kit/session/sign-in-form.tsx'
import { PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate } from '@tanstack/react-router'
import { useStartSession } from '../../session/use-start-session.ts'
import { signInMessages } from '../../sign-in/messages.ts'
import { Outside } from '../../sign-in/outside.tsx'

/** Sign in, then on to the page one wanted (`?to=`). */
export function SignInPage() {
  const t = useMessages(signInMessages)
  const [search] = useSearchWords()
  const startSession = useStartSession()
  const navigate = useNavigate()
  const enter = async () => {
    const to = word(search, 'to') ?? '/'
    await startSession()
    await navigate({ href: isOwnPath(to) ? to : '/', replace: true })
  }
  return (
    <Outside>
      <PageHead title={t('signIn')} purpose={t('signInPurpose')} />
      <SignInForm disabled={t('disabled')} onSignedIn={() => void enter()} />
      <p className="jl-dim">{t('noAccount')}</p>
    </Outside>
  )
}

/** A path of this app; never an address elsewhere that somebody put into the link. */
function isOwnPath(to: string): boolean {
  return /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in')
}
