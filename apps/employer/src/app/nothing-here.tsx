import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
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
