import type { FragmentType } from '@apollo/client'
import { useSuspenseQuery } from '@apollo/client/react'
import { say } from '@journeyline/app-kit/say'
import { versionName } from '@journeyline/domain/programs/program-version'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Refused } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { graphql } from '../../generated/gql.ts'
import { programAddress, versionAddress } from '../../programs/addresses.ts'
import { editorMessages } from '../../programs/editor/messages.ts'
import { VersionEditor } from '../../programs/editor/version-editor.tsx'
import { type standardFragment, useStandard } from '../../programs/standard-fragment.ts'
import type { PageVersion } from '../../programs/version-fragment.ts'
import { useVersionActs } from '../../programs/versions/use-version-acts.ts'
import { VersionNotFound } from '../../programs/versions/version-not-found.tsx'

const query = graphql(`
  query EditVersionPage($versionId: ID!) {
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

/** A draft to write, and to publish once nothing is wrong with it. */
export function EditVersionPage() {
  const { programId, versionId } = useParams({
    from: '/console/programs/$programId/versions/$versionId/edit',
  })
  const { data, refetch } = useSuspenseQuery(query, { variables: { versionId } })
  if (data.node?.__typename !== 'ProgramVersion') return <VersionNotFound programId={programId} />
  return <DraftView key={versionId} version={data.node} reload={() => refetch()} />
}

type Props = { version: PageVersion & FragmentType<typeof standardFragment>; reload: () => Promise<unknown> }

function DraftView({ version, reload }: Props) {
  const t = useMessages(editorMessages)
  const navigate = useNavigate()
  const standard = useStandard(version)
  const row = useMemo(() => ({ ...version, standard }), [version, standard])
  const { id, number, program } = version
  const address = versionAddress(program.id, id)
  const name = say(versionName(program.name, number))
  const acts = useVersionActs(version, standard, {
    onPublished: () => void navigate({ to: address }),
    onDeleted: () => void navigate({ to: programAddress(program.id) }),
  })
  const head = (dirty: boolean) => (
    <PageHead
      title={t('editTitle', { version: name })}
      back={{ to: address, label: name }}
      more={[
        { label: t('read'), to: address },
        dirty ? { ...acts.publish, refusal: t('saveFirst') } : acts.publish,
      ]}
    />
  )
  return (
    <Page>
      {version.status === 'DRAFT' ? (
        <VersionEditor version={row} reload={reload} head={head} />
      ) : (
        <>
          <PageHead title={name} back={{ to: address, label: name }} />
          <PageBody>
            <Refused reason={t('notDraftText')} wayOut={{ label: t('read'), to: address }} />
          </PageBody>
        </>
      )}
    </Page>
  )
}
