import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { LevelMark } from '@journeyline/ui/level-mark.tsx'
import { type CellPlace, Matrix, type MatrixCell } from '@journeyline/ui/matrix.tsx'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { Empty } from '@journeyline/ui/states.tsx'
import { useCallback, useMemo, useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { CohortMatrix_CohortFragment, Stage } from '../generated/graphql.ts'
import { CompetencyDialog } from './competency-dialog.tsx'
import { levelState } from './level-state.ts'
import { competencyMessages } from './messages.ts'
import { SameNote } from './same-note.tsx'
import { SignOffDialog } from './sign-off-dialog.tsx'
import type { Scale, Target } from './targets.ts'

/** `stages` and `after` are variables of the query that spreads it. */
const fragment = graphql(`
  fragment CohortMatrix_cohort on Cohort {
    id
    competencyMatrix {
      programVersion {
        id
        policies {
          levels {
            level
            name
          }
          levelToMeet
          sameCompetenciesTogether
        }
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
      rows(first: 100, after: $after, stages: $stages) {
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

/** Marks columns that say the same in other words. */
const SAME = '≈'

type Shown = CohortMatrix_CohortFragment['competencyMatrix']
type Row = Shown['rows']['edges'][number]['node']
type Column = Shown['functions'][number]['columns'][number]
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
  const { data: cohort } = useSuspenseFragment({ fragment, from, variables: { stages, after: null } })
  const data = cohort.competencyMatrix
  const [opened, setOpened] = useState<Target | null>(null)
  const [many, setMany] = useState<{ targets: Target[]; clear: () => void } | null>(null)
  const { rows, groups, columns, cell, detail } = useGrid(data)
  const policies = data.programVersion?.policies
  if (!policies) return <Empty title={t('matrixEmptyTitle')} text={t('matrixEmptyText')} />
  const targetsOf = (places: readonly CellPlace[]) =>
    places.flatMap(({ rowId, column }) => {
      const row = rows.find(({ enrollmentId }) => enrollmentId === rowId)
      return row ? targetOf(row, columns.get(column)) : []
    })
  return (
    <>
      <Legend
        scale={policies}
        note={
          <SameNote
            competencies={[...columns.values()]}
            distinct={distinctOf([...columns.values()])}
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
        rowId={rowId}
        rowName={rowName}
        rowTo={rowTo}
        rowCount={rowCount}
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

const rowId = ({ enrollmentId }: Row) => enrollmentId
const rowName = ({ learnerName }: Row) => learnerName
const rowTo = ({ learnerId, enrollmentId }: Row) =>
  `/learners/${encodeURIComponent(learnerId)}/competencies?enrollment=${encodeURIComponent(enrollmentId)}`
const rowCount = ({ met, asked }: Row) => ({ met, asked })

/** What the grid shows, the same as long as the data is: there are thousands of cells. */
function useGrid(data: Shown) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const shown = useMemo(() => {
    const rows = data.rows.edges.map(({ node }) => node)
    const cells = new Map(
      rows.map((row) => [row.enrollmentId, new Map(row.cells.map((cell) => [cell.column, cell]))]),
    )
    const groups = data.functions.map(({ code, text, columns }) => ({
      key: `${code} ${text}`,
      label: code,
      name: text,
      columns: columns.map((column) => ({
        key: column.key,
        label: column.key.replace(`${code}.`, ''),
        code: column.key,
        name: column.text,
        ...(column.sameAs.length > 0 ? { sign: SAME } : {}),
      })),
    }))
    const columns = new Map(data.functions.flatMap((one) => one.columns).map((one) => [one.key, one]))
    return { rows, cells, groups, columns }
  }, [data])
  const { cells } = shown
  const cell = useCallback(
    (row: Row, column: string): MatrixCell | null => {
      const here = cells.get(row.enrollmentId)?.get(column)
      if (!here) return null
      const { level, levelName, met } = here
      const words = t(met ? 'cellMet' : 'cellBelow', { level: levelName ?? '' })
      return {
        state: levelState({ level, met }),
        figure: level === 0 ? '' : String(level),
        words: level === 0 ? t('notJudged') : words,
      }
    },
    [cells, t],
  )
  const detail = (row: Row, column: string) => {
    const { judgedBy, judgedOn } = cells.get(row.enrollmentId)?.get(column) ?? {}
    return judgedBy && judgedOn ? t('cellJudged', { name: judgedBy, day: format.day(judgedOn) }) : null
  }
  return { ...shown, cell, detail }
}

function targetOf(row: Row, column: Column | undefined): Target[] {
  const cell = row.cells.find((one) => one.column === column?.key)
  if (!cell || !column) return []
  const { level, judgedOn, judgedBy, viaSame } = cell
  const { enrollmentId, learnerId, learnerName, enrolledOn, stage, stageSince } = row
  return [
    {
      ...{ enrollmentId, learnerId, learnerName, enrolledOn, stage, stageSince },
      ...{ competencyId: cell.competencyId, code: column.code, witnessed: column.witnessed },
      signOff: judgedOn && judgedBy && !viaSame ? { level, judgedOn, judgedBy } : null,
    },
  ]
}

/** Of those that say the same, one counts (Q2). */
const distinctOf = (columns: readonly Column[]) =>
  columns.filter(({ sameAs }, at) => !columns.slice(0, at).some(({ key }) => sameAs.includes(key))).length

function Legend({ scale, note }: { scale: Scale; note: React.ReactNode }) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const levels = scale.levels.map(({ level, name }) => t('levelFigure', { figure: level, level: name }))
  return (
    <div className="jl-legend jl-dim">
      <ul aria-label={t('legend')}>
        <li>
          <LevelMark state="met" word={t('legendMet')} />
        </li>
        <li>
          <LevelMark state="below" word={t('legendBelow')} />
        </li>
        <li>
          <LevelMark state="none" word={t('legendNone')} />
        </li>
        <li>{t('legendFigures', { levels: format.list(levels) })}</li>
      </ul>
      <p>{note}</p>
    </div>
  )
}
