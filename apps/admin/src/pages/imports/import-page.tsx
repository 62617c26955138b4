import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchWords } from '@journeyline/app-kit/search/search'
import { wasApplied } from '@journeyline/domain/imports/import-status'
import { mayDeleteImport } from '@journeyline/domain/imports/may-delete-import'
import { mayUndoImport } from '@journeyline/domain/imports/may-undo-import'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconArrowBackUp, IconDownload, IconTrash } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { graphql } from '../../generated/gql.ts'
import { useDeleteImport } from '../../imports/apply/delete-import.ts'
import { ImportDecision } from '../../imports/apply/import-decision.tsx'
import { useUndoImport } from '../../imports/apply/undo-import.ts'
import { downloadReport } from '../../imports/download-report.ts'
import { ImportFacts } from '../../imports/import-facts.tsx'
import { useImportProgress } from '../../imports/import-progress.ts'
import { ImportState } from '../../imports/import-state.tsx'
import { ImportStatusTag } from '../../imports/import-status.tsx'
import { isAtWork } from '../../imports/import-work.ts'
import { importMessages } from '../../imports/messages.ts'
import { ImportRows } from '../../imports/preview/import-rows.tsx'
import { importSearch } from '../../imports/preview/outcome.ts'
import { OutcomeTiles } from '../../imports/preview/outcome-tiles.tsx'

const query = graphql(`
  query ImportPage($importId: ID!) {
    node(id: $importId) {
      __typename
      id
      ... on Import {
        kind
        fileName
        status
        interrupted
        waiting
        rowsToCreate
        rowsToChange
        appliedAt
        ...ImportState_import
        ...ImportDecision_import
        ...ImportFacts_import
        ...OutcomeTiles_import
      }
    }
  }
`)

/** One import: how far it is, what would come or came of each row, and the decision. */
export function ImportPage() {
  const t = useMessages(importMessages)
  const navigate = useNavigate()
  const confirm = useConfirm()
  const discard = useDeleteImport()
  const undo = useUndoImport()
  const { importId } = useParams({ from: '/console/imports/$importId' })
  const [search, change] = useSearchWords()
  const { outcome } = importSearch(search)
  const { data } = useSuspenseQuery(query, { variables: { importId }, fetchPolicy: 'cache-and-network' })
  const found = data.node?.__typename === 'Import' ? data.node : null
  useImportProgress(importId, found !== null && isAtWork(found))
  const back = { to: '/imports', label: t('imports') }
  if (found === null) {
    return (
      <Page narrow>
        <PageHead title={t('import')} back={back} />
        <NotFound act={{ label: t('imports'), to: '/imports' }} />
      </Page>
    )
  }
  const done = wasApplied(found)
  const previewed = found.status === 'PREVIEWED' || done
  const appliedAt = found.appliedAt ? new Date(found.appliedAt) : null
  const askToUndo = () =>
    confirm({
      title: t('undoTitle'),
      consequence: t('undoText', { name: found.fileName, rows: found.rowsToCreate }),
      act: t('undo'),
      danger: true,
      onConfirm: () => undo(found),
    })
  const askToDiscard = () =>
    confirm({
      title: t('discardTitle'),
      consequence: t(isAtWork(found) ? 'discardGoingOnText' : 'discardText', { name: found.fileName }),
      act: t('discard'),
      danger: true,
      onConfirm: async () => {
        if (await discard(found)) await navigate({ to: '/imports' })
      },
    })
  return (
    <Page>
      <PageHead
        title={found.fileName}
        back={back}
        badge={<ImportStatusTag {...found} />}
        more={[
          ...(previewed
            ? [{ label: t('report'), icon: IconDownload, onClick: () => downloadReport(found.id) }]
            : []),
          ...(mayUndoImport({ ...found, appliedAt, now: new Date() }).allowed
            ? [{ label: t('undo'), icon: IconArrowBackUp, onClick: askToUndo }]
            : []),
          ...(mayDeleteImport(found)
            ? [{ label: t('discard'), icon: IconTrash, onClick: askToDiscard }]
            : []),
        ]}
      />
      <PageBody>
        <ObjectPage facts={<ImportFacts of={found} />}>
          {found.status === 'PREVIEWED' ? (
            <Suspense fallback={<SkeletonTable rows={3} columns={2} />}>
              <ImportDecision of={found} />
            </Suspense>
          ) : (
            <ImportState of={found} />
          )}
          {previewed && (
            <Section title={t(done ? 'outcomesDone' : 'outcomes')}>
              <OutcomeTiles of={found} outcome={outcome} onOutcome={(next) => change({ outcome: next })} />
              <Suspense fallback={<SkeletonTable rows={8} columns={4} />}>
                <ImportRows
                  importId={found.id}
                  kind={found.kind}
                  done={done}
                  outcome={outcome}
                  onAll={() => change({ outcome: '' })}
                />
              </Suspense>
            </Section>
          )}
        </ObjectPage>
      </PageBody>
    </Page>
  )
}
