import { useSuspenseQuery } from '@apollo/client/react'
import { say } from '@journeyline/app-kit/say'
import { useMore } from '@journeyline/app-kit/use-more'
import { mayInvite } from '@journeyline/domain/people/person-details'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil, IconPlus, IconUserPlus } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { CreateWorksiteDialog } from '../../employers/create-worksite-dialog.tsx'
import { EditEmployerDialog } from '../../employers/edit-employer-dialog.tsx'
import { EmployerPeople } from '../../employers/employer-people.tsx'
import { employerMessages } from '../../employers/messages.ts'
import { WorksiteList } from '../../employers/worksite-list.tsx'
import { graphql } from '../../generated/gql.ts'
import { InviteDialog } from '../../people/invite-dialog.tsx'
import { useRole } from '../../session/use-role.ts'

const query = graphql(`
  query EmployerPage($employerId: ID!, $after: String, $peopleAfter: String) {
    node(id: $employerId) {
      __typename
      id
      ... on Employer {
        name
        about
        ...EmployerFields_employer
        worksites(first: 50, after: $after) {
          edges {
            node {
              id
              ...WorksiteList_worksite
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
        people(first: 50, after: $peopleAfter) {
          edges {
            node {
              id
              ...EmployerPeople_person
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
    }
  }
`)

/** One employer: what it does, where its apprentices work, and who signs in for it. */
export function EmployerPage() {
  const t = useMessages(employerMessages)
  const { employerId } = useParams({ from: '/console/employers/$employerId' })
  const role = useRole()
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { employerId },
    fetchPolicy: 'cache-and-network',
  })
  const employer = data.node?.__typename === 'Employer' ? data.node : null
  const moreWorksites = useMore(employer?.worksites.pageInfo ?? noMore, fetchMore)
  const morePeople = useMore(employer?.people.pageInfo ?? noMore, ({ variables }) =>
    fetchMore({ variables: { peopleAfter: variables.after } }),
  )
  const [editing, edit] = useDisclosure(false)
  const [adding, add] = useDisclosure(false)
  const [inviting, invite] = useDisclosure(false)
  const back = { to: '/employers', label: t('employers') }
  if (employer === null) {
    return (
      <Page narrow>
        <PageHead title={t('employer')} back={back} />
        <NotFound act={{ label: t('employers'), to: '/employers' }} />
      </Page>
    )
  }
  const allowed = mayInvite(role)
  return (
    <Page>
      <PageHead
        title={employer.name}
        back={back}
        more={[{ label: t('edit'), icon: IconPencil, onClick: edit.open }]}
        primary={{
          label: t('invite'),
          icon: IconUserPlus,
          onClick: invite.open,
          ...(allowed.allowed ? {} : { refusal: say(allowed) }),
        }}
      />
      <PageBody>
        <ObjectPage
          facts={
            <Facts
              title={t('facts')}
              items={[
                { label: t('name'), value: employer.name, copy: employer.name },
                { label: t('worksites'), value: employer.worksites.totalCount },
                { label: t('people'), value: employer.people.totalCount },
              ]}
            />
          }
        >
          <Section title={t('about')}>
            {employer.about ? (
              <p style={{ whiteSpace: 'pre-line', maxWidth: '72ch' }}>{employer.about}</p>
            ) : (
              <p className="jl-dim">{t('noAbout')}</p>
            )}
          </Section>
          <Section
            title={t('worksites')}
            act={{ label: t('createWorksite'), icon: IconPlus, onClick: add.open }}
          >
            <WorksiteList
              worksites={employer.worksites.edges.map(({ node }) => node)}
              total={employer.worksites.totalCount}
              onAdd={add.open}
              {...moreWorksites}
            />
          </Section>
          <Section title={t('people')} note={t('peopleNote', { name: employer.name })}>
            <EmployerPeople
              people={employer.people.edges.map(({ node }) => node)}
              total={employer.people.totalCount}
              {...morePeople}
            />
          </Section>
        </ObjectPage>
      </PageBody>
      <EditEmployerDialog employer={employer} opened={editing} onClose={edit.close} />
      <CreateWorksiteDialog employerId={employer.id} opened={adding} onClose={add.close} />
      <InviteDialog opened={inviting} onClose={invite.close} employer={employer} />
    </Page>
  )
}

const noMore = { hasNextPage: false, endCursor: null }
