import { mayChangeStage, mayUndoStageChange } from '@journeyline/domain/enrollments/stage-change'
import { WHOLE_PATH } from '@journeyline/domain/enrollments/stages'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { demoHistory } from '../src/demo/demo-history.ts'
import { demoRoster } from '../src/demo/demo-roster.ts'
import { DEMO_DAYS } from './demo-database.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

describe.each(DEMO_DAYS)('the demo histories as of %s', (now) => {
  const { learners } = demoRoster(now)

  test('obey the rules of stage changes, one after the other, and end where the roster says', () => {
    for (const learner of learners) {
      const standing = [{ stage: learner.stage, since: learner.trainingOn }].slice(1)
      for (const change of demoHistory(learner)) {
        const { stage: from, since } = standing.at(-1) ?? { stage: null, since: learner.trainingOn }
        expect({ learner, from: change.fromStage }).toEqual({ learner, from })
        if (from !== null) {
          const decision = mayChangeStage({
            ...{
              learnerName: learner.externalId,
              path: WHOLE_PATH,
              from,
              to: change.toStage,
              reason: change.reason,
            },
            ...{ since: day(since), effectiveOn: day(change.effectiveOn), today: day(learner.asOf) },
          })
          expect({ learner, change, decision }).toMatchObject({ decision: { allowed: true } })
        }
        if (!change.undoneAt) standing.push({ stage: change.toStage, since: change.effectiveOn })
      }
      expect(standing[0]).toEqual({ stage: 'TRAINING', since: learner.trainingOn })
      expect(standing.at(-1)).toEqual({ stage: learner.stage, since: learner.stageSince })
    }
  })

  test('hold a few corrections, each undone before anything else was recorded', () => {
    const histories = learners.map(demoHistory)
    const undone = histories.flat().filter((change) => change.undoneAt)
    expect(undone.length).toBeGreaterThanOrEqual(3)
    expect(undone.length).toBeLessThan(20)
    const facts = { isLatest: true, isFirst: false, alreadyUndone: false, learnerName: 'Noor' }
    for (const change of undone) {
      expect(mayUndoStageChange({ ...facts, reason: change.undoneReason })).toEqual({ allowed: true })
      expect(change.undoneReason).toBeTruthy()
    }
    for (const history of histories) {
      const moments = history.flatMap(({ recordedAt, undoneAt }) => [
        recordedAt,
        ...(undoneAt ? [undoneAt] : []),
      ])
      expect(moments).toEqual([...moments].sort((one, other) => one.getTime() - other.getTime()))
      expect(new Set(moments.map(Number)).size).toBe(moments.length)
    }
  })

  test('leave every stage of a learner who completed at least a trace', () => {
    const completed = learners.filter(({ stage }) => stage === 'COMPLETED')
    for (const learner of completed) {
      const stages = demoHistory(learner).filter((change) => !change.undoneAt)
      expect(stages.map((change) => change.toStage)).toEqual([
        ...['TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY', 'APPRENTICESHIP', 'COMPLETED'],
      ])
    }
  })

  test('are recorded on the day they took effect, and never after the demo’s own day', () => {
    for (const learner of learners)
      for (const change of demoHistory(learner)) {
        expect(change.recordedAt.toISOString().slice(0, 10)).toBe(change.effectiveOn)
        expect(change.effectiveOn <= learner.asOf && learner.asOf <= now).toBe(true)
      }
  })
})
