import { useSuspenseQuery } from '@apollo/client/react'
import { there } from '@journeyline/api-client/there'
import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { OpenCompletions } from '../../enrollments/completion/open-completions.tsx'
import { graphql } from '../../generated/gql.ts'
import { FundingShareCharts } from '../../pipeline/funding-share.tsx'
import { pipelineMessages } from '../../pipeline/messages.ts'
import { StageFigures } from '../../pipeline/stage-figures.tsx'
import { StageTimes } from '../../pipeline/stage-times.tsx'
import { StageTrend } from '../../pipeline/stage-trend.tsx'
import { type Range, ranges, TrendRange, weeksOf } from '../../pipeline/trend-range.tsx'
import { Welcome } from '../../pipeline/welcome.tsx'
import { ProgramSwitch } from '../../programs/program-switch.tsx'
import { type Program, useProgram } from '../../programs/use-program.ts'
import { useRole } from '../../session/use-role.ts'
import styles from './dashboard-page.module.css'

// Unmasked: what the charts read has no id of its own, so they get it as a prop.
const DashboardPageDocument = graphql(`
  query DashboardPage($programId: ID!, $from: LocalDate!, $to: LocalDate!) {
    cohorts(filter: { programId: $programId }, first: 1) {
      totalCount
    }
    pipelineSnapshot(programId: $programId) {
      counts {
        learners
      }
      ...StageFigures @unmask
      ...StageTimes @unmask
    }
    pipelineTrend(programId: $programId, from: $from, to: $to, interval: WEEK) {
      ...StageTrend @unmask
    }
    fundingShare(programId: $programId) {
      ...FundingShare @unmask
    }
    openCompletions(programId: $programId) {
      ...OpenCompletions @unmask
    }
  }
`)

/** The pipeline at a glance: counts today, how they moved, time in stage, who pays; a welcome while there is nothing. */
export function DashboardPage() {
  const choice = useProgram()
  return choice.program === null ? (
    <EmptyDashboard cohorts={0} />
  ) : (
    <ProgramDashboard
      program={choice.program}
      programs={choice.programs.length > 1 && <ProgramSwitch {...choice} />}
    />
  )
}

function ProgramDashboard({ program, programs }: { program: Program; programs: ReactNode }) {
  const t = useMessages(pipelineMessages)
  const [search, change] = useSearchWords()
  const range = ranges.find((months) => months === word(search, 'range')) ?? usualRange
  const { data } = useSuspenseQuery(DashboardPageDocument, {
    variables: { programId: program.id, from: weeksAgo(weeksOf[range]), to: todayIso() },
    fetchPolicy: 'cache-and-network',
  })
  const snapshot = there(data.pipelineSnapshot)
  const completions = there(data.openCompletions)
  if (snapshot.counts.every(({ learners }) => learners === 0)) {
    return <EmptyDashboard cohorts={data.cohorts.totalCount} />
  }
  return (
    <Page>
      <PageHead
        title={t('dashboard')}
        {...(programs ? {} : { purpose: program.name })}
        primary={{ label: t('openBoard'), to: `/board?program=${program.code}` }}
      />
      {programs}
      <PageBody>
        <div className={styles.dashboard}>
          {completions.length > 0 && (
            <div className={styles.wide}>
              <OpenCompletions rows={completions} />
            </div>
          )}
          <div className={styles.wide}>
            <Section title={t('nowTitle')}>
              <StageFigures snapshot={snapshot} program={program} />
            </Section>
          </div>
          <div className={styles.wide}>
            <Section title={t('trendSection')}>
              <TrendRange
                value={range}
                onChange={(chosen) => change({ range: chosen === usualRange ? undefined : chosen })}
              />
              <StageTrend points={there(data.pipelineTrend)} path={program.path} />
            </Section>
          </div>
          <Section title={t('timeSection')} note={t('timeNote')}>
            <StageTimes snapshot={snapshot} programId={program.id} />
          </Section>
          <Section title={t('fundingSection')} note={t('bySourceNote')}>
            <FundingShareCharts share={there(data.fundingShare)} programId={program.id} />
          </Section>
        </div>
      </PageBody>
    </Page>
  )
}

function EmptyDashboard({ cohorts }: { cohorts: number }) {
  const t = useMessages(pipelineMessages)
  const role = useRole()
  return (
    <Page>
      <PageHead title={t('welcomeTitle')} purpose={t('welcomeText')} />
      <PageBody>
        <Welcome cohorts={cohorts} role={role} />
      </PageBody>
    </Page>
  )
}

const usualRange: Range = '12'

/** The day so many weeks before today; whole weeks, so that the trend's steps end on today. */
function weeksAgo(weeks: number): string {
  return new Date(Date.parse(todayIso()) - weeks * 7 * 86_400_000).toISOString().slice(0, 10)
}
