import { globSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { CHECK_OUTCOMES } from '../checks/check-record.ts'
import { EXAM_OUTCOMES } from '../credentials/exams/exam-attempt.ts'
import { RECOMMENDATIONS } from '../internships/internship-evaluation.ts'
import { type Act, act } from './act.ts'
import { EVENT_TYPES, NAMED_IN_EVENTS } from './event-types.ts'
import * as values from './values.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const acts: Act[] = []
for (const file of globSync('*/acts.ts', { cwd: folder }))
  acts.push(...Object.values((await import(path.join(folder, file))) as Record<string, Act>))

/** Values of these kinds say nothing about a person, whatever they are. */
const HARMLESS = new Set<unknown>(Object.values(values))

/** What an event could carry somebody's words, name or address in. */
function riskyIn(schema: z.core.$ZodType, path: string): string[] {
  if (HARMLESS.has(schema)) return []
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return riskyIn(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return riskyIn(schema.element, path)
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, of]) =>
      riskyIn(of as z.core.$ZodType, `${path}.${name}`),
    )
  if (schema instanceof z.ZodEnum)
    return schema.options
      .filter((word) => !/^[A-Z][A-Z_]*$/.test(String(word)))
      .map((word) => `${path}: ${word}`)
  return [path]
}

const PERSONAL = /name|email|phone|address|birth|note|reason|comment|title|text|wage|postal|witness/i
/** How a person did, or was judged. */
const JUDGED = /outcome|level|score|rating|grade|result|recommend|percent|pass/i
const JUDGEMENTS: readonly string[] = [...EXAM_OUTCOMES, ...CHECK_OUTCOMES, ...RECOMMENDATIONS]

/** Of a record of this type, what names the enrollment or the learner that it is of; null where the record is one itself, or no learner's. */
const WHOSE: Record<string, 'enrollmentId' | 'learnerId' | null> = {
  ...{ Enrollment: null, Learner: null },
  ...{ HoursEntry: 'enrollmentId', SignOff: 'enrollmentId', Review: 'enrollmentId' },
  ...{ Attendance: 'enrollmentId', Placement: 'enrollmentId', EvidenceFile: 'learnerId' },
  ...{ Cohort: null, CourseSection: null, ClassMeeting: null, ProgramVersion: null, RosterImport: null },
  // names a record of any kind: the record's own acts say whose it is
  ...{ ExternalReference: null },
  ...{ Employer: null, Worksite: null, Delegation: null, Person: null, Invitation: null },
}

test('no event can hold anything about a person but ids, days, counts and words of ours', () => {
  expect(acts.length).toBeGreaterThan(70)
  expect(acts.flatMap(({ act, holds }) => riskyIn(holds, act))).toEqual([])
  const keys = acts.flatMap(({ holds }) => Object.keys(holds.shape))
  expect(keys.filter((key) => PERSONAL.test(key))).toEqual([])
})

test('no event says how a person did or was judged', () => {
  const said = acts.flatMap(({ act, holds }) =>
    Object.entries(holds.shape).map(([key, of]) => ({ is: `${act}.${key}`, key, of: bare(of) })),
  )
  const judging = said.filter(
    ({ key, of }) =>
      JUDGED.test(key) ||
      (of instanceof z.ZodEnum && of.options.every((word) => JUDGEMENTS.includes(String(word)))),
  )
  expect(judging.map(({ is }) => is)).toEqual([])
})

test('every event names whose record its subject is part of, and what is an id for its row', () => {
  const amiss = acts.flatMap(({ act, subjectType, holds }) => {
    const whose = WHOSE[subjectType]
    if (whose === undefined) return [`${act}: is a ${subjectType} part of somebody’s record?`]
    return whose === null || whose in holds.shape ? [] : [`${act}: without ${whose}`]
  })
  const misnamed = acts.flatMap(({ act, holds }) =>
    Object.entries(holds.shape)
      .filter(([key, of]) => isId(of) !== key.endsWith('Id') || isIds(of) !== key.endsWith('Ids'))
      .map(([key]) => `${act}.${key}`),
  )
  expect([amiss, misnamed]).toEqual([[], []])
})

const isId = (of: z.core.$ZodType) => bare(of) === values.id
const isIds = (of: z.core.$ZodType) => of instanceof z.ZodArray && isId(of.element)

/** What the database tells by itself, whatever was done. */
const OF_THE_DATABASE = ['candidate.refreshed', 'candidate.shown', 'record.removed']

test('whoever follows events is told of every act what it is, and of every id whose it is', () => {
  const told = acts.filter(({ inLog }) => inLog)
  const names = [...told.map(({ act }) => act), ...OF_THE_DATABASE]
  expect(Object.keys(EVENT_TYPES).sort()).toEqual(names.sort())
  const ids = acts.flatMap(({ holds }) => Object.keys(holds.shape)).filter((key) => /Ids?$/.test(key))
  expect(Object.keys(NAMED_IN_EVENTS).sort()).toEqual([...new Set(ids)].sort())
})

test('an act that removes its very subject is told by the database alone, and stands in the trail', () => {
  const silent = acts.filter(({ inLog }) => !inLog)
  expect(silent.map(({ act }) => act).sort()).toEqual([
    ...['import.discarded', 'meeting.removed', 'program_version.deleted', 'reference.removed'],
    'section.removed',
  ])
  const removed = act(
    'thing.removed',
    'Thing',
    {},
    { inLog: false },
  )('0190b1c2-0000-7000-8000-000000000001', {
    reason: 'Twice',
  })
  expect(removed).toMatchObject({ data: null, detail: { reason: 'Twice' } })
})

test('an edit says which details changed, and the version that the record has by it', () => {
  const edits = acts.filter(({ act }) => /\.(updated|edited|saved|changed)$/.test(act))
  expect(edits.length).toBeGreaterThan(8)
  const silent = edits.filter(
    ({ holds }) => holds.shape.changed !== values.changed || holds.shape.version !== values.count,
  )
  expect(silent.map(({ act }) => act)).toEqual([])
})

/** What may be null or left out, where it is there. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema
}

test('a free text, a name and a number of cents would be found', () => {
  const shape = {
    note: z.string(),
    of: z.object({ name: z.string() }),
    pay: z.number(),
    kind: z.enum(['Mr Khan']),
  }
  expect(riskyIn(act('x', 'X', shape).holds, 'x')).toEqual([
    'x.note',
    'x.of.name',
    'x.pay',
    'x.kind: Mr Khan',
  ])
})

test('every act has a name of its own, in the form noun.done and in snake_case', () => {
  const names = acts.map(({ act }) => act)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/.test(name))).toEqual([])
})

test('of what the audit trail keeps, the event takes what it holds: ids that it touches, the day from which it holds', () => {
  const [subject, enrollmentId] = [
    '0190b1c2-0000-7000-8000-000000000001',
    '0190b1c2-0000-7000-8000-000000000002',
  ]
  const held = act(
    'thing.done',
    'Thing',
    { enrollmentId: values.id, heldOn: values.day },
    { effectiveOn: 'heldOn' },
  )
  expect(held(subject, { heldOn: '2026-11-23', reason: 'Noor was ill' }, { enrollmentId })).toEqual({
    act: 'thing.done',
    version: 1,
    subjectType: 'Thing',
    subjectId: subject,
    detail: { heldOn: '2026-11-23', reason: 'Noor was ill' },
    data: { enrollmentId, heldOn: '2026-11-23' },
    touches: [subject, enrollmentId],
    effectiveOn: '2026-11-23',
  })
})
