import { problemOf } from '@journeyline/api-client/problem'
import { ProblemShown } from '@journeyline/app-kit/states/problem-shown.tsx'
import { useAskAgain } from '@journeyline/app-kit/states/use-ask-again'
import { InPage } from '@journeyline/ui/page/in-page'
import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useContext } from 'react'
import { appMessages } from './messages.ts'

/**
 * What a page shows when it could not be shown: nothing there, refused, away or broken, each with its way on. Below the
 * head of a learner or cohort the head stays, and this is a section under it.
 */
export function PageProblem({ error, reset }: ErrorComponentProps) {
  const t = useMessages(appMessages)
  const partOfPage = useContext(InPage)
  const router = useRouter()
  const home = { label: t('toDashboard'), to: '/' }
  const askAgain = useAskAgain()
  const again = async () => {
    await askAgain()
    reset()
    await router.invalidate()
  }
  const shown = <ProblemShown error={error} what={t('thisPage')} home={home} onRetry={() => void again()} />
  if (partOfPage) return shown
  return (
    <Page narrow>
      <PageHead title={t(problemOf(error).kind === 'not-found' ? 'notFound' : 'notShown')} />
      {shown}
    </Page>
  )
}
