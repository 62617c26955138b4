import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Progress } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { importMessages } from './messages.ts'

const fragment = graphql(`
  fragment AtWork_rosterImport on RosterImport {
    id
    status
    bytesTotal
    bytesRead
    rowsRead
  }
`)

/** How far reading or importing is, in rows and bytes; the page may be left meanwhile. */
export function AtWork({ of }: { of: FragmentType<typeof fragment> }) {
  const t = useMessages(importMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from: of })
  const { status, bytesTotal, bytesRead, rowsRead } = data
  const reading = status === 'READING'
  const title = t(reading ? 'readingTitle' : 'applyingTitle')
  const percent = Math.min(100, Math.floor((bytesRead / Math.max(1, bytesTotal)) * 100))
  const read = { rows: rowsRead, read: format.bytes(bytesRead), total: format.bytes(bytesTotal) }
  return (
    <NextStep tone="wait" title={title} text={t(reading ? 'readingText' : 'applyingText')}>
      <Progress.Root size="lg" w="100%">
        <Progress.Section value={percent} aria-label={title} animated={!reading} />
      </Progress.Root>
      <p className="jl-num" role="status">
        {t('progress', read)}
      </p>
    </NextStep>
  )
}
