import type { Standard } from './standard.ts'
import { codedFunctions, type JobFunction } from './work-process.ts'

/**
 * The standard with its job functions put into another order, more or fewer of them. Competencies are lettered anew where
 * the order asks for it, and what names one by its code follows it; what named one that is gone names nothing, so that it
 * never names the one that took its code.
 */
export function arrangeFunctions(standard: Standard, jobFunctions: readonly JobFunction[]): Standard {
  return arranged(standard, jobFunctions)
}

/** The standard with the competencies of one job function, by its index, put into another order, more or fewer of them. */
export function arrangeCompetencies(
  standard: Standard,
  index: number,
  competencies: JobFunction['competencies'],
): Standard {
  const was = standard.jobFunctions[index]
  if (!was) return standard
  const is = { ...was, competencies }
  return arranged(standard, standard.jobFunctions.with(index, is), new Map<object, object>([[is, was]]))
}

/** The letter of the competency at this place of its job function, from 0: A to Z, then AA to AZ. */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${String.fromCharCode(64 + Math.floor(index / 26))}${letter}`
}

/** Things are followed by being the same object; `was` says what one was before that is not. */
function arranged(
  standard: Standard,
  jobFunctions: readonly JobFunction[],
  was: Map<object, object> = new Map(),
): Standard {
  const lettered = jobFunctions.map((one) => ({
    ...one,
    competencies: one.competencies.map((each, index) => ({ ...each, letter: letterAt(index) })),
  }))
  const after = codesOf(jobFunctions, lettered)
  const now = new Map([...after].map(([thing, code]) => [was.get(thing) ?? thing, code]))
  const renamed = new Map(
    [...codesOf(standard.jobFunctions, standard.jobFunctions)].map(([thing, code]) => [
      code,
      now.get(thing) ?? null,
    ]),
  )
  const follow = (code: string | null) =>
    code === null ? null : renamed.has(code) ? (renamed.get(code) ?? null) : code
  return {
    ...standard,
    jobFunctions: lettered.map((one) => ({
      ...one,
      competencies: one.competencies.map((each) => ({
        ...each,
        sameAs: follow(each.sameAs),
        alsoUnder: follow(each.alsoUnder),
      })),
    })),
    courses: standard.courses.map((course) => ({
      ...course,
      objectives: course.objectives.map(({ text, competencies }) => ({
        text,
        competencies: competencies.map(follow).filter((code) => code !== null),
      })),
    })),
  }
}

/** The code of each job function and competency among `things`, as `functions`, the same in the same places, are coded. */
function codesOf(things: readonly JobFunction[], functions: readonly JobFunction[]): Map<object, string> {
  const coded = codedFunctions(functions)
  return new Map(
    things.flatMap((one, index): [object, string][] => [
      [one, coded[index]!.code],
      ...one.competencies.map((each, at): [object, string] => [each, coded[index]!.competencies[at]!.code]),
    ]),
  )
}
