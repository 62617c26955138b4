import type { FragmentType } from '@apollo/client'
import { useSuspenseQuery } from '@apollo/client/react'
import { say } from '@journeyline/app-kit/say'
import { versionName } from '@journeyline/domain/programs/program-version'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { graphql } from '../../generated/gql.ts'
import { versionAddress } from '../../programs/addresses.ts'
import { formMessages } from '../../programs/form/messages.ts'
import { PaperForm } from '../../programs/form/paper-form.tsx'
import { type standardFragment, useStandard } from '../../programs/standard-fragment.ts'
import { VersionNotFound } from '../../programs/versions/version-not-found.tsx'

const query = graphql(`
  query VersionFormPage($versionId: ID!) {
    node(id: $versionId) {
      __typename
      id
      ... on ProgramVersion {
        number
        program {
          id
          name
        }
        ...VersionStandard_version
      }
    }
  }
`)

/** A version on the agency's form, to print. */
export function VersionFormPage() {
  const { programId, versionId } = useParams({
    from: '/console/programs/$programId/versions/$versionId/form',
  })
  const { data } = useSuspenseQuery(query, { variables: { versionId } })
  if (data.node?.__typename !== 'ProgramVersion') return <VersionNotFound programId={programId} />
  return <FormView version={data.node} />
}

type Version = { id: string; number: number; program: { id: string; name: string } }

function FormView({ version }: { version: Version & FragmentType<typeof standardFragment> }) {
  const t = useMessages(formMessages)
  const standard = useStandard(version)
  const { id, number, program } = version
  const name = say(versionName(program.name, number))
  const scheduled = standard.jobFunctions.length > 0
  return (
    <Page>
      <div className="jl-noprint">
        <PageHead
          title={t('title', { version: name })}
          purpose={t(scheduled ? 'purpose' : 'noSchedule')}
          back={{ to: versionAddress(program.id, id), label: name }}
          // a download made by the server stands beside it, as `more`
          primary={{ label: t('print'), icon: IconPrinter, onClick: () => window.print() }}
        />
      </div>
      <PageBody>
        <PaperForm standard={standard} />
      </PageBody>
    </Page>
  )
}
