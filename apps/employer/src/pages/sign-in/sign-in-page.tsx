import { useApolloClient } from '@apollo/client/react'
import { SignInForm } from '@journeyline/app-kit/session/sign-in-form.tsx'
import { Door } from '@journeyline/ui/door/door.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useRouter, useSearch } from '@tanstack/react-router'
import { signInMessages } from '../../sign-in/messages.ts'

/** Where a session begins; goes on to the page that was asked for. */
export function SignInPage() {
  const t = useMessages(signInMessages)
  const client = useApolloClient()
  const router = useRouter()
  const { to = '/' } = useSearch({ from: '/sign-in' })
  const enter = async () => {
    await client.clearStore()
    router.history.push(`/employer${to}`)
  }
  return (
    <Door title={t('title')} purpose={t('purpose')}>
      <SignInForm disabled={t('disabled')} onSignedIn={enter}>
        <p className="jl-dim">{t('noAccount')}</p>
      </SignInForm>
    </Door>
  )
}
