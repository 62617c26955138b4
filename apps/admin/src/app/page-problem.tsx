import { useApolloClient } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { ProblemShown } from '@journeyline/app-kit/states/problem-shown.tsx'
import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { appMessages } from './messages.ts'

/** What a page shows when it could not be shown: nothing there, refused, away or broken, each with its way on. */
export function PageProblem({ error, reset }: ErrorComponentProps) {
  const t = useMessages(appMessages)
  const router = useRouter()
  const home = { label: t('toDashboard'), to: '/' }
  const client = useApolloClient()
  const again = async () => {
    // A suspended query keeps its failure until it is asked again; whether that worked shows on the page.
    await client.reFetchObservableQueries().catch(() => undefined)
    reset()
    await router.invalidate()
  }
  return (
    <Page narrow>
      <PageHead title={t(problemOf(error).kind === 'not-found' ? 'notFound' : 'notShown')} />
      <ProblemShown error={error} what={t('thisPage')} home={home} onRetry={() => void again()} />
    </Page>
  )
}
