import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { importMessages } from './messages.ts'

const fragment = graphql(`
  fragment ImportFacts_import on Import {
    id
    kind
    fileName
    bytesTotal
    rowsRead
    createdAt
    appliedAt
    createdBy {
      label
    }
    undoneAt
    undoneBy {
      label
    }
  }
`)

/** What the file is, who brought it and when. */
export function ImportFacts({ of }: { of: FragmentType<typeof fragment> }) {
  const t = useMessages(importMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment, from: of })
  return (
    <Facts
      title={t('facts')}
      items={[
        { label: t('file'), value: data.fileName },
        { label: t('what'), value: t(data.kind) },
        { label: t('size'), value: format.bytes(data.bytesTotal) },
        { label: t('rows'), value: format.number(data.rowsRead) },
        { label: t('uploadedAt'), value: format.instant(data.createdAt) },
        { label: t('uploadedBy'), value: data.createdBy.label },
        ...(data.appliedAt ? [{ label: t('appliedAt'), value: format.instant(data.appliedAt) }] : []),
        ...(data.undoneAt ? [{ label: t('undoneAt'), value: format.instant(data.undoneAt) }] : []),
        ...(data.undoneBy ? [{ label: t('undoneBy'), value: data.undoneBy.label }] : []),
      ]}
    />
  )
}
