import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { say } from '@journeyline/app-kit/say'
import type { useMore } from '@journeyline/app-kit/use-more'
import { grantsPriorCredit } from '@journeyline/domain/hours/prior-credit'
import { type Act, ActButton } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { useRole } from '../session/use-role.ts'
import { EntryDialogs } from './entry-dialogs.tsx'
import { HoursBySubject } from './hours-by-subject.tsx'
import { HoursByWeek } from './hours-by-week.tsx'
import { HoursFigures } from './hours-figures.tsx'
import { HoursFilters } from './hours-filters.tsx'
import { HoursLedger } from './hours-ledger.tsx'
import { EVERY_ENTRY, type HoursSearch } from './hours-search.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { hoursMessages } from './messages.ts'
import { PriorCreditDialog } from './prior-credit-dialog.tsx'
import { useEntryActs } from './use-entry-acts.ts'
import { RecordHoursDialog } from './writing/record-hours-dialog.tsx'

const fragment = graphql(`
  fragment LearnerHours_enrollment on Enrollment {
    id
    learner {
      id
      name
    }
    placements {
      id
    }
    ...HoursFigures_enrollment
    ...HoursByWeek_enrollment
    ...HoursBySubject_enrollment
    ...HoursFields_enrollment
    ...PriorCreditDialog_enrollment
  }
`)

type Props = {
  enrollment: FragmentType<typeof fragment>
  entries: readonly LedgerEntry[]
  total: number
  exact: boolean
  search: HoursSearch
  setSearch: (change: Partial<HoursSearch>) => void
  busy: boolean
  more: ReturnType<typeof useMore>
  refresh: () => void
}

/** What the hours page of a learner shows and lets one do. */
export function LearnerHours({ enrollment: from, entries, total, exact, search, setSearch, ...rest }: Props) {
  const { busy, more, refresh } = rest
  const t = useMessages(hoursMessages)
  const { data: enrollment } = useSuspenseFragment({
    fragment,
    fragmentName: 'LearnerHours_enrollment',
    from,
  })
  const [open, setOpen] = useState<'write' | 'credit' | null>(null)
  const { actsOf, bulkActs, asked, close } = useEntryActs(refresh)
  const write: Act = { label: t('recordHours'), onClick: () => setOpen('write') }
  const credit = useCreditAct(() => setOpen('credit'))
  const filtered = search.kind.length + search.status.length > 0 || search.from !== '' || search.to !== ''
  return (
    <>
      <div className="jl-acts">
        <ActButton act={write} primary />
        <ActButton act={credit} />
      </div>
      <HoursFigures enrollment={enrollment} />
      <HoursByWeek enrollment={enrollment} />
      <Section title={t('ledger')} note={t('ledgerNote')}>
        {(filtered || total > 0) && (
          <HoursFilters
            search={search}
            onChange={setSearch}
            shown={entries.length}
            total={total}
            exact={exact}
          />
        )}
        <HoursLedger
          entries={entries}
          actsOf={actsOf}
          bulkActs={bulkActs}
          downloadName={`hours-${enrollment.learner.id}`}
          {...(exact ? { total } : {})}
          busy={busy}
          {...more}
          empty={
            filtered ? (
              <NoResults onClear={() => setSearch(EVERY_ENTRY)} />
            ) : (
              <Empty title={t('emptyTitle')} text={t('emptyText')} act={write} />
            )
          }
        />
      </Section>
      <HoursBySubject enrollment={enrollment} />
      <RecordHoursDialog
        enrollmentId={enrollment.id}
        enrollment={enrollment}
        isEmployed={enrollment.placements.length > 0}
        opened={open === 'write'}
        onClose={() => setOpen(null)}
        refresh={refresh}
      />
      <PriorCreditDialog
        enrollment={enrollment}
        opened={open === 'credit'}
        onClose={() => setOpen(null)}
        refresh={refresh}
      />
      <EntryDialogs
        asked={asked}
        learnerName={enrollment.learner.name}
        enrollment={enrollment}
        onClose={close}
        refresh={refresh}
      />
    </>
  )
}

/** Granting credit, or why this person does not. */
function useCreditAct(onClick: () => void): Act {
  const t = useMessages(hoursMessages)
  const role = useRole()
  const decision = grantsPriorCredit(role)
  return { label: t('grantCredit'), onClick, ...(decision.allowed ? {} : { refusal: say(decision) }) }
}
