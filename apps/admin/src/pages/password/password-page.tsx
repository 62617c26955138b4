import { useSuspenseQuery } from '@apollo/client/react'
import { LanguageSection } from '@journeyline/app-kit/account/language-section.tsx'
import { PasswordForm } from '@journeyline/app-kit/account/password-form.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate } from '@tanstack/react-router'
import { accountMessages } from '../../account/messages.ts'
import { Session } from '../../session/session.ts'

/** A new password for whoever is signed in. */
export function PasswordPage() {
  const t = useMessages(accountMessages)
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(Session)
  const changed = () => {
    notify.done(t('changed'))
    void navigate({ to: '/' })
  }
  return (
    <Page narrow>
      <PageHead title={t('changePassword')} purpose={t('changePasswordPurpose')} />
      <PageBody>
        <PasswordForm email={data.viewer?.person.email ?? ''} onChanged={changed} />
        <LanguageSection chosen={data.viewer?.language ?? null} />
      </PageBody>
    </Page>
  )
}
