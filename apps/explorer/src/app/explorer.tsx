import { languageNamed } from '@journeyline/messages/language'
import { UiProviders } from '@journeyline/ui/providers.tsx'
import { Failed } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Suspense, use, useState } from 'react'
import { askViewer, type Viewer } from '../session/viewer.ts'
import { appMessages } from './messages.ts'
import { SignInPage } from './sign-in-page.tsx'
import { Workbench } from './workbench.tsx'

type Asked = Promise<Viewer | null | 'unavailable'>

const look = (): Asked => askViewer().catch(() => 'unavailable' as const)

/** The API's own page: for whoever is signed in a workbench, for everybody else the way in. */
export function Explorer() {
  const [asked, setAsked] = useState(look)
  return (
    <Suspense>
      <ForWhom asked={asked} onAgain={() => setAsked(look())} />
    </Suspense>
  )
}

function ForWhom({ asked, onAgain }: { asked: Asked; onAgain: () => void }) {
  const viewer = use(asked)
  const language = viewer === 'unavailable' ? null : languageNamed(viewer?.language)
  return (
    <UiProviders product="Journeyline" {...(language && { locale: language })}>
      {viewer === 'unavailable' ? (
        <Away onAgain={onAgain} />
      ) : viewer ? (
        <Workbench key={viewer.person.id} viewer={viewer} onSessionChanged={onAgain} />
      ) : (
        <SignInPage onSignedIn={onAgain} />
      )}
    </UiProviders>
  )
}

function Away({ onAgain }: { onAgain: () => void }) {
  const t = useMessages(appMessages)
  return (
    <main>
      <Failed what={t('thisPage')} onRetry={onAgain} />
    </main>
  )
}
