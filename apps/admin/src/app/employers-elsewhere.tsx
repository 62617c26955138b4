import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { Refused } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { appMessages } from './messages.ts'

/** What an employer's people see here: why not, and the way to their portal, which is another app. */
export function EmployersElsewhere() {
  const t = useMessages(appMessages)
  return (
    <main id="main">
      <Page narrow>
        <PageHead title={t('notForYou')} />
        <Refused
          reason={t('employersOnly')}
          wayOut={{ label: t('toEmployerPortal'), onClick: () => location.assign('/employer/') }}
        />
      </Page>
    </main>
  )
}
