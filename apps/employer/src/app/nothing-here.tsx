import { useMessages } from '@journeyline/ui/messages.tsx'
import { Page, PageHead } from '@journeyline/ui/page.tsx'
import { NotFound } from '@journeyline/ui/states.tsx'
import { appMessages } from './messages.ts'

/** An address that is none of ours. */
export function NothingHere() {
  const t = useMessages(appMessages)
  return (
    <main>
      <Page>
        <PageHead title={t('notFoundTitle')} />
        <NotFound act={{ label: t('toPipeline'), to: '/' }} />
      </Page>
    </main>
  )
}
