import { useSuspenseQuery } from '@apollo/client/react'
import { useSessionEnded } from '@journeyline/api-client/session-ended'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { Session } from '../session/session.ts'
import { signInMessages } from '../sign-in/messages.ts'
import { EmployersElsewhere } from './employers-elsewhere.tsx'
import { Frame } from './frame.tsx'

const SignInAgain = lazy(() =>
  import('@journeyline/app-kit/session/sign-in-again.tsx').then((file) => ({ default: file.SignInAgain })),
)

/** Lets the sponsor's staff in; sends nobody-signed-in to the sign-in page and an employer's people to their portal. */
export function SessionGate() {
  const { data } = useSuspenseQuery(Session)
  const ended = useSessionEnded()
  const t = useMessages(signInMessages)
  if (data.viewer === null) return <ToSignIn />
  if (data.viewer.role === 'EMPLOYER') return <EmployersElsewhere />
  return (
    <>
      <Frame viewer={data.viewer} />
      {ended && (
        <Suspense>
          <SignInAgain personId={data.viewer.person.id} disabled={t('disabled')} />
        </Suspense>
      )}
    </>
  )
}

/** Goes to the sign-in page, once, and remembers where one wanted to go. */
function ToSignIn() {
  const router = useRouter()
  useEffect(() => {
    const { href, pathname } = router.state.location
    // While the sign-in page loads this one is still there; it must not send anyone on from there.
    if (pathname === '/sign-in') return
    void router.navigate({ to: '/sign-in', search: { to: href }, replace: true })
  }, [router])
  return null
}
