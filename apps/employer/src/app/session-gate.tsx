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
  const { person, employer } = viewer
  if (!employer) return <StaffPage name={person.name} />
  const waiting = employer.waiting.totalCount
  return (
    <ViewerContext value={{ personId: person.id, personName: person.name, employer, waiting }}>
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
