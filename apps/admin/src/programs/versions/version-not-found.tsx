import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { programAddress } from '../addresses.ts'
import { programMessages } from '../messages.ts'

/** The page of a version that is not there, or no longer. */
export function VersionNotFound({ programId }: { programId: string }) {
  const t = useMessages(programMessages)
  const to = programAddress(programId)
  return (
    <Page narrow>
      <PageHead title={t('versionNotFound')} back={{ to, label: t('program') }} />
      <NotFound act={{ label: t('program'), to }} />
    </Page>
  )
}
