import type { Condition } from '@journeyline/domain/condition'
import { daysBetween } from '@journeyline/domain/local-date'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../kernel/viewer.ts'
import { type AtGate, askedAtGate } from './asked-at-gate.ts'

/** What stands between a learner and a move that was not possible on its day. */
export interface Waiting {
  /** What the version asks at the gate: on the day of the move where all of it is met since, else today. */
  open: Condition[]
  /** The first day on which nothing was open any more; null where something still is. */
  passableOn: Temporal.PlainDate | null
}

/**
 * Until when learners have to wait for whom something was open on the day of their move, by enrollment. All are looked for at
 * once, by halving the days between: as many statements as that takes, however many learners there are.
 */
export async function waitingUntil(
  tx: Tx,
  asks: ReadonlyMap<string, Condition[]>,
  moves: readonly AtGate[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, Waiting>> {
  const waiting = moves.filter(({ id, onDay }) => isOpen(asks.get(id)) && daysBetween(onDay, today) > 0)
  const now = await askedAtGate(tx, on(today, waiting))
  const past = waiting.filter(({ id }) => !isOpen(now.get(id)))
  const passableOn = await firstDays(tx, past, today)
  return new Map(
    waiting.map(({ id }) => {
      const day = passableOn.get(id) ?? null
      return [id, { open: (day ? asks : now).get(id) ?? [], passableOn: day }]
    }),
  )
}

/** The first day after the one of its move on which each is passable, as it is today. */
async function firstDays(tx: Tx, moves: readonly AtGate[], today: Temporal.PlainDate) {
  const spans = new Map(moves.map(({ id, onDay }) => [id, { closed: onDay, passable: today }]))
  for (;;) {
    const halved = moves.flatMap((move) => {
      const { closed, passable } = spans.get(move.id)!
      const half = Math.trunc(daysBetween(closed, passable) / 2)
      return half === 0 ? [] : [{ ...move, onDay: closed.add({ days: half }) }]
    })
    if (halved.length === 0) return new Map([...spans].map(([id, { passable }]) => [id, passable]))
    const asked = await askedAtGate(tx, halved)
    for (const { id, onDay } of halved) {
      const span = spans.get(id)!
      spans.set(id, isOpen(asked.get(id)) ? { ...span, closed: onDay } : { ...span, passable: onDay })
    }
  }
}

const on = (onDay: Temporal.PlainDate, moves: readonly AtGate[]) => moves.map((move) => ({ ...move, onDay }))
const isOpen = (conditions: readonly Condition[] = []) => !conditions.every(({ met }) => met)
