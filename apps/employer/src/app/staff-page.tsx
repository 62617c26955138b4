import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import layout from '../looks/layout.module.css'
import { leave } from '../session/leave.ts'
import { appMessages } from './messages.ts'

/** For the program's own staff, who came to the wrong door. */
export function StaffPage({ name }: { name: string }) {
  const t = useMessages(appMessages)
  const signOut = async () => {
    if (!(await leave())) notify.failed(t('signOutFailed'))
  }
  return (
    <main>
      <Page narrow>
        <PageHead title={t('staffTitle')} purpose={t('staffText', { name })} />
        <PageBody>
          <div className={layout.acts}>
            <ActButton act={{ label: t('toConsole'), to: '/admin/' }} primary />
            <ActButton act={{ label: t('signOut'), onClick: signOut }} />
          </div>
        </PageBody>
      </Page>
    </main>
  )
}
