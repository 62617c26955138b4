import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { AddEvidenceDialog } from './add-evidence-dialog.tsx'
import classes from './evidence-files.module.css'
import { EvidenceLine } from './evidence-line.tsx'
import { useLoadEvidence } from './load-evidence.ts'
import { evidenceMessages } from './messages.ts'
import { type NamedFile, RemoveEvidenceDialog } from './remove-evidence-dialog.tsx'

const fragment = graphql(`
  fragment EvidenceFiles_learner on Learner {
    id
    name
    evidenceFiles(first: 10) {
      edges {
        node {
          id
          ...EvidenceLine_file
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** The files that are kept of a learner: what each proves, who sent it in and when; to be downloaded, and removed with a reason. */
export function EvidenceFiles({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(evidenceMessages)
  const { data: learner } = useSuspenseFragment({
    fragment,
    fragmentName: 'EvidenceFiles_learner',
    from,
  })
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<NamedFile | null>(null)
  const { load, loading } = useLoadEvidence(learner.id)
  const { edges, pageInfo } = learner.evidenceFiles
  const closeAdding = () => {
    setAdding(false)
    load(null)
  }
  return (
    <Section
      title={t('evidence')}
      note={t('evidenceNote', { name: learner.name })}
      act={{ label: t('add'), onClick: () => setAdding(true) }}
    >
      {edges.length === 0 ? (
        <p className="jl-dim">{t('empty')}</p>
      ) : (
        <ul className={classes.files}>
          {edges.map(({ node }) => (
            <EvidenceLine key={node.id} file={node} onRemove={setRemoving} />
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <div>
          <ActButton
            act={{ label: t('showMore'), onClick: () => load(pageInfo.endCursor), loading }}
            size="xs"
          />
        </div>
      )}
      <AddEvidenceDialog learner={learner} opened={adding} onClose={closeAdding} />
      <RemoveEvidenceDialog file={removing} onClose={() => setRemoving(null)} />
    </Section>
  )
}
