import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { completedCourse } from './completed-course.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

/** "600 minutes, completed 2026-03-02" */
function completed(minutes: number, attended: [onDay: string, minutes: number][]) {
  const course = completedCourse({
    title: 'CPC preparation',
    minutes,
    attended: attended.map(([onDay, minutes]) => ({ onDay: day(onDay), minutes })),
  })
  return `${course.contactMinutes} minutes, completed ${course.completedOn}`
}

test('a course is completed on the day its approved minutes are its whole length; later ones only add up', () => {
  const classes: [string, number][] = [
    ['2026-03-02', 240],
    ['2026-03-01', 240],
    ['2026-03-03', 60],
  ]
  expect(completed(480, classes)).toBe('540 minutes, completed 2026-03-02')
  expect(completed(541, classes)).toBe('540 minutes, completed null')
  expect(completed(480, [])).toBe('0 minutes, completed null')
})

test('what is taken back moves the day, or takes it away', () => {
  const wrong: [string, number][] = [
    ['2026-03-01', 240],
    ['2026-03-02', 240],
    ['2026-03-02', -240],
  ]
  expect(completed(480, wrong)).toBe('240 minutes, completed null')
  expect(completed(480, [...wrong, ['2026-03-05', 240]])).toBe('480 minutes, completed 2026-03-05')
})

test('the order in which minutes were written down changes nothing', () => {
  const entries = fc.array(
    fc.record({
      onDay: fc.integer({ min: 0, max: 20 }).map((days) => day('2026-03-01').add({ days })),
      minutes: fc.integer({ min: -120, max: 240 }),
    }),
  )
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 2000 }), (attended, minutes) => {
      const course = completedCourse({ title: 'CPC preparation', minutes, attended })
      const backwards = attended.toReversed()
      expect(completedCourse({ title: 'CPC preparation', minutes, attended: backwards })).toEqual(course)
      expect(course.completedOn !== null).toBe(attended.length > 0 && course.contactMinutes >= minutes)
    }),
  )
})
