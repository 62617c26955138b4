import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

/** Sends the form; says the act ("Enroll 12 learners"). */
export function SubmitButton({ pending, children }: { pending: boolean; children: ReactNode }) {
  return (
    <Button type="submit" loading={pending} style={{ justifySelf: 'start' }}>
      {children}
    </Button>
  )
}
