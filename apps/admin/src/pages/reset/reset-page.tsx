import { ResetByLink } from '@journeyline/app-kit/account/reset-by-link.tsx'
import { PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { accountMessages } from '../../account/messages.ts'
import { useStartSession } from '../../session/use-start-session.ts'
import { Outside } from '../../sign-in/outside.tsx'

/** Where a link to a new password leads. */
export function ResetPage() {
  const t = useMessages(accountMessages)
  const { token = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const startSession = useStartSession()
  const enter = async () => {
    await startSession()
    return navigate({ to: '/', replace: true })
  }
  return <ResetByLink token={token} frame={Frame} goneText={t('goneText')} onSignedIn={enter} />
}

type FrameProps = ComponentProps<typeof PageHead> & { children: ReactNode }

function Frame({ children, ...head }: FrameProps) {
  return (
    <Outside>
      <PageHead {...head} />
      {children}
    </Outside>
  )
}
