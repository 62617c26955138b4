import { useSuspenseQuery } from '@apollo/client/react'
import { useSessionEnded } from '@journeyline/api-client/session-ended'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useRouter } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { ViewerContext, ViewerQuery } from '../session/viewer.ts'
import { signInMessages } from '../sign-in/messages.ts'
import { StaffPage } from './staff-page.tsx'

const SignInAgain = lazy(() =>
  import('@journeyline/app-kit/session/sign-in-again.tsx').then((file) => ({ default: file.SignInAgain })),
)

/** Lets an employer's people in; everybody else learns where to go. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data } = useSuspenseQuery(ViewerQuery)
  const ended = useSessionEnded()
  const t = useMessages(signInMessages)
  const { viewer } = data
  if (!viewer) return <ToSignIn />
  const { person, employer, language } = viewer
  if (!employer) return <StaffPage name={person.name} />
  const waiting = employer.waiting.totalCount
  return (
    <ViewerContext
      value={{
        personId: person.id,
        personName: person.name,
        personEmail: person.email ?? '',
        language,
        employer,
        waiting,
      }}
    >
      {children}
      {ended && (
        <Suspense>
          <SignInAgain personId={person.id} disabled={t('disabled')} />
        </Suspense>
      )}
    </ViewerContext>
  )
}

/** Goes to the sign-in page once, with the way back; the address changes before this page is gone. */
function ToSignIn() {
  const router = useRouter()
  useEffect(() => {
    const { href } = router.latestLocation
    void router.navigate({ to: '/sign-in', search: href === '/' ? {} : { to: href }, replace: true })
  }, [router])
  return null
}
