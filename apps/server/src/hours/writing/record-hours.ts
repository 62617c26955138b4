import { wordsOf } from '@journeyline/domain/decision'
import { hoursWritten } from '@journeyline/domain/hours/acts'
import { HoursDetails, type HoursKind } from '@journeyline/domain/hours/hours-entry'
import { HOURS_WRITTEN_AT_ONCE, mayRecordHours } from '@journeyline/domain/hours/record-hours'
import { EntryReference } from '@journeyline/domain/hours/reference'
import { Temporal } from 'temporal-polyfill'
import { type Apprentice, apprenticesNamed } from '../../enrollments/apprentices-named.ts'
import { type NamedPart, type Part, partsNamed } from '../../enrollments/parts-named.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { violates } from '../../kernel/db-errors.ts'
import { type FieldProblem, InputError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'
import { hoursWord } from '../words.ts'
import { dayKey, minutesOfDays } from './days-so-far.ts'
import { type Asked, employmentMeant, type HoursTarget, hoursTargets } from './hours-targets.ts'
import { refuseRepeated, writtenBefore } from './references.ts'
import { subjectsOf } from './subjects.ts'

/** Hours as a client writes them down. */
export interface HoursToWrite {
  apprentice: Apprentice
  kind: HoursKind
  onDay: string
  minutes: number
  /** The competency or the course that they went to. */
  subject?: Part | null
  note?: string | null
  lateReason?: string | null
  /** The organization's own name for the entry: the same facts are written once, others are refused. */
  reference?: string | null
}

/** Writes hours down to be decided on: all of them or, with the reason for each, none. What was sent before is not written twice. */
export async function recordHours(
  viewer: SignedIn,
  { entries }: { entries: readonly HoursToWrite[] },
  clock: Clock,
) {
  if (entries.length === 0) throw new InputError([{ path: ['entries'], ...hoursWord('HOURS_NONE_TO_WRITE') }])
  if (entries.length > HOURS_WRITTEN_AT_ONCE)
    throw new InputError([
      { path: ['entries'], ...hoursWord('HOURS_TOO_MANY_TO_WRITE', { most: HOURS_WRITTEN_AT_ONCE }) },
    ])
  const apprentices = await apprenticesNamed(
    viewer,
    entries.map(({ apprentice }) => apprentice),
  )
  const parts = await partsNamed(
    viewer,
    entries.map(({ subject }, index) => ({ apprentice: apprentices[index]!, part: subject ?? {} })),
  )
  const asked = entries.map((entry, index) => ({
    ...checked(HoursDetails, detailsOf(entry, parts[index]!), ['entries', String(index)]),
    ...apprentices[index]!,
    reference: checked(EntryReference, entry.reference, ['entries', String(index), 'reference']),
  }))
  refuseRepeated(asked)
  const writeAll = () => viewer.transaction((tx) => write(tx, viewer, asked, clock))
  return writeAll()
    .catch((error) => {
      // the same was sent twice at once, and the other was first: now it is found
      if (violates(error, 'hours_entry_reference_once')) return writeAll()
      throw error
    })
    .catch(orNoHours)
}

const detailsOf = ({ kind, onDay, minutes, note, lateReason }: HoursToWrite, part: NamedPart) => ({
  ...{ kind, onDay, minutes, note, lateReason },
  ...part,
})

type Details = HoursDetails & Asked & { reference: string | null }

async function write(tx: Tx, viewer: SignedIn, asked: Details[], clock: Clock) {
  const already = await writtenBefore(tx, viewer, asked)
  const fresh = asked.filter(({ reference }) => reference === null || !already.has(reference))
  const targetOf = await hoursTargets(tx, viewer, fresh, clock)
  const judged = await judge(tx, viewer, fresh, targetOf, clock)
  const written = await tx.hoursEntry.createManyAndReturn({ data: judged })
  await record(
    tx,
    viewer,
    ...written.map(({ id, kind, onDay, minutes, enrollmentId, learnerId }) =>
      hoursWritten(
        id,
        { kind: kind as HoursKind, onDay: onDay.toISOString().slice(0, 10), minutes },
        { enrollmentId, learnerId },
      ),
    ),
  )
  const ids = written.values()
  return asked.map(({ reference }) => already.get(reference ?? '') ?? ids.next().value!)
}

async function judge(
  tx: Tx,
  viewer: SignedIn,
  asked: Details[],
  targetOf: (asked: Asked) => HoursTarget,
  clock: Clock,
) {
  const days = await minutesOfDays(
    tx,
    asked.map((entry) => ({ learnerId: targetOf(entry).learnerId, onDay: entry.onDay })),
  )
  const subjects = await subjectsOf(tx, asked)
  const problems: FieldProblem[] = []
  const rows = asked.map((entry, index) => {
    const target = targetOf(entry)
    const onDay = Temporal.PlainDate.from(entry.onDay)
    const employment = entry.kind === 'OJT' ? employmentMeant(target, onDay, entry.placementId) : null
    const key = dayKey(target.learnerId, entry.onDay)
    const decision = mayRecordHours({
      ...target,
      kind: entry.kind,
      onDay,
      minutes: entry.minutes,
      lateReason: entry.lateReason,
      writer: viewer.kind,
      today: employment?.today ?? clock.today(),
      employment,
      minutesThatDay: days.get(key) ?? 0,
      backdatingDays: target.policies.backdatingDays,
    })
    const path = ['entries', String(index)]
    if (!decision.allowed) problems.push({ path: [...path, decision.field ?? 'onDay'], ...wordsOf(decision) })
    problems.push(...subjects(entry, target.programVersionId, path))
    days.set(key, (days.get(key) ?? 0) + entry.minutes)
    return {
      enrollmentId: target.enrollmentId,
      learnerId: target.learnerId,
      kind: entry.kind,
      onDay: toDate(onDay),
      minutes: entry.minutes,
      placementId: employment?.placementId ?? null,
      employerId: employment?.employerId ?? null,
      competencyId: entry.competencyId,
      courseId: entry.courseId,
      note: entry.note,
      reason: entry.lateReason,
      source: 'PERSON',
      reference: entry.reference,
      writtenById: viewer.personId,
    }
  })
  if (problems.length > 0) throw new InputError(problems)
  return rows
}
