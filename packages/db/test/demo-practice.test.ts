import { internshipConditions } from '@journeyline/domain/internships/internship-conditions'
import { mayRecordInternship } from '@journeyline/domain/internships/internship-details'
import {
  InternshipEvaluationDetails,
  mayRecordInternshipEvaluation,
} from '@journeyline/domain/internships/internship-evaluation'
import { practicodeConditions } from '@journeyline/domain/practicode/practicode-conditions'
import { mayRecordReading } from '@journeyline/domain/practicode/practicode-reading'
import type { PracticodeReading } from '@journeyline/domain/practicode/practicode-readings'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { demoInternship } from '../src/demo/demo-internships.ts'
import { demoPracticode, practicodeSince } from '../src/demo/demo-practicode.ts'
import { demoRoster } from '../src/demo/demo-roster.ts'
import { DEMO_DAYS, demoDatabase } from './demo-database.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

describe.each(DEMO_DAYS)('the demo practice as of %s', (now) => {
  const { learners } = demoRoster(now)
  const today = day(now)

  test('has readings that obey the rules one after the other, and end at the figures of the roster', () => {
    const withFigures = learners.filter(({ practicodeCases }) => practicodeCases !== null)
    expect(withFigures).toHaveLength(165)
    for (const learner of withFigures) {
      const startedOn = practicodeSince(learner)!
      const readings = demoPracticode(learner, now)
      const recorded: PracticodeReading[] = []
      for (const [sequence, { readOn, ...figures }] of readings.entries()) {
        const reading = { ...figures, readOn: day(readOn) }
        const decision = mayRecordReading({
          ...{ learnerName: learner.externalId, reading, readings: recorded, cases: 600, today },
          clockStartedOn: day(startedOn),
        })
        expect({ learner, readOn, decision }).toMatchObject({ decision: { allowed: true } })
        recorded.push({ ...reading, sequence })
      }
      expect(recorded.at(-1)).toMatchObject({
        casesDone: learner.practicodeCases,
        scorePercent: learner.practicodeScore,
      })
    }
    const corrected = withFigures.filter((learner) =>
      demoPracticode(learner, now).some(({ correctionReason }) => correctionReason !== null),
    )
    expect(corrected.length).toBeGreaterThanOrEqual(3)
  })

  test('has internships within their days, evaluated once they are over', () => {
    const interns = learners.flatMap((learner) => {
      const internship = demoInternship(learner, now)
      return internship === null ? [] : [{ learner, internship }]
    })
    expect(interns).toHaveLength(145)
    for (const { learner, internship } of interns) {
      const { startsOn, endsOn, endedOn, evaluation, ...facts } = internship
      const days = {
        ...{ startsOn: day(startsOn), endsOn: day(endsOn) },
        endedOn: endedOn === null ? null : day(endedOn),
      }
      expect({ learner, decision: mayRecordInternship({ ...facts, ...days }, today) }).toMatchObject({
        decision: { allowed: true },
      })
      if (evaluation) {
        InternshipEvaluationDetails.parse(evaluation)
        const evaluatedOn = day(evaluation.evaluatedOn)
        expect(mayRecordInternshipEvaluation({ evaluatedOn, startsOn: days.startsOn, today }).allowed).toBe(
          true,
        )
      }
      const open = internshipConditions({
        ...{ internship: { ...facts, ...days }, evaluation, codingPercentAsked: 60, today },
      }).filter(({ met }) => !met)
      // only those who are in the stage still have something to do
      expect({ learner, isOpen: open.length > 0 }).toEqual({
        learner,
        isOpen: learner.stage === 'INTERNSHIP',
      })
    }
  })

  test('lets nobody past Practicode whom the version would hold there', () => {
    const past = learners.filter(({ internshipStartedOn }) => internshipStartedOn !== null)
    for (const learner of past) {
      const { casesDone, scorePercent } = demoPracticode(learner, now).at(-1)!
      const conditions = practicodeConditions({ casesDone, scorePercent }, { cases: 600, scorePercent: 70 })
      expect(conditions.filter(({ met }) => !met)).toEqual([])
    }
  })
})

describe('the demo practice', () => {
  test('leaves ledgers and enrollments saying the same', async () => {
    const { staff } = await demoDatabase()
    const { rows } = await staff.pool.query(`
      select count(*)::int as learners from enrollment e
      left join lateral (select * from practicode_reading where enrollment_id = e.id
        order by read_on desc, id desc limit 1) r on true
      left join lateral (select * from internship where enrollment_id = e.id
        order by starts_on desc, id desc limit 1) i on true
      where (r.cases_done, r.score_percent, i.site, i.starts_on) is distinct from
        (e.practicode_cases, e.practicode_score, e.internship_site, e.internship_started_on)
        or (r.id is null) <> (e.practicode_started_on is null)`)
    expect(rows).toEqual([{ learners: 0 }])
  })
})
