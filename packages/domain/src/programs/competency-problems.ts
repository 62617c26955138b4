import type { Standard } from './standard.ts'
import { error, note, type StandardProblem } from './standard-problem.ts'
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
            : [error([...path, 'displayText'], `${code} has no words. Write what the job function is.`)]),
          ...(competencies.length > 0
            ? []
            : [
                error(
                  [...path, 'competencies'],
                  `${code} has no competency. Add one or remove the job function.`,
                ),
              ]),
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
            `${functionCode} has the letter ${competency.letter} twice. Choose another.`,
          ),
        ]
      : []),
    ...(sameAs === null ? [] : same(code, sameAs, { path: [...path, 'sameAs'], all })),
    ...(alsoUnder === null || (codes.includes(alsoUnder) && alsoUnder !== functionCode)
      ? []
      : [
          error(
            [...path, 'alsoUnder'],
            `There is no other job function ${alsoUnder}. Write one of ${codes.join(', ')}.`,
          ),
        ]),
  ]
}

function same(
  code: string,
  sameAs: string,
  { path, all }: { path: (string | number)[]; all: CodedCompetency[] },
) {
  const other = all.find((one) => one.code === sameAs)
  if (!other || sameAs === code)
    return [error(path, `There is no other competency ${sameAs}. Write its code, for example JF1.A.`)]
  if (other.sameAs !== null && other.sameAs !== code) {
    return [error(path, `${sameAs} is itself linked to ${other.sameAs}. Link both to the same one.`)]
  }
  return [note(path, `${code} says the same as ${sameAs} in other words; both are kept and linked.`)]
}
