import { hoursInFigures } from '@journeyline/app-kit/figures'
import { labelOf } from '@journeyline/app-kit/label-of'
import { isWorthALook } from '@journeyline/domain/progress/worth-a-look'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Meter } from '@journeyline/ui/page/progress-list.tsx'
import { type Column, DataTable, type DataTableProps, type Sort } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { CohortProgressTable_RowFragment } from '../generated/graphql.ts'
import { progressMessages } from './messages.ts'

/**
 * The page spreads it unmasked: rows are summed up and put in order.
 * @public Read by the code generator; pages spread it by name.
 */
export const cohortProgressFragment = graphql(`
  fragment CohortProgressTable_row on ProgressRow {
    enrollmentId
    learnerId
    learnerName
    stage
    completion {
      standing
    }
    progress {
      complete
      expectedOn
      behindDays
      requirements {
        code
        kind
        met
        waitingMinutes
        next
        measure {
          done
          asked
          unit
        }
      }
    }
  }
`)

export type ProgressRow = CohortProgressTable_RowFragment
type Requirement = ProgressRow['progress']['requirements'][number]

type Props = {
  rows: readonly ProgressRow[]
  downloadName: string
  sort: Sort
  onSort: (sort: Sort) => void
} & Pick<DataTableProps<ProgressRow>, 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty' | 'busy'>

/** Each learner of a cohort: by how much behind, when the hours will be done, how far the measures are, and what is next. */
export function CohortProgressTable({ rows, ...rest }: Props) {
  const t = useMessages(progressMessages)
  return (
    <DataTable
      name="cohort-progress"
      label={t('cohortLabel')}
      rows={rows}
      rowId={(row) => row.enrollmentId}
      rowName={(row) => row.learnerName}
      rowTo={(row) =>
        `/learners/${encodeURIComponent(row.learnerId)}?enrollment=${encodeURIComponent(row.enrollmentId)}`
      }
      columns={useColumns()}
      {...rest}
    />
  )
}

function useColumns(): Column<ProgressRow>[] {
  const t = useMessages(progressMessages)
  const format = useFormats()
  return useMemo(() => {
    const behind = ({ completion, progress: { complete, behindDays } }: ProgressRow) => {
      if (completion?.standing === 'OPEN') return t('completionInQuestion')
      if (completion?.standing === 'CONFIRMED') return t('completionConfirmed')
      if (complete) return t('allMet')
      return behindDays > 0 ? t('daysBehind', { count: behindDays }) : t('onPlan')
    }
    const measured = (kind: Requirement['kind'], header: string): Column<ProgressRow> => {
      const words = (row: ProgressRow) => {
        const measure = of(row, kind)?.measure
        if (!measure) return ''
        const say = (amount: number) =>
          measure.unit === 'MINUTES' ? hoursInFigures(amount) : format.number(amount)
        return t('doneOf', { done: say(measure.done), asked: say(measure.asked) })
      }
      return {
        key: kind,
        header,
        align: 'end',
        sortable: true,
        cell: (row) => <Measured words={words(row)} requirement={of(row, kind)} title={header} />,
        text: words,
      }
    }
    const next = ({ progress }: ProgressRow) => progress.requirements.find((one) => one.next)?.next ?? ''
    return [
      {
        key: 'name',
        header: t('learner'),
        sortable: true,
        cell: (row) => row.learnerName,
        text: (row) => row.learnerName,
        width: 180,
      },
      {
        key: 'behind',
        header: t('plan'),
        sortable: true,
        cell: (row) => <Behind row={row} words={behind(row)} />,
        text: (row) => row.progress.behindDays,
      },
      {
        key: 'stage',
        header: t('stage'),
        cell: (row) => <StageBadge stage={row.stage} word={labelOf('stage', row.stage)} />,
        text: (row) => labelOf('stage', row.stage),
      },
      {
        key: 'expected',
        header: t('expectedHead'),
        align: 'end',
        cell: ({ progress: { complete, expectedOn } }) =>
          expectedOn ? format.day(expectedOn) : <span className="jl-dim">{complete ? '' : t('noPace')}</span>,
        text: ({ progress }) => progress.expectedOn,
      },
      measured('OJT_HOURS', t('ojt')),
      measured('RTI_HOURS', t('rti')),
      measured('COMPETENCIES', t('competencies')),
      {
        key: 'met',
        header: t('requirementsHead'),
        align: 'end',
        cell: (row) => metOf(row, t),
        text: (row) => metOf(row, t),
      },
      {
        key: 'next',
        header: t('nextHead'),
        cell: (row) => (
          <span className="jl-clip" title={next(row)}>
            {next(row)}
          </span>
        ),
        text: next,
      },
    ]
  }, [t, format])
}

function Behind({ row, words }: { row: ProgressRow; words: string }) {
  const { complete, behindDays } = row.progress
  const { standing } = row.completion ?? {}
  if (standing) return <Tag tone={standing === 'OPEN' ? 'warn' : 'good'}>{words}</Tag>
  return <Tag tone={complete ? 'good' : isWorthALook(behindDays) ? 'warn' : 'plain'}>{words}</Tag>
}

type MeasuredProps = { words: string; requirement: Requirement | undefined; title: string }

function Measured({ words, requirement, title }: MeasuredProps) {
  if (!requirement?.measure) return null
  return (
    <>
      <span>{words}</span>
      <Meter title={title} {...requirement.measure} waiting={requirement.waitingMinutes} />
    </>
  )
}

function of({ progress }: ProgressRow, kind: Requirement['kind']): Requirement | undefined {
  return progress.requirements.find((one) => one.kind === kind)
}

function metOf(
  { progress }: ProgressRow,
  t: ReturnType<typeof useMessages<typeof progressMessages>>,
): string {
  const { requirements } = progress
  return t('doneOf', {
    done: String(requirements.filter(({ met }) => met).length),
    asked: String(requirements.length),
  })
}
