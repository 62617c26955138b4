import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Matrix } from '@journeyline/ui/matrix/matrix.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { Stage } from '../generated/graphql.ts'
import { CompetencyDialog } from './competency-dialog.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { ofRow, SAME, useMatrixRows } from './matrix-rows.ts'
import { competencyMessages } from './messages.ts'
import { SameNote } from './same-note.tsx'
import { SignOffDialog } from './sign-off-dialog.tsx'
import type { Target } from './targets.ts'

/** `stages` and `after` are variables of the query that spreads it. */
const fragment = graphql(`
  fragment CohortMatrix_cohort on Cohort {
    id
    competencyMatrix {
      distinct
      programVersion {
        ...JudgingScale @unmask
      }
      functions {
        code
        text
        columns {
          key
          code
          text
          witnessed
          sameAs
        }
      }
      rows(first: 50, after: $after, stages: $stages) {
        edges {
          node {
            enrollmentId
            learnerId
            learnerName
            stage
            stageSince
            enrolledOn
            met
            asked
            cells {
              column
              competencyId
              level
              levelName
              met
              judgedOn
              judgedBy
              viaSame
            }
          }
        }
      }
    }
  }
`)

type Props = {
  cohort: FragmentType<typeof fragment>
  stages: Stage[] | null
  hasMore: boolean
  onMore: () => void
  loadingMore: boolean
  busy: boolean
}

/** A cohort's learners beside its competencies: how far each is; cells open, and several are signed off at once. */
export function CohortMatrix({ cohort: from, stages, ...more }: Props) {
  const t = useMessages(competencyMessages)
  const { data: cohort } = useSuspenseFragment({
    fragment,
    fragmentName: 'CohortMatrix_cohort',
    from,
    variables: { stages, after: null },
  })
  const data = cohort.competencyMatrix
  const [opened, setOpened] = useState<Target | null>(null)
  const [many, setMany] = useState<{ targets: Target[]; clear: () => void } | null>(null)
  const { rows, groups, columns, cell, detail, targetsOf } = useMatrixRows(data)
  const policies = data.programVersion?.policies
  if (!policies) return <Empty title={t('matrixEmptyTitle')} text={t('matrixEmptyText')} />
  if (data.functions.length === 0) return <Empty title={t('emptyTitle')} text={t('emptyText')} />
  return (
    <>
      <MatrixLegend
        scale={policies}
        note={
          <SameNote
            competencies={[...columns.values()]}
            distinct={data.distinct}
            together={policies.sameCompetenciesTogether}
            sign={SAME}
          />
        }
      />
      <Matrix
        label={t('matrix')}
        rowHead={t('learner')}
        groups={groups}
        rows={rows}
        {...ofRow}
        cell={cell}
        detail={detail}
        onOpen={(place) => setOpened(targetsOf([place])[0] ?? null)}
        bulkActs={(places, clear) => [
          {
            label: t('signOffCount', { count: places.length }),
            onClick: () => setMany({ targets: targetsOf(places), clear }),
          },
        ]}
        {...more}
      />
      <CompetencyDialog target={opened} mode="see" scale={policies} onClose={() => setOpened(null)} />
      <SignOffDialog
        targets={many?.targets ?? []}
        scale={policies}
        onClose={() => setMany(null)}
        onDone={() => {
          many?.clear()
          setMany(null)
        }}
      />
    </>
  )
}
