import { useSuspenseQuery } from '@apollo/client/react'
import { Navigate, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { StaffPage } from './staff-page.tsx'
import { ViewerContext, ViewerQuery } from './viewer.ts'

/** Lets an employer's people in; everybody else learns where to go. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data } = useSuspenseQuery(ViewerQuery)
  const { href } = useLocation()
  const { viewer } = data
  if (!viewer) return <Navigate to="/sign-in" search={href === '/' ? {} : { to: href }} replace />
  if (!viewer.employer) return <StaffPage name={viewer.person.name} />
  return (
    <ViewerContext value={{ personName: viewer.person.name, employer: viewer.employer }}>
      {children}
    </ViewerContext>
  )
}
