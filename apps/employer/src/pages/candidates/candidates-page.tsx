import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { CandidateFilters } from '../../candidates/candidate-filters.tsx'
import type { CandidateSearch } from '../../candidates/candidate-search.ts'
import { candidateMessages } from '../../candidates/messages.ts'
import { SkeletonRows } from '../../candidates/skeleton-rows.tsx'
import { CandidateResults } from './candidate-results.tsx'

/** Every candidate, through the filters in the address. */
export function CandidatesPage() {
  const t = useMessages(candidateMessages)
  const search = useSearch({ from: '/signed-in/candidates' })
  const navigate = useNavigate({ from: '/candidates' })
  // The filters answer at once; the list follows when its rows are there.
  const listed = useDeferredValue(search)
  const change = (next: CandidateSearch) => void navigate({ search: next, replace: true, resetScroll: false })
  return (
    <Page>
      <PageHead title={t('title')} purpose={t('purpose')} />
      <CandidateFilters search={search} onChange={change} />
      <PageBoundary fallback={<SkeletonRows />} what={t('list')}>
        <CandidateResults search={listed} busy={listed !== search} onChange={change} />
      </PageBoundary>
    </Page>
  )
}
