import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import { importMessages } from '../messages.ts'
import { useApplyImport } from './apply-import.ts'
import { MissingCohorts } from './missing-cohorts.tsx'
import { MissingEmployers } from './missing-employers.tsx'
import { cohortsToCreate, draftProblems, draftsOf, likelyNames } from './new-cohorts.ts'

const fragment = graphql(`
  fragment ImportDecision_import on Import {
    id
    rowsToCreate
    rowsToChange
    rowsUnchanged
    rowsRefused
  }
`)

const missingNames = graphql(`
  query ImportDecision($importId: ID!) {
    node(id: $importId) {
      __typename
      id
      ... on Import {
        unknownCohorts {
          name
          rows
          programCode
          suggestedStartsOn
          suggestedExpectedEndsOn
        }
        unknownEmployers {
          name
          rows
        }
      }
    }
  }
`)

type Props = { of: FragmentType<typeof fragment> }

/** What a person decides about a previewed file: what is created first for it, and that it is imported. */
export function ImportDecision({ of }: Props) {
  const t = useMessages(importMessages)
  const { data } = useSuspenseFragment({ fragment, from: of })
  const { data: names } = useSuspenseQuery(missingNames, { variables: { importId: data.id } })
  const missing = names.node?.__typename === 'Import' ? names.node : nothingMissing
  const [drafts, setDrafts] = useState(() => draftsOf(missing.unknownCohorts))
  const [employers, setEmployers] = useState(() => likelyNames(missing.unknownEmployers))
  const { starting, refusal, start } = useStart(data.id)

  const cohorts = cohortsToCreate(drafts)
  const creates = cohorts.length + employers.length > 0
  const rows = data.rowsToCreate + data.rowsToChange
  const wrong = drafts.some((draft) => Object.keys(draftProblems(draft)).length > 0)
  const counts = { create: data.rowsToCreate, change: data.rowsToChange, same: data.rowsUnchanged }
  const act = {
    label: creates ? t('importMore') : t('importRows', { rows }),
    loading: starting,
    onClick: () => void start({ createCohorts: cohorts, createEmployers: employers }),
    ...(wrong ? { refusal: t('mendCohorts') } : {}),
  }
  const named = missing.unknownCohorts.length + missing.unknownEmployers.length > 0
  if (rows === 0 && !named) {
    const nothing = t('nothingText', { refused: data.rowsRefused })
    return <NextStep tone="done" title={t('nothingTitle')} text={nothing} />
  }
  return (
    <NextStep
      tone="act"
      title={t('reviewTitle')}
      text={t('reviewText', counts)}
      {...(rows > 0 || creates ? { act } : {})}
    >
      {data.rowsRefused > 0 && (
        <p>
          <strong>{t(named ? 'notYet' : 'refusedLeftOut', { refused: data.rowsRefused })}</strong>
          {named && ` ${t('judgedAgain')}`}
        </p>
      )}
      {missing.unknownCohorts.length > 0 && (
        <MissingCohorts missing={missing.unknownCohorts} drafts={drafts} onChange={setDrafts} />
      )}
      {missing.unknownEmployers.length > 0 && (
        <MissingEmployers missing={missing.unknownEmployers} create={employers} onChange={setEmployers} />
      )}
      {refusal && (
        <Alert color="red" role="alert">
          {refusal}
        </Alert>
      )}
    </NextStep>
  )
}

const nothingMissing = { unknownCohorts: [], unknownEmployers: [] }

type Create = Omit<Parameters<ReturnType<typeof useApplyImport>>[0], 'importId'>

/** Starts the import and keeps why it did not start. */
function useStart(importId: string) {
  const t = useMessages(importMessages)
  const apply = useApplyImport()
  const [starting, setStarting] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const start = async (create: Create) => {
    setStarting(true)
    setRefusal(null)
    try {
      const { refused } = await apply({ importId, ...create })
      const fields = refused?.fields?.map(({ message }) => message) ?? []
      if (refused) setRefusal([sentenceOf(refused), ...fields].join(' '))
    } catch (error) {
      const { requestId } = problemOf(error)
      setRefusal(requestId ? `${t('notStarted')} ${t('requestId', { id: requestId })}` : t('notStarted'))
    } finally {
      setStarting(false)
    }
  }
  return { starting, refusal, start }
}
