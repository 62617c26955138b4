import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { apprenticeStatusRemoval } from './apprentice-status-removal.ts'
import type { ExperienceRecord } from './experience-record.ts'

const nothing: ExperienceRecord = { employments: [], internships: [], courses: [], practicode: null }
const someDay = fc
  .integer({ min: -900, max: 900 })
  .map((days) => Temporal.PlainDate.from('2026-02-28').add({ days }))
const employments = fc.array(
  fc.record({
    employerName: fc.constantFrom('Lakeside Health', 'Harbor Clinic'),
    startedOn: someDay,
    endedOn: fc.option(someDay),
  }),
  { maxLength: 4 },
)
const records = fc.record({
  employments,
  internships: fc.array(
    fc.record({
      site: fc.constant('Mercy Clinic'),
      startsOn: someDay,
      endsOn: fc.option(someDay),
      codingSharePercent: fc.option(fc.integer({ min: 0, max: 100 })),
    }),
    { maxLength: 2 },
  ),
  courses: fc.array(
    fc.record({
      title: fc.constant('Course'),
      contactMinutes: fc.nat(5000),
      completedOn: fc.option(someDay),
    }),
    { maxLength: 3 },
  ),
  practicode: fc.option(
    fc.record({
      cases: fc.integer({ min: 500, max: 600 }),
      scorePercent: fc.option(fc.integer({ min: 60, max: 100 })),
      readOn: someDay,
    }),
  ),
})

test('what is met stays met and how much is done never falls as days go by', () => {
  fc.assert(
    fc.property(records, someDay, fc.nat(800), (record, today, days) => {
      const later = apprenticeStatusRemoval(record, today.add({ days })).options
      for (const [index, now] of apprenticeStatusRemoval(record, today).options.entries()) {
        if (now.met) expect(later[index]).toMatchObject({ met: true, metOn: now.metOn })
        expect(later[index]!.donePercent).toBeGreaterThanOrEqual(now.donePercent)
      }
    }),
  )
})

test('a named day keeps its word: the option is open the day before and met on it', () => {
  fc.assert(
    fc.property(records, someDay, (any, today) => {
      // a reading that is yet to come nobody counts on, and it may do better than the day that was named
      const isRead = any.practicode !== null && Temporal.PlainDate.compare(any.practicode.readOn, today) <= 0
      const record = isRead ? any : { ...any, practicode: null }
      for (const [index, { metOn }] of apprenticeStatusRemoval(record, today).options.entries()) {
        if (metOn === null) continue
        expect(apprenticeStatusRemoval(record, metOn).options[index]).toMatchObject({ met: true, metOn })
        expect(apprenticeStatusRemoval(record, metOn.subtract({ days: 1 })).options[index]!.met).toBe(false)
      }
    }),
  )
})

test('more employment never opens a met option nor moves a named day away', () => {
  fc.assert(
    fc.property(records, employments, someDay, (record, more, today) => {
      const added = { ...record, employments: [...record.employments, ...more] }
      const after = apprenticeStatusRemoval(added, today).options
      for (const [index, before] of apprenticeStatusRemoval(record, today).options.entries()) {
        const then = after[index]!
        if (before.met) expect(then.met).toBe(true)
        if (before.metOn !== null) {
          expect(then.metOn).not.toBeNull()
          expect(Temporal.PlainDate.compare(then.metOn ?? today, before.metOn)).toBeLessThanOrEqual(0)
        }
      }
    }),
  )
})

test('overlapping employments count as one from the first day to the last, whatever their order', () => {
  fc.assert(
    fc.property(someDay, fc.nat(500), fc.nat(500), fc.nat(500), someDay, (startedOn, a, b, c, today) => {
      const middle = startedOn.add({ days: a })
      const end = middle.add({ days: b })
      const whole = { employerName: 'Lakeside Health', startedOn, endedOn: end.add({ days: c }) }
      const parts = [
        { ...whole, startedOn: middle },
        { ...whole, endedOn: end },
      ]
      const answer = (employments: ExperienceRecord['employments']) =>
        apprenticeStatusRemoval({ ...nothing, employments }, today).options.map(
          ({ sentence, met, metOn }) => ({
            sentence,
            met,
            metOn,
          }),
        )
      expect(answer(parts)).toEqual(answer([whole]))
      expect(answer(parts.toReversed())).toEqual(answer([whole]))
    }),
  )
})
