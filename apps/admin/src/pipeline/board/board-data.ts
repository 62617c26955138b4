import { there } from '@journeyline/api-client/there'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import type { BoardPageQuery } from '../../generated/graphql.ts'
import type { Card } from './move-rule.ts'

/** The board of a program or cohort that is there. */
export type BoardData = BoardPageQuery & { board: NonNullable<BoardPageQuery['board']> }
export type ColumnData = BoardData['board']['columns'][number]

/** The data of a board that is there. */
export const boardIn = (data: BoardPageQuery): BoardData => ({ ...data, board: there(data.board) })

/** The board with the card changed and standing in the column of its stage, first; counts follow. */
export function withCard(data: BoardData, card: Card): BoardData {
  return mapColumns(data, (column) => {
    const { edges } = column.cards
    const others = edges.filter(({ node }) => node.enrollmentId !== card.enrollmentId)
    const was = others.length < edges.length
    const is = column.stage === card.stage
    const edge = { __typename: 'BoardCardEdge', node: card } as (typeof edges)[number]
    return {
      ...column,
      count: column.count + Number(is) - Number(was),
      cards: {
        ...column.cards,
        edges: is && !was ? [edge, ...others] : was && !is ? others : replaced(edges, card),
      },
    }
  })
}

/** The board with the next page of one column behind those shown. */
export function withMore(data: BoardData, more: BoardData): BoardData {
  return mapColumns(data, (column) => {
    const next = more.board.columns.find(({ stage }) => stage === column.stage)
    if (!next) return column
    const known = new Set(column.cards.edges.map(({ node }) => node.enrollmentId))
    const fresh = next.cards.edges.filter(({ node }) => !known.has(node.enrollmentId))
    return { ...column, cards: { ...next.cards, edges: [...column.cards.edges, ...fresh] } }
  })
}

/** The board with counts and medians as they are now, its cards as they stand. */
export function withFigures(data: BoardData, figures: readonly Figures[]): BoardData {
  return mapColumns(data, (column) => ({
    ...column,
    ...figures.find(({ stage }) => stage === column.stage),
  }))
}

export type Figures = { stage: Stage; count: number; medianDays: number | null }

function mapColumns(data: BoardData, change: (column: ColumnData) => ColumnData): BoardData {
  return { ...data, board: { ...data.board, columns: data.board.columns.map(change) } }
}

function replaced(edges: ColumnData['cards']['edges'], card: Card) {
  return edges.map((edge) => (edge.node.enrollmentId === card.enrollmentId ? { ...edge, node: card } : edge))
}
