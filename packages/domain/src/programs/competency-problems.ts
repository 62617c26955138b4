import type { Standard } from './standard.ts'
import { error, note, type StandardProblem } from './standard-problem.ts'
import { standardWord } from './words.ts'
import { type CodedCompetency, codedFunctions } from './work-process.ts'

/** What is wrong with the work process schedule: functions without words or competencies, letters twice, links astray. */
export function competencyProblems({ jobFunctions }: Standard): StandardProblem[] {
  const functions = codedFunctions(jobFunctions)
  const all = functions.flatMap(({ competencies }) => competencies)
  const codes = functions.map(({ code }) => code)
  return functions.flatMap(({ code, displayText, specialization, competencies }, at) => {
    const path = ['jobFunctions', at]
    const named = displayText !== ''
    const open = specialization && !named && competencies.length === 0
    const empty: StandardProblem[] = open
      ? []
      : [
          ...(named
            ? []
            : [error([...path, 'displayText'], standardWord('JOB_FUNCTION_WITHOUT_WORDS', { code }))]),
          ...(competencies.length > 0
            ? []
            : [error([...path, 'competencies'], standardWord('JOB_FUNCTION_WITHOUT_COMPETENCY', { code }))]),
        ]
    return [
      ...empty,
      ...competencies.flatMap((one, index) =>
        linked(one, { path: [...path, 'competencies', index], all, codes, index }),
      ),
    ]
  })
}

function linked(
  competency: CodedCompetency,
  {
    path,
    all,
    codes,
    index,
  }: { path: (string | number)[]; all: CodedCompetency[]; codes: string[]; index: number },
): StandardProblem[] {
  const { code, functionCode, sameAs, alsoUnder } = competency
  const own = all.filter((one) => one.functionCode === functionCode)
  const twice = own.findIndex((one) => one.letter === competency.letter) < index
  return [
    ...(twice
      ? [
          error(
            [...path, 'letter'],
            standardWord('COMPETENCY_LETTER_REPEATED', { functionCode, letter: competency.letter }),
          ),
        ]
      : []),
    ...(sameAs === null ? [] : same(code, sameAs, { path: [...path, 'sameAs'], all })),
    ...(alsoUnder === null || (codes.includes(alsoUnder) && alsoUnder !== functionCode)
      ? []
      : [error([...path, 'alsoUnder'], standardWord('OTHER_JOB_FUNCTION_UNKNOWN', { alsoUnder, codes }))]),
  ]
}

function same(
  code: string,
  sameAs: string,
  { path, all }: { path: (string | number)[]; all: CodedCompetency[] },
) {
  const other = all.find((one) => one.code === sameAs)
  if (!other || sameAs === code) return [error(path, standardWord('SAME_COMPETENCY_UNKNOWN', { sameAs }))]
  if (other.sameAs !== null && other.sameAs !== code) {
    return [error(path, standardWord('SAME_COMPETENCY_LINKED_ON', { sameAs, linkedTo: other.sameAs }))]
  }
  return [note(path, standardWord('COMPETENCIES_SAY_THE_SAME', { code, sameAs }))]
}
