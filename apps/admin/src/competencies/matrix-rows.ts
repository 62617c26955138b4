import { judgedMessages } from '@journeyline/app-kit/competencies/judged-messages'
import { levelState } from '@journeyline/app-kit/competencies/level-state'
import type { CellPlace, MatrixCell } from '@journeyline/ui/matrix/matrix.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useCallback, useMemo } from 'react'
import type { CohortMatrix_CohortFragment } from '../generated/graphql.ts'
import { competencyMessages } from './messages.ts'
import type { Target } from './targets.ts'

/** Marks columns that say the same in other words. */
export const SAME = '≈'

type Shown = CohortMatrix_CohortFragment['competencyMatrix']
type Row = Shown['rows']['edges'][number]['node']
type Column = Shown['functions'][number]['columns'][number]

/** How a row is named, counted and opened. */
export const ofRow = {
  rowId: ({ enrollmentId }: Row) => enrollmentId,
  rowName: ({ learnerName }: Row) => learnerName,
  rowTo: ({ learnerId, enrollmentId }: Row) =>
    `/learners/${encodeURIComponent(learnerId)}/competencies?enrollment=${encodeURIComponent(enrollmentId)}`,
  rowCount: ({ met, asked }: Row) => ({ met, asked }),
}

/** What the grid shows, the same as long as the data is: there are thousands of cells. */
export function useMatrixRows(data: Shown) {
  const t = useMessages(competencyMessages)
  const said = useMessages(judgedMessages)
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
        words: level === 0 ? said('notJudged') : words,
      }
    },
    [cells, t, said],
  )
  const detail = (row: Row, column: string) => {
    const { judgedBy, judgedOn } = cells.get(row.enrollmentId)?.get(column) ?? {}
    return judgedBy && judgedOn ? t('cellJudged', { name: judgedBy, day: format.day(judgedOn) }) : null
  }
  /** The cells as they may be signed off; a row that is gone has none. */
  const targetsOf = (places: readonly CellPlace[]): Target[] =>
    places.flatMap(({ rowId, column }) => {
      const row = shown.rows.find(({ enrollmentId }) => enrollmentId === rowId)
      return row ? targetOf(row, shown.columns.get(column)) : []
    })
  return { ...shown, cell, detail, targetsOf }
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
