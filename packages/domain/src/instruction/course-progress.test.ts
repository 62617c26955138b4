import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseProgress } from './course-progress.ts'

test('a course is as far as its approved minutes', () => {
  expect(courseProgress(1200, { approved: 540, submitted: 180 })).toEqual({
    ...{ planned: 1200, approved: 540, submitted: 180, left: 660, percent: 45, isDone: false },
  })
  expect(courseProgress(1200, { approved: 0, submitted: 1200 })).toMatchObject({ percent: 0, isDone: false })
})

test('a course is done by all of its minutes, not by nearly all, and more than all adds nothing', () => {
  expect(courseProgress(1200, { approved: 1199, submitted: 0 })).toMatchObject({
    ...{ left: 1, percent: 99, isDone: false },
  })
  for (const approved of [1200, 1500]) {
    expect(courseProgress(1200, { approved, submitted: 0 })).toMatchObject({
      ...{ approved, left: 0, percent: 100, isDone: true },
    })
  }
})

test('the percent is whole, from 0 to 100, and 100 only when nothing is left', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 15, max: 120_000 }),
      fc.integer({ min: 0, max: 200_000 }),
      (planned, approved) => {
        const { percent, left, isDone } = courseProgress(planned, { approved, submitted: 0 })
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true)
        expect([percent === 100, isDone]).toEqual([left === 0, left === 0])
      },
    ),
  )
})
