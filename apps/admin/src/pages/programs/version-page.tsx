import type { FragmentType } from '@apollo/client'
import { useSuspenseQuery } from '@apollo/client/react'
import { say } from '@journeyline/app-kit/say'
import { versionName, versionStanding } from '@journeyline/domain/programs/program-version'
import { standardProblems } from '@journeyline/domain/programs/standard-problems'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { graphql } from '../../generated/gql.ts'
import { compareAddress, programAddress, versionAddress } from '../../programs/addresses.ts'
import { programMessages } from '../../programs/messages.ts'
import { versionBefore, versionsOf } from '../../programs/program-versions.ts'
import { Contents } from '../../programs/reading/contents.tsx'
import { StandardView } from '../../programs/reading/standard-view.tsx'
import { type standardFragment, useStandard } from '../../programs/standard-fragment.ts'
import type { PageVersion } from '../../programs/version-fragment.ts'
import { useCreateVersion } from '../../programs/versions/create-version.ts'
import { useVersionActs } from '../../programs/versions/use-version-acts.ts'
import { VersionFacts } from '../../programs/versions/version-facts.tsx'
import { VersionNext } from '../../programs/versions/version-next.tsx'
import { VersionNotFound } from '../../programs/versions/version-not-found.tsx'
import { VersionStatus } from '../../programs/versions/version-status.tsx'

const query = graphql(`
  query VersionPage($versionId: ID!) {
    node(id: $versionId) {
      __typename
      id
      ... on ProgramVersion {
        ...VersionHead_version @unmask
        ...VersionStandard_version
      }
    }
  }
`)

/** One version of a program, whole: what it asks for, what is taught and judged, and how it stands. */
export function VersionPage() {
  const { programId, versionId } = useParams({ from: '/console/programs/$programId/versions/$versionId' })
  const { data } = useSuspenseQuery(query, { variables: { versionId }, fetchPolicy: 'cache-and-network' })
  if (data.node?.__typename !== 'ProgramVersion') return <VersionNotFound programId={programId} />
  return <VersionView version={data.node} />
}

function VersionView({ version }: { version: PageVersion & FragmentType<typeof standardFragment> }) {
  const t = useMessages(programMessages)
  const navigate = useNavigate()
  const create = useCreateVersion()
  const standard = useStandard(version)
  const problems = useMemo(() => standardProblems(standard), [standard])
  const { id, number, program } = version
  const versions = versionsOf(program)
  const address = versionAddress(program.id, id)
  const acts = useVersionActs(version, standard, {
    onDeleted: () => void navigate({ to: programAddress(program.id) }),
  })
  const edit = { label: t('editDraft'), icon: IconPencil, to: `${address}/edit` }
  const copy = async () => {
    const versionId = await create({ programId: program.id, basedOnProgramVersionId: id })
    if (versionId !== null) await navigate({ to: `${versionAddress(program.id, versionId)}/edit` })
  }
  const newVersion = { label: t('newFromThis'), icon: IconPlus, onClick: () => void copy() }
  const before = versionBefore(versions, version)
  const draft = version.status === 'DRAFT'
  return (
    <Page>
      <PageHead
        title={say(versionName(program.name, number))}
        back={{ to: programAddress(program.id), label: program.name }}
        badge={<VersionStatus standing={versionStanding(version, versions, todayIso())} />}
        primary={draft ? edit : newVersion}
        more={[
          { label: t('paperForm'), to: `${address}/form` },
          ...(before
            ? [
                {
                  label: t('compareWith', { number: before.number }),
                  to: compareAddress(program.id, before.id, id),
                },
              ]
            : []),
          ...(draft ? [newVersion, acts.publish, acts.remove] : [acts.withdraw]),
        ]}
      />
      <PageBody>
        <ObjectPage
          facts={
            <>
              <VersionFacts version={version} standard={standard} />
              <Contents address={address} />
            </>
          }
        >
          <VersionNext version={version} problems={problems} publish={acts.publish} edit={edit} />
          <StandardView standard={standard} problems={problems} />
        </ObjectPage>
      </PageBody>
    </Page>
  )
}
