import { useSuspenseQuery } from '@apollo/client/react'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { StaffPage } from './staff-page.tsx'
import { ViewerContext, ViewerQuery } from './viewer.ts'

/** Lets an employer's people in; everybody else learns where to go. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data } = useSuspenseQuery(ViewerQuery)
  const { viewer } = data
  if (!viewer) return <ToSignIn />
  if (!viewer.employer) return <StaffPage name={viewer.person.name} />
  return (
    <ViewerContext value={{ personName: viewer.person.name, employer: viewer.employer }}>
      {children}
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
