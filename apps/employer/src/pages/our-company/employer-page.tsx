import { useSuspenseQuery } from '@apollo/client/react'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { employerMessages } from '../../employers/messages.ts'
import { WorksiteTable } from '../../employers/worksite-table.tsx'
import { graphql } from '../../generated/gql.ts'
import layout from '../../looks/layout.module.css'
import words from '../../looks/words.module.css'
import { useViewer } from '../../session/viewer.ts'

const EmployerPageQuery = graphql(`
  query EmployerPage {
    viewer {
      employer {
        id
        about
        ...WorksiteTable_employer
      }
    }
  }
`)

/** The viewer's own employer and its worksites. */
export function EmployerPage() {
  const t = useMessages(employerMessages)
  const { employer } = useViewer()
  return (
    <Page>
      <PageHead title={employer.name} purpose={t('purpose')} />
      <PageBody>
        <PageBoundary fallback={<SkeletonTable rows={4} />} what={t('what')}>
          <OwnEmployer />
        </PageBoundary>
      </PageBody>
    </Page>
  )
}

function OwnEmployer() {
  const t = useMessages(employerMessages)
  const { data } = useSuspenseQuery(EmployerPageQuery)
  const employer = data.viewer?.employer
  if (!employer) return null
  return (
    <div className={layout.story}>
      <Section title={t('about')}>
        <p className={words.prose}>{employer.about ?? t('noAbout')}</p>
      </Section>
      <Section title={t('worksites')}>
        <WorksiteTable employer={employer} />
      </Section>
    </div>
  )
}
