import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { say } from '@journeyline/app-kit/say'
import { freeSeat } from '@journeyline/domain/enrollments/enrollment'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { TabLinks } from '@journeyline/ui/page/tab-links.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { CohortActsContext } from '../../cohorts/cohort-acts.ts'
import { EditCohortDialog } from '../../cohorts/edit-cohort-dialog.tsx'
import { cohortMessages } from '../../cohorts/messages.ts'
import { EnrollLearnerDialog } from '../../enrollments/enroll-learner-dialog.tsx'
import { graphql } from '../../generated/gql.ts'
import { CreateLearnerForm } from '../../learners/create-learner-form.tsx'

const query = graphql(`
  query CohortFrame($id: ID!) {
    cohort(id: $id) {
      id
      name
      capacity
      seatsTaken
      expectedEndsOn
      program {
        id
        name
      }
      ...CohortFields_cohort
      classMeetings(filter: { standings: [WAITING] }, first: 0) {
        totalCount
      }
    }
  }
`)

/** The pages of a cohort, each under its own address; the words of their tabs. */
const TABS = [
  { path: '', word: 'tabOverview' },
  { path: '/progress', word: 'tabProgress' },
  { path: '/classes', word: 'tabClasses' },
  { path: '/competencies', word: 'tabCompetencies' },
] as const

/** What stands around every page of a cohort: name, acts, the way back, and the pages side by side. */
export function CohortFrame() {
  const t = useMessages(cohortMessages)
  const client = useApolloClient()
  const { cohortId } = useParams({ from: '/console/cohorts/$cohortId' })
  const { data } = useSuspenseQuery(query, { variables: { id: cohortId } })
  const path = useLocation({ select: ({ pathname }) => pathname })
  const [open, setOpen] = useState<'edit' | 'enroll' | null>(null)
  const { cohort } = data
  const back = { to: '/cohorts', label: t('cohorts') }
  if (cohort === null) {
    return (
      <Page>
        <PageHead title={t('cohort')} back={back} />
        <NotFound act={{ label: t('cohorts'), to: '/cohorts' }} />
      </Page>
    )
  }
  const programName = cohort.program.name
  const seat = freeSeat({ ...cohort, programName })
  const enroll: Act = {
    label: t('enrollLearner'),
    onClick: () => setOpen('enroll'),
    ...(seat.allowed ? {} : { refusal: say(seat) }),
  }
  const edit: Act = { label: t('editCohort'), onClick: () => setOpen('edit') }
  const importRoster: Act = { label: t('importRoster'), to: '/imports?kind=ROSTER' }
  const tabs = TABS.map(({ path: end, word }) => {
    const to = `/cohorts/${encodeURIComponent(cohortId)}${end}`
    return {
      to,
      label: t(word),
      active: decodeURIComponent(path) === decodeURIComponent(to),
      ...(end === '/classes' ? { count: cohort.classMeetings.totalCount } : {}),
    }
  })
  const close = () => setOpen(null)
  return (
    <Page>
      <PageHead title={cohort.name} back={back} primary={enroll} more={[edit, importRoster]} />
      <TabLinks label={t('cohortPages')} tabs={tabs} />
      <CohortActsContext value={{ enroll, edit, importRoster }}>
        <Suspense fallback={<SkeletonTable />}>
          <Outlet />
        </Suspense>
      </CohortActsContext>
      <EditCohortDialog cohort={cohort} opened={open === 'edit'} onClose={close} />
      <EnrollLearnerDialog
        cohort={{ ...cohort, programId: cohort.program.id, programName }}
        opened={open === 'enroll'}
        onClose={close}
        onEnrolled={() => void client.refetchQueries({ include: 'active' })}
        newLearner={(tell) => <CreateLearnerForm {...tell} />}
      />
    </Page>
  )
}
