import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Progress } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import type { AtWork_ImportFragment } from '../generated/graphql.ts'
import { importMessages } from './messages.ts'

const fragment = graphql(`
  fragment AtWork_import on Import {
    id
    status
    interrupted
    waiting
    bytesTotal
    bytesRead
    rowsRead
  }
`)

/** How far reading or importing is, in rows and bytes, also while it waits or was interrupted; the page may be left meanwhile. */
export function AtWork({ of }: { of: FragmentType<typeof fragment> }) {
  const t = useMessages(importMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from: of })
  const { bytesTotal, bytesRead, rowsRead } = data
  const words = wordsOf(data)
  const title = t(words.title)
  const percent = Math.min(100, Math.floor((bytesRead / Math.max(1, bytesTotal)) * 100))
  const read = { rows: rowsRead, read: format.bytes(bytesRead), total: format.bytes(bytesTotal) }
  return (
    <NextStep tone="wait" title={title} text={t(words.text)}>
      <Progress.Root size="lg" w="100%">
        <Progress.Section value={percent} aria-label={title} animated={words.title === 'applyingTitle'} />
      </Progress.Root>
      <p className="jl-num" role="status">
        {t('progress', read)}
      </p>
    </NextStep>
  )
}

/** What was interrupted needs nobody: a worker comes to it. */
function wordsOf({ status, interrupted, waiting }: AtWork_ImportFragment) {
  const reading = status === 'READING'
  if (interrupted)
    return { title: reading ? 'interruptedReading' : 'interruptedApplying', text: 'interruptedText' } as const
  if (waiting) return { title: 'waitingTitle', text: 'waitingText' } as const
  return reading
    ? ({ title: 'readingTitle', text: 'readingText' } as const)
    : ({ title: 'applyingTitle', text: 'applyingText' } as const)
}
