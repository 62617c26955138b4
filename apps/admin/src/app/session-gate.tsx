import { useSuspenseQuery } from '@apollo/client/react'
import { Navigate, useLocation } from '@tanstack/react-router'
import { EmployersElsewhere } from './employers-elsewhere.tsx'
import { Frame } from './frame.tsx'
import { Session } from './session.ts'

/** Lets the sponsor's staff in; sends nobody-signed-in to the sign-in page and an employer's people to their portal. */
export function SessionGate() {
  const { data } = useSuspenseQuery(Session)
  const here = useLocation({ select: (location) => location.href })
  if (data.viewer === null) return <Navigate to="/sign-in" search={{ to: here }} replace />
  if (data.viewer.role === 'EMPLOYER') return <EmployersElsewhere />
  return <Frame viewer={data.viewer} />
}
