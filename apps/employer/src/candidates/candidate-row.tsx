import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { PRACTICODE_CASES } from '@journeyline/domain/practicode/practicode-cases'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { graphql } from '../generated/gql.ts'
import type { CandidateRow_CandidateFragment } from '../generated/graphql.ts'
import layout from '../looks/layout.module.css'
import words from '../looks/words.module.css'
import { isAvailable } from './available.ts'
import styles from './candidate-row.module.css'
import { stateName } from './code-names.ts'
import { candidateMessages } from './messages.ts'

export const CandidateRow_candidate = graphql(`
  fragment CandidateRow_candidate on Candidate {
    id
    displayName
    stage
    summary
    credentials
    practicodeCases
    practicodeScore
    openToRemote
    state
    availableOn
  }
`)

type Props = { candidate: FragmentType<CandidateRow_CandidateFragment>; act: ReactNode; children?: ReactNode }

/** One candidate of a list: who, where they stand, what they bring; `act` stands at the right, `children` below. */
export function CandidateRow({ candidate, act, children }: Props) {
  const t = useMessages(candidateMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment: CandidateRow_candidate, from: candidate })
  const facts = [
    practicodeWords(data, t),
    stateName(data.state),
    data.openToRemote && t('openToRemote'),
    data.availableOn &&
      (isAvailable(data.availableOn)
        ? t('availableNow')
        : t('available', { day: format.day(data.availableOn) })),
  ].filter((fact) => typeof fact === 'string')
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <div className={layout.head}>
          <h2>
            <UiLink to={`/candidates/${data.id}`} className={styles.link}>
              {data.displayName}
            </UiLink>
          </h2>
          <StageBadge stage={data.stage} word={labelOf('stage', data.stage)} />
          {data.credentials.map((kind) => (
            <Tag key={kind}>{credentialName(kind)}</Tag>
          ))}
        </div>
        <p className={styles.summary}>{data.summary}</p>
        <p className={`jl-dim ${words.facts}`}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {children}
      </div>
      <div className={styles.act}>{act}</div>
    </li>
  )
}

type Practice = { practicodeCases: number | null; practicodeScore: number | null }
type Words = ReturnType<typeof useMessages<typeof candidateMessages>>

function practicodeWords({ practicodeCases: done, practicodeScore: score }: Practice, t: Words) {
  if (done === null) return null
  if (score === null) return t('cases', { done, all: PRACTICODE_CASES })
  return t('casesScore', { done, all: PRACTICODE_CASES, score })
}
