import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { AtWork } from './at-work.tsx'
import { KIND_PAGES } from './import-kind.ts'
import { isAtWork } from './import-work.ts'
import { importMessages } from './messages.ts'
import { useReadImport } from './read-import.ts'

const fragment = graphql(`
  fragment ImportState_import on Import {
    id
    kind
    fileName
    status
    failure
    rowsToCreate
    rowsToChange
    rowsUnchanged
    rowsRefused
    ...AtWork_import
  }
`)

/** What is next for an import that is not waiting for a decision: being worked on, failed or done. */
export function ImportState({ of }: { of: FragmentType<typeof fragment> }) {
  const t = useMessages(importMessages)
  const read = useReadImport()
  // The document holds the progress' fragment too; without a name Apollo would not know which one is meant.
  const { data } = useSuspenseFragment({ fragment, fragmentName: 'ImportState_import', from: of })
  const readAgain = async () => {
    const { refused } = await read(data.id)
    if (refused) notify.failed(sentenceOf(refused))
    else notify.info(t('startedReading', { name: data.fileName }))
  }
  const again = { label: t('readAgain'), onClick: () => void readAgain() }
  const upload = { label: t('uploadAgain'), to: '/imports' }

  if (isAtWork(data)) return <AtWork of={data} />
  if (data.status === 'UPLOADING') {
    return <NextStep tone="act" title={t('notReadYet')} text={t('notReadYetText')} act={again} />
  }
  if (data.status === 'FAILED') {
    return (
      <NextStep tone="act" title={t('failedTitle')} text={t('failedText')} act={upload} other={[again]}>
        {data.failure && <p role="alert">{data.failure}</p>}
      </NextStep>
    )
  }
  if (data.status === 'UNDONE') {
    const text = t('undoneText', { rows: data.rowsToCreate })
    return <NextStep tone="done" title={t('undoneTitle')} text={text} act={upload} />
  }
  if (data.status !== 'APPLIED') return null
  const { next, other } = KIND_PAGES[data.kind]
  return (
    <NextStep
      tone="done"
      title={t('doneTitle')}
      text={t('doneText', {
        create: data.rowsToCreate,
        change: data.rowsToChange,
        same: data.rowsUnchanged,
        refused: data.rowsRefused,
      })}
      act={{ label: t(next[0]), to: next[1] }}
      other={[{ label: t(other[0]), to: other[1] }]}
    />
  )
}
