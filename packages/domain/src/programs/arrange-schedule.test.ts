import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeCompetencies, arrangeFunctions, letterAt } from './arrange-schedule.ts'
import type { Standard } from './standard.ts'
import { US_MEDICAL_CODER } from './standards/us-medical-coder.ts'
import { codedCompetencies } from './work-process.ts'

const withCourse: Standard = {
  ...US_MEDICAL_CODER,
  courses: [
    {
      number: 'RTI-1',
      name: 'Terminology',
      minutes: 9000,
      examPreparation: false,
      objectives: [{ text: 'Reads a record', competencies: ['JF2.A', 'JF4.B'] }],
    },
  ],
}

/** What every competency says is linked with it, in words: codes may change, this may not. */
function links({ jobFunctions, courses }: Standard) {
  const competencies = codedCompetencies(jobFunctions)
  const text = (code: string | null) => competencies.find((one) => one.code === code)?.displayText ?? code
  return {
    sameAs: competencies.flatMap(({ displayText, sameAs }) => (sameAs ? [[displayText, text(sameAs)]] : [])),
    objectives: courses.flatMap(({ objectives }) =>
      objectives.flatMap((one) => one.competencies.map((code) => text(code))),
    ),
  }
}

test('letters go from A to Z and on with AA', () => {
  expect([0, 1, 25, 26, 51].map(letterAt)).toEqual(['A', 'B', 'Z', 'AA', 'AZ'])
})

test('a competency that moves takes its new letter, and what names it follows', () => {
  const [a, ...others] = withCourse.jobFunctions[1]!.competencies
  const moved = arrangeCompetencies(withCourse, 1, [...others, a!])
  const second = moved.jobFunctions[1]!.competencies
  expect(second.map(({ letter }) => letter).join('')).toBe('ABCDEFG')
  expect(second[6]!.displayText).toBe(a!.displayText)
  expect(second[4]!.sameAs).toBe('JF2.G')
  expect(moved.courses[0]!.objectives[0]!.competencies).toEqual(['JF2.G', 'JF4.B'])
})

test('a job function that moves keeps what belongs to it, and what names it follows', () => {
  const [first, second, ...others] = withCourse.jobFunctions
  const moved = arrangeFunctions(withCourse, [second!, first!, ...others])
  expect(moved.jobFunctions[0]!.competencies[5]!.sameAs).toBe('JF1.A')
  expect(moved.jobFunctions[3]!.competencies[1]!.alsoUnder).toBe('JF2')
  expect(moved.courses[0]!.objectives[0]!.competencies).toEqual(['JF1.A', 'JF4.B'])
})

test('what named a competency that is gone names nothing, and never the one that took its code', () => {
  const gone = arrangeCompetencies(withCourse, 1, withCourse.jobFunctions[1]!.competencies.slice(1))
  expect(gone.jobFunctions[1]!.competencies[4]).toMatchObject({ letter: 'E', sameAs: null })
  expect(gone.courses[0]!.objectives[0]!.competencies).toEqual(['JF4.B'])
  const without = arrangeFunctions(withCourse, withCourse.jobFunctions.slice(1))
  expect(without.jobFunctions[2]!.competencies[1]!.alsoUnder).toBeNull()
  expect(without.courses[0]!.objectives[0]!.competencies).toEqual(['JF1.A', 'JF3.B'])
})

test('a code that names nothing stays as it is written, for the compiler to tell', () => {
  const odd = structuredClone(withCourse)
  odd.jobFunctions[1]!.competencies[1]!.sameAs = 'JF9.Z'
  expect(arrangeFunctions(odd, odd.jobFunctions).jobFunctions[1]!.competencies[1]!.sameAs).toBe('JF9.Z')
})

test('however things are ordered, nothing is linked with something else than before', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 })
  const inner = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })
  fc.assert(
    fc.property(order, inner, (functions, competencies) => {
      const rows = withCourse.jobFunctions[1]!.competencies
      const once = arrangeCompetencies(
        withCourse,
        1,
        competencies.map((index) => rows[index]!),
      )
      const twice = arrangeFunctions(
        once,
        functions.map((index) => once.jobFunctions[index]!),
      )
      expect(links(twice).sameAs.sort()).toEqual(links(withCourse).sameAs.sort())
      expect(links(twice).objectives).toEqual(links(withCourse).objectives)
    }),
  )
})
