import { useSuspenseQuery } from '@apollo/client/react'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { NotFound } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { graphql } from '../../generated/gql.ts'
import { compareAddress } from '../../programs/addresses.ts'
import { programMessages } from '../../programs/messages.ts'
import { ProgramNext } from '../../programs/program-next.tsx'
import { versionBefore, versionsOf, versionToCopy } from '../../programs/program-versions.ts'
import { useCreateVersion } from '../../programs/versions/create-version.ts'
import { VersionTimeline } from '../../programs/versions/version-timeline.tsx'

const query = graphql(`
  query ProgramPage($programId: ID!) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        code
        occupation
        country
        ...ProgramVersions_program @unmask
      }
    }
  }
`)

/** One program: what it goes by now, and its versions one after the other. */
export function ProgramPage() {
  const t = useMessages(programMessages)
  const format = useFormats()
  const { programId } = useParams({ from: '/console/programs/$programId' })
  const { data } = useSuspenseQuery(query, { variables: { programId }, fetchPolicy: 'cache-and-network' })
  const navigate = useNavigate()
  const create = useCreateVersion()
  const program = data.node?.__typename === 'Program' ? data.node : null
  const back = { to: '/programs', label: t('programs') }
  if (program === null) {
    return (
      <Page narrow>
        <PageHead title={t('program')} back={back} />
        <NotFound act={{ label: t('programs'), to: '/programs' }} />
      </Page>
    )
  }
  const versions = versionsOf(program)
  const [latest] = versions
  const before = latest && versionBefore(versions, latest)
  const begin = async (basedOnProgramVersionId: string | null) => {
    const versionId = await create({ programId, basedOnProgramVersionId })
    if (versionId === null) return
    await navigate({ to: '/programs/$programId/versions/$versionId/edit', params: { programId, versionId } })
  }
  const newVersion = {
    label: t('newVersion'),
    icon: IconPlus,
    onClick: () => void begin(versionToCopy(versions)?.id ?? null),
  }
  return (
    <Page>
      <PageHead
        title={program.name}
        back={back}
        primary={newVersion}
        more={[
          ...(latest && before
            ? [{ label: t('compare'), to: compareAddress(programId, before.id, latest.id) }]
            : []),
          { label: t('newEmpty'), onClick: () => void begin(null) },
        ]}
      />
      <PageBody>
        <ObjectPage
          facts={
            <Facts
              items={[
                { label: t('code'), value: program.code, copy: program.code },
                { label: t('occupation'), value: program.occupation },
                { label: t('country'), value: format.countryName(program.country) },
                { label: t('versions'), value: versions.length },
              ]}
            />
          }
        >
          <ProgramNext program={program} begin={newVersion} />
          {versions.length > 0 && (
            <Section title={t('versions')}>
              <VersionTimeline program={program} />
            </Section>
          )}
        </ObjectPage>
      </PageBody>
    </Page>
  )
}
