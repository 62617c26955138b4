import { useSuspenseQuery } from '@apollo/client/react'
import { say } from '@journeyline/app-kit/say'
import { useSearchWords } from '@journeyline/app-kit/search/search'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { useMore } from '@journeyline/app-kit/use-more'
import { mayInvite } from '@journeyline/domain/people/person-details'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Refused } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Tabs } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { graphql } from '../../generated/gql.ts'
import { InvitationTable } from '../../people/invitation-table.tsx'
import { InviteDialog } from '../../people/invite-dialog.tsx'
import { peopleMessages } from '../../people/messages.ts'
import { peopleSearch } from '../../people/people-search.ts'
import { PeopleTable } from '../../people/people-table.tsx'
import { useRole } from '../../session/use-role.ts'

const query = graphql(`
  query PeoplePage($after: String, $invitationsAfter: String) {
    viewer {
      role
      person {
        id
      }
    }
    people(first: 50, after: $after) {
      edges {
        node {
          id
          ...PeopleTable_person
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    invitations(first: 50, after: $invitationsAfter) {
      edges {
        node {
          id
          ...InvitationTable_invitation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)

/** Who can sign in, and who is invited; for staff admins only. */
export function PeoplePage() {
  const t = useMessages(peopleMessages)
  const allowed = mayInvite(useRole())
  if (allowed.allowed) return <People />
  return (
    <Page narrow>
      <PageHead title={t('people')} />
      <Refused reason={say(allowed)} wayOut={{ label: t('peopleRefusedWayOut'), to: '/' }} />
    </Page>
  )
}

function People() {
  const t = useMessages(peopleMessages)
  const [words, change] = useSearchWords()
  const search = peopleSearch(words)
  const { data, fetchMore } = useSuspenseQuery(query, { fetchPolicy: 'cache-and-network' })
  const { people, invitations, viewer } = data
  const morePeople = useMore(people.pageInfo, fetchMore)
  const moreInvitations = useMore(invitations.pageInfo, ({ variables }) =>
    fetchMore({ variables: { invitationsAfter: variables.after } }),
  )
  const inviting = useAddressDialog('invite')
  return (
    <Page>
      <PageHead
        title={t('people')}
        purpose={t('peoplePurpose')}
        primary={{ label: t('invite'), icon: IconUserPlus, onClick: inviting.open }}
      />
      <PageBody>
        <Tabs
          value={search.tab}
          onChange={(tab) => change({ tab: tab === 'invitations' ? 'invitations' : 'people' })}
          keepMounted={false}
        >
          <Tabs.List aria-label={t('lists')} mb="md">
            <Tabs.Tab value="people">{t('tabPeople', { count: people.totalCount })}</Tabs.Tab>
            <Tabs.Tab value="invitations">{t('tabInvitations', { count: invitations.totalCount })}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="people">
            <PeopleTable
              people={people.edges.map(({ node }) => node)}
              viewerId={viewer?.person.id ?? ''}
              total={people.totalCount}
              {...morePeople}
            />
          </Tabs.Panel>
          <Tabs.Panel value="invitations">
            <InvitationTable
              invitations={invitations.edges.map(({ node }) => node)}
              onInvite={inviting.open}
              total={invitations.totalCount}
              {...moreInvitations}
            />
          </Tabs.Panel>
        </Tabs>
      </PageBody>
      <InviteDialog opened={inviting.opened} onClose={inviting.close} />
    </Page>
  )
}
