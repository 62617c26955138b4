import { useSuspenseQuery } from '@apollo/client/react'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { EmployersElsewhere } from './employers-elsewhere.tsx'
import { Frame } from './frame.tsx'
import { Session } from './session.ts'

/** Lets the sponsor's staff in; sends nobody-signed-in to the sign-in page and an employer's people to their portal. */
export function SessionGate() {
  const { data } = useSuspenseQuery(Session)
  if (data.viewer === null) return <ToSignIn />
  if (data.viewer.role === 'EMPLOYER') return <EmployersElsewhere />
  return <Frame viewer={data.viewer} />
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
