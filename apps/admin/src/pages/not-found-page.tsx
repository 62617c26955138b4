import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { appMessages } from '../app/messages.ts'

/** Nothing at this address. */
export function NotFoundPage() {
  const t = useMessages(appMessages)
  return (
    <Page narrow>
      <PageHead title={t('notFound')} />
      <NotFound act={{ label: t('toDashboard'), to: '/' }} />
    </Page>
  )
}
