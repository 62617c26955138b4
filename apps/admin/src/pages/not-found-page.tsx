import { useMessages } from '@journeyline/ui/messages.tsx'
import { Page, PageHead } from '@journeyline/ui/page.tsx'
import { NotFound } from '@journeyline/ui/states.tsx'
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
